import CIgraph

extension Graph {
  /// The betweenness of each node, not normalised: over all pairs of other nodes, the share of their shortest paths
  /// that pass through it. In an undirected graph each pair counts once.
  ///
  /// Parallel edges count once and loops not at all; directions are followed. igraph: `igraph_betweenness` (Brandes).
  ///
  /// - Parameter weighted: weights are lengths, the shortest of parallel edges counts; otherwise every edge has
  ///   length 1.
  /// - Throws: `.invalidWeight` when weighted and a weight is 0.
  public func betweenness(weighted: Bool = false, job: GraphJob = .foreground) throws(GraphError) -> [Double] {
    if weighted { try checkLengths() }
    return try LibraryInput(shortened(), weighted: weighted)
      .fill(nodeCount, with: 0.0, job) { legami_graph_betweenness($0, $1) }
  }
}
