/// Burt's measures of how little a node's neighbours overlap.
public struct EffectiveSize: Sendable, Hashable {
  /// The number of neighbours.
  public let size: Int
  /// Σⱼ (1 − Σ_q pᵢ_q mⱼ_q), between just above 0 and `size`.
  public let effectiveSize: Double
  /// The effective size as a share of the size.
  public var efficiency: Double { effectiveSize / Double(size) }
}

extension Graph {
  /// The effective size of each node's neighbourhood; nil for isolates.
  ///
  /// Burt: Σⱼ (1 − Σ_{q ≠ i, j} pᵢ_q mⱼ_q) over the neighbours j of i, where, a being the sum of the weights from one
  /// node to the other, pᵢ_q = (aᵢ_q + a_qᵢ) / Σₖ (aᵢₖ + aₖᵢ) and mⱼ_q = (aⱼ_q + a_qⱼ) / maxₖ (aⱼₖ + aₖⱼ). For an
  /// undirected graph without weights it is n − 2t/n, over n neighbours and t ties among them (Borgatti).
  ///
  /// - Parameter weighted: ties have their weights, those of parallel edges added; otherwise each pair (in each
  ///   direction, when the graph is directed) counts 1, whatever the number of its edges. Loops are left out.
  public func effectiveSizes(weighted: Bool = false) -> [EffectiveSize?] {
    let mutual = MutualTies(self, weighted: weighted)
    return nodes.map { mutual.effectiveSize($0) }
  }

  /// The effective size of one node's neighbourhood, as `effectiveSizes(weighted:)`.
  ///
  /// - Throws: `.invalidNode`.
  public func effectiveSize(of node: Int, weighted: Bool = false) throws(GraphError) -> EffectiveSize? {
    try check(node)
    return MutualTies(self, weighted: weighted).effectiveSize(node)
  }
}

/// Ties with the weights of both directions added.
private struct MutualTies {
  private let adjacency: Adjacency
  private let greatest: [Double]

  init(_ graph: Graph, weighted: Bool) {
    var directed = graph.simplified()
    if !weighted {
      let edges = directed.edges.map { Edge($0.source, $0.target) }
      directed = Graph(unchecked: graph.nodeCount, edges, isDirected: graph.isDirected)
    }
    // A tie of weight 0 makes no neighbour.
    let ties = directed.undirected().simplified().edges.filter { $0.weight > 0 }
    let adjacency = Adjacency(Graph(unchecked: graph.nodeCount, ties, isDirected: false))
    self.adjacency = adjacency
    greatest = graph.nodes.map { adjacency.weights($0).max() ?? 0 }
  }

  func effectiveSize(_ ego: Int) -> EffectiveSize? {
    let neighbours = adjacency.neighbours(ego)
    guard !neighbours.isEmpty else { return nil }
    let total = adjacency.weights(ego).reduce(0, +)
    let shares = Dictionary(
      uniqueKeysWithValues: zip(neighbours, adjacency.weights(ego)).map { ($0, $1 / total) })
    var effective = 0.0
    for neighbour in neighbours {
      var redundancy = 0.0
      for position in adjacency.range(neighbour) {
        guard let share = shares[adjacency.neighbour(at: position)] else { continue }
        redundancy += share * adjacency.weight(at: position) / greatest[neighbour]
      }
      effective += 1 - redundancy
    }
    return EffectiveSize(size: neighbours.count, effectiveSize: effective)
  }
}
