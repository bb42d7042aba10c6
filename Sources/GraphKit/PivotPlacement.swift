/// A first drawing of a connected graph by the distances of its nodes to a few pivots, spread far apart.
///
/// Brandes and Pich, "Eigensolver methods for progressive multidimensional scaling of large data" (2007): the squared
/// distances, centred both ways, are projected on their two strongest directions.
struct PivotPlacement {
  private let graph: Graph
  private let adjacency: Adjacency
  private static let pivotLimit = 50
  private static let powerIterations = 60

  init(_ graph: Graph) {
    self.graph = graph
    adjacency = Adjacency(graph)
  }

  func places() -> [Vector] {
    let columns = centredColumns()
    let first = strongest(columns, without: nil)
    let second = strongest(columns, without: first)
    let x = projected(columns, first)
    let y = projected(columns, second)
    let plain = zip(x, y).map { Vector($0, $1) }
    // Leaves of one node fall on one spot, and a path on a line: a step aside gives the forces a direction.
    let extent = Bounds(plain)?.size.max() ?? 0
    let aside = 0.3 * max(extent, 1e-9) / Double(max(1, graph.nodeCount)).squareRoot()
    return plain.enumerated().map { $1 + aside * ComponentLayout.jitter($0) }
  }

  /// For each pivot, half the negative square of the distance of each node, with row and column means taken out.
  private func centredColumns() -> [[Double]] {
    let count = graph.nodeCount
    var nearest = Array(repeating: Int.max, count: count)
    var columns: [[Double]] = []
    var pivot = 0
    while columns.count < min(Self.pivotLimit, count) {
      let steps = stepsFrom(pivot)
      columns.append(steps.map { Double($0 * $0) })
      for node in graph.nodes { nearest[node] = min(nearest[node], steps[node]) }
      // The next pivot is the node farthest from all pivots so far, the first of several.
      var farthest = 0
      for node in graph.nodes where nearest[node] > nearest[farthest] { farthest = node }
      if nearest[farthest] == 0 { break }
      pivot = farthest
    }
    let width = Double(columns.count)
    let rowMeans = graph.nodes.map { node in columns.reduce(0) { $0 + $1[node] } / width }
    let total = rowMeans.reduce(0, +) / Double(count)
    return columns.map { column in
      let mean = column.reduce(0, +) / Double(count)
      return graph.nodes.map { -0.5 * (column[$0] - mean - rowMeans[$0] + total) }
    }
  }

  private func stepsFrom(_ start: Int) -> [Int] {
    var steps = Array(repeating: -1, count: graph.nodeCount)
    var queue = [start]
    queue.reserveCapacity(graph.nodeCount)
    steps[start] = 0
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for neighbour in adjacency.neighbours(node) where steps[neighbour] < 0 {
        steps[neighbour] = steps[node] + 1
        queue.append(neighbour)
      }
    }
    return steps
  }

  /// The strongest direction over the pivots, at a right angle to another, by repeated multiplication.
  private func strongest(_ columns: [[Double]], without other: [Double]?) -> [Double] {
    let width = columns.count
    let products = columns.map { left in columns.map { right in dot(left, right) } }
    var direction = (0..<width).map { 1 / Double($0 + 1) }
    for _ in 0..<Self.powerIterations {
      if let other {
        let along = dot(direction, other)
        for index in 0..<width { direction[index] -= along * other[index] }
      }
      let next = products.map { dot($0, direction) }
      let length = dot(next, next).squareRoot()
      guard length > 0 else { break }
      direction = next.map { $0 / length }
    }
    return direction
  }

  private func projected(_ columns: [[Double]], _ direction: [Double]) -> [Double] {
    var sums = Array(repeating: 0.0, count: graph.nodeCount)
    for (column, factor) in zip(columns, direction) {
      for node in graph.nodes { sums[node] += factor * column[node] }
    }
    return sums
  }

  private func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
