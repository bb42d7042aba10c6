import CIgraph

extension Graph {
  /// The share of paths of two edges whose ends are tied as well, 0…1 (global clustering coefficient); nil when no two
  /// edges meet.
  ///
  /// Direction, weights, parallel edges and loops are ignored. igraph: `igraph_transitivity_undirected`.
  public func transitivity(_ job: GraphJob = .foreground) throws(GraphError) -> Double? {
    let value = try LibraryInput(undirected().simplified())
      .fill(1, with: 0.0, job) { legami_graph_transitivity($0, $1) }[0]
    return value.isNaN ? nil : value
  }

  /// For each node the share of pairs of its neighbours that are tied, 0…1 (local clustering coefficient); nil for
  /// fewer than two neighbours.
  ///
  /// Direction, weights, parallel edges and loops are ignored. igraph: `igraph_transitivity_local_undirected`.
  public func localTransitivity(_ job: GraphJob = .foreground) throws(GraphError) -> [Double?] {
    try LibraryInput(undirected().simplified()).figures(job) { legami_graph_local_transitivity($0, $1) }
  }
}
