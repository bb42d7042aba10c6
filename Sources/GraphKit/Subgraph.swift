/// A part of a graph, with the way back to the whole.
public struct Subgraph: Sendable, Hashable {
  public let graph: Graph
  /// For each node of the part, its index in the whole.
  public let wholeNodes: [Int]
  /// For each edge of the part, its index in the whole's `edges`.
  public let wholeEdges: [Int]
}

extension Graph {
  /// The given nodes with all edges among them, in the order given.
  ///
  /// - Throws: `.invalidNode`; `.invalidCount` (value: the node) for a node given twice.
  public func subgraph(of chosen: [Int]) throws(GraphError) -> Subgraph {
    var partNode = Array(repeating: -1, count: nodeCount)
    for (index, node) in chosen.enumerated() {
      try check(node)
      guard partNode[node] < 0 else { throw GraphError(.invalidCount, values: [node]) }
      partNode[node] = index
    }
    let kept = edges.indices.filter { partNode[edges[$0].source] >= 0 && partNode[edges[$0].target] >= 0 }
    let partEdges = kept.map { index in
      Edge(partNode[edges[index].source], partNode[edges[index].target], weight: edges[index].weight)
    }
    let part = Graph(unchecked: chosen.count, partEdges, isDirected: isDirected)
    return Subgraph(graph: part, wholeNodes: chosen, wholeEdges: kept)
  }

  /// The graph without a node. Later nodes move down by one: see `wholeNodes`.
  ///
  /// - Throws: `.invalidNode`.
  public func removing(_ node: Int) throws(GraphError) -> Subgraph {
    try check(node)
    return try subgraph(of: nodes.filter { $0 != node })
  }

  /// The graph with one node more, of index `nodeCount`, tied to every other by an edge that starts from it.
  public func addingHub(weight: Double = 1) -> Graph {
    precondition(weight.isFinite && weight >= 0, "A hub's ties have a finite weight that is not negative.")
    let star = nodes.map { Edge(nodeCount, $0, weight: weight) }
    return Graph(unchecked: nodeCount + 1, edges + star, isDirected: isDirected)
  }
}
