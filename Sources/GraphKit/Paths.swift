import CIgraph

extension Graph {
  /// The length of the shortest path from a node to every other; nil where there is none.
  ///
  /// Directed edges are followed from source to target; take `undirected()` first to ignore direction.
  /// Parallel edges count once (weighted: the shortest of them), loops not at all.
  /// igraph: `igraph_distances_dijkstra`.
  ///
  /// - Parameter weighted: the length of a path is the sum of its weights (otherwise the number of its edges).
  /// - Throws: `.invalidNode`; `.invalidWeight` when weighted and a weight is 0.
  public func distances(
    from node: Int, weighted: Bool = false, job: GraphJob = .foreground
  ) throws(GraphError) -> [Double?] {
    try distances(node, towards: false, weighted, job).map { $0.isFinite ? $0 : nil }
  }

  /// A shortest path between two nodes, both included; nil when there is none.
  ///
  /// Of several it is the one that comes first when nodes are compared one by one. Direction, parallel edges, loops
  /// and weights as in `distances(from:weighted:job:)`.
  ///
  /// - Throws: `.invalidNode`; `.invalidWeight` when weighted and a weight is 0.
  public func shortestPath(
    from source: Int, to target: Int, weighted: Bool = false, job: GraphJob = .foreground
  ) throws(GraphError) -> [Int]? {
    let steps = try ShortestSteps(self, from: source, to: target, weighted, job)
    guard steps.isReachable else { return nil }
    var path = [source]
    while let last = path.last, let next = steps.after(last).first { path.append(next) }
    return path
  }

  /// All shortest paths between two nodes, both included, in the order of their nodes; empty when there is none.
  ///
  /// Parallel edges do not multiply paths. Lengths that differ by less than a billionth are equal.
  ///
  /// - Parameter limit: their number can grow exponentially with the graph.
  /// - Throws: `.tooMany` (value: the limit) when there are more; `.invalidNode`; `.invalidWeight` when weighted and a
  ///   weight is 0.
  public func allShortestPaths(
    from source: Int, to target: Int, weighted: Bool = false, limit: Int = 10_000, job: GraphJob = .foreground
  ) throws(GraphError) -> [[Int]] {
    let steps = try ShortestSteps(self, from: source, to: target, weighted, job)
    guard steps.isReachable else { return [] }
    var paths: [[Int]] = []
    var open = [[source]]
    while let path = open.popLast() {
      guard let last = path.last, last != target else {
        guard paths.count < limit else { throw GraphError(.tooMany, values: [limit]) }
        paths.append(path)
        continue
      }
      try job.checkCancellation()
      for next in steps.after(last).reversed() { open.append(path + [next]) }
    }
    return paths
  }

  /// Weights that are lengths are above 0: a loop of length 0 would make endless shortest paths.
  func checkLengths() throws(GraphError) {
    if let zero = edges.firstIndex(where: { $0.weight <= 0 }) { throw GraphError(.invalidWeight, values: [zero]) }
  }

  fileprivate func distances(
    _ node: Int, towards: Bool, _ weighted: Bool, _ job: GraphJob
  ) throws(GraphError) -> [Double] {
    try check(node)
    if weighted { try checkLengths() }
    return try LibraryInput(self, weighted: weighted).fill(nodeCount, with: 0.0, job) {
      legami_graph_distances($0, Int64(node), towards, $1)
    }
  }
}

/// From each node on a shortest path to the target, where such a path goes next.
private struct ShortestSteps {
  private let adjacency: Adjacency
  private let remaining: [Double]
  private let target: Int
  private let weighted: Bool
  let isReachable: Bool

  init(_ graph: Graph, from source: Int, to target: Int, _ weighted: Bool, _ job: GraphJob) throws(GraphError) {
    try graph.check(source)
    remaining = try graph.distances(target, towards: true, weighted, job)
    adjacency = Adjacency(graph, .outgoing)
    self.target = target
    self.weighted = weighted
    isReachable = remaining[source].isFinite
  }

  /// The next nodes, each once, ascending; none after the target.
  func after(_ node: Int) -> [Int] {
    guard node != target else { return [] }
    let tolerance = 1e-9 * max(1, remaining[node])
    var next: [Int] = []
    for position in adjacency.range(node) {
      let neighbour = adjacency.neighbour(at: position)
      let length = weighted ? adjacency.weight(at: position) : 1
      let detour = length + remaining[neighbour] - remaining[node]
      guard remaining[neighbour] < remaining[node], detour <= tolerance, next.last != neighbour else { continue }
      next.append(neighbour)
    }
    return next
  }
}
