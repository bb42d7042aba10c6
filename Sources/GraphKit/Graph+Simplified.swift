extension Graph {
  /// The same graph with one edge for each distinct pair, and no loops.
  ///
  /// Weights of parallel edges are added. Edges come out ordered by source, then target; in an undirected graph the
  /// source is the smaller end. In a directed graph the two directions of a pair stay two edges.
  public func simplified() -> Graph {
    Graph(unchecked: nodeCount, distinctPairs().map(\.edge), isDirected: isDirected)
  }

  /// The same graph without directions. A pair tied both ways has two parallel edges: see `simplified()`.
  public func undirected() -> Graph {
    isDirected ? Graph(unchecked: nodeCount, edges, isDirected: false) : self
  }

  /// Whether no two edges tie the same pair (in the same direction) and none is a loop.
  public var isSimple: Bool {
    !edges.contains(where: \.isLoop) && distinctPairs().count == edges.count
  }

  /// The number of distinct pairs tied by at least one edge, direction ignored, loops left out.
  public var pairCount: Int { undirected().distinctPairs().count }

  /// One edge for each distinct pair, of the smallest weight of its edges: what counts where weights are lengths.
  func shortened() -> Graph {
    let edges = distinctPairs().map { Edge($0.edge.source, $0.edge.target, weight: $0.least) }
    return Graph(unchecked: nodeCount, edges, isDirected: isDirected)
  }

  /// One edge for each distinct pair, with the edges it stands for.
  func distinctPairs() -> [DistinctPair] {
    let ordered = edges.indices
      .filter { !edges[$0].isLoop }
      .map { index in
        let edge = edges[index]
        return isDirected || edge.source < edge.target
          ? (edge.source, edge.target, index) : (edge.target, edge.source, index)
      }
      .sorted { $0 < $1 }
    var pairs: [DistinctPair] = []
    for (source, target, index) in ordered {
      let weight = edges[index].weight
      if let last = pairs.last, last.edge.source == source, last.edge.target == target {
        pairs[pairs.count - 1].edge = Edge(source, target, weight: last.edge.weight + weight)
        pairs[pairs.count - 1].least = min(last.least, weight)
        pairs[pairs.count - 1].multiplicity += 1
      } else {
        pairs.append(DistinctPair(edge: Edge(source, target, weight: weight), first: index, least: weight))
      }
    }
    return pairs
  }
}

/// A pair of nodes with the edges that tie it.
struct DistinctPair {
  var edge: Edge
  /// The index of the first of its edges.
  let first: Int
  /// The smallest weight of its edges.
  var least: Double
  var multiplicity = 1
}
