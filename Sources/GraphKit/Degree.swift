/// Which ends of a directed edge count for a node.
public enum EdgeDirection: Sendable, Hashable {
  case outgoing
  case incoming
  case both
}

extension Graph {
  /// The number of edge ends at each node: parallel edges count each, a loop counts twice.
  ///
  /// - Parameter direction: without meaning for an undirected graph.
  public func degrees(_ direction: EdgeDirection = .both) -> [Int] {
    var counts = Array(repeating: 0, count: nodeCount)
    let both = direction == .both || !isDirected
    for edge in edges {
      if both || direction == .outgoing { counts[edge.source] += 1 }
      if both || direction == .incoming { counts[edge.target] += 1 }
    }
    return counts
  }

  /// The number of distinct neighbours of each node: parallel edges count once, loops not at all.
  public func neighbourCounts(_ direction: EdgeDirection = .both) -> [Int] {
    (direction == .both ? undirected() : self).simplified().degrees(direction)
  }

  /// The neighbours of a node, each once, ascending, the node itself left out.
  ///
  /// - Throws: `.invalidNode`.
  public func neighbours(of node: Int, _ direction: EdgeDirection = .both) throws(GraphError) -> [Int] {
    try check(node)
    let both = direction == .both || !isDirected
    var found: Set<Int> = []
    for edge in edges where !edge.isLoop {
      if edge.source == node, both || direction == .outgoing { found.insert(edge.target) }
      if edge.target == node, both || direction == .incoming { found.insert(edge.source) }
    }
    return found.sorted()
  }

  /// The sum of the weights of the edge ends at each node; a loop counts twice.
  public func strengths(_ direction: EdgeDirection = .both) -> [Double] {
    var sums = Array(repeating: 0.0, count: nodeCount)
    let both = direction == .both || !isDirected
    for edge in edges {
      if both || direction == .outgoing { sums[edge.source] += edge.weight }
      if both || direction == .incoming { sums[edge.target] += edge.weight }
    }
    return sums
  }

  /// The mean number of distinct neighbours, 2t / n over t distinct pairs, direction ignored; nil without nodes.
  public var meanDegree: Double? {
    nodeCount > 0 ? 2 * Double(pairCount) / Double(nodeCount) : nil
  }

  /// The nodes that have no neighbour, ascending. A node with only a loop is one.
  public var isolates: [Int] {
    let counts = neighbourCounts()
    return nodes.filter { counts[$0] == 0 }
  }
}
