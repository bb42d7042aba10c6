import CIgraph

extension Graph {
  /// The coreness of each node: the greatest k such that it lies in a part of the graph where every node has at least
  /// k neighbours in that part.
  ///
  /// Direction, weights, parallel edges and loops are ignored. igraph: `igraph_coreness`.
  public func coreness(_ job: GraphJob = .foreground) throws(GraphError) -> [Int] {
    try LibraryInput(undirected().simplified())
      .fill(nodeCount, with: Int64(0), job) { legami_graph_coreness($0, $1) }
      .map(Int.init)
  }

  /// The nodes of the k-core, ascending: those whose coreness is at least `k`.
  public func core(_ k: Int, _ job: GraphJob = .foreground) throws(GraphError) -> [Int] {
    let coreness = try coreness(job)
    return nodes.filter { coreness[$0] >= k }
  }
}
