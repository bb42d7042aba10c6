import CIgraph

extension Graph {
  /// For each node, how many more components there would be without it and its edges; 0 for an isolated node.
  ///
  /// A node that lies in b biconnected components leaves b − 1 more. Direction, parallel edges and loops are ignored.
  /// igraph: `igraph_biconnected_components`.
  public func componentsAddedByRemoval(_ job: GraphJob = .foreground) throws(GraphError) -> [Int] {
    try LibraryInput(undirected().simplified())
      .fill(nodeCount, with: Int64(0), job) { legami_graph_blocks($0, $1) }
      .map { max(0, Int($0) - 1) }
  }

  /// The nodes without which their component falls apart, ascending. Direction, parallel edges and loops are ignored.
  public func articulationPoints(_ job: GraphJob = .foreground) throws(GraphError) -> [Int] {
    let added = try componentsAddedByRemoval(job)
    return nodes.filter { added[$0] > 0 }
  }

  /// The indices in `edges` of those without which their component falls apart, ascending.
  ///
  /// Direction is ignored. An edge with a parallel one is never a bridge, since the other still holds; take
  /// `simplified()` first to look at pairs. igraph: `igraph_bridges`.
  public func bridges(_ job: GraphJob = .foreground) throws(GraphError) -> [Int] {
    let pairs = undirected().distinctPairs()
    let simple = Graph(unchecked: nodeCount, pairs.map(\.edge), isDirected: false)
    let isBridge = try LibraryInput(simple).fill(pairs.count, with: false, job) { legami_graph_bridges($0, $1) }
    return pairs.indices.filter { isBridge[$0] && pairs[$0].multiplicity == 1 }.map { pairs[$0].first }.sorted()
  }
}
