extension Graph {
  /// The share of possible pairs that are tied, 0…1; nil for fewer than two nodes.
  ///
  /// Undirected: 2t / n(n − 1) over distinct pairs. Directed: t / n(n − 1) over distinct ordered pairs; take
  /// `undirected()` first to ignore direction. Parallel edges count once, loops not at all, weights are ignored.
  public var density: Double? {
    guard nodeCount > 1 else { return nil }
    let pairs = Double(distinctPairs().count)
    let possible = Double(nodeCount) * Double(nodeCount - 1)
    return (isDirected ? pairs : 2 * pairs) / possible
  }
}
