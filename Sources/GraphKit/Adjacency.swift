/// The neighbours of each node in one array, ascending, with the weights of the edges to them.
struct Adjacency {
  private let starts: [Int]
  private let neighbours: [Int]
  private let weights: [Double]

  /// - Parameter direction: which ends to follow; without meaning for an undirected graph.
  init(_ graph: Graph, _ direction: EdgeDirection = .both) {
    let both = direction == .both || !graph.isDirected
    var counts = Array(repeating: 0, count: graph.nodeCount + 1)
    for edge in graph.edges {
      if both || direction == .outgoing { counts[edge.source + 1] += 1 }
      if both || direction == .incoming { counts[edge.target + 1] += 1 }
    }
    for node in graph.nodes { counts[node + 1] += counts[node] }
    var next = counts
    var entries = Array(repeating: (0, 0.0), count: counts[graph.nodeCount])
    func add(_ node: Int, _ neighbour: Int, _ weight: Double) {
      entries[next[node]] = (neighbour, weight)
      next[node] += 1
    }
    for edge in graph.edges {
      if both || direction == .outgoing { add(edge.source, edge.target, edge.weight) }
      if both || direction == .incoming { add(edge.target, edge.source, edge.weight) }
    }
    for node in graph.nodes { entries[counts[node]..<counts[node + 1]].sort { $0 < $1 } }
    starts = counts
    neighbours = entries.map(\.0)
    weights = entries.map(\.1)
  }

  func range(_ node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }
  func neighbours(_ node: Int) -> ArraySlice<Int> { neighbours[range(node)] }
  func weights(_ node: Int) -> ArraySlice<Double> { weights[range(node)] }
  func neighbour(at position: Int) -> Int { neighbours[position] }
  func weight(at position: Int) -> Double { weights[position] }
}
