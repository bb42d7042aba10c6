import CIgraph

/// A graph laid out as the C library takes it.
struct LibraryInput {
  private let nodeCount: Int
  private let ends: [Int64]
  private let weights: [Double]?
  private let isDirected: Bool

  init(_ graph: Graph, weighted: Bool = false) {
    nodeCount = graph.nodeCount
    isDirected = graph.isDirected
    ends = graph.edges.flatMap { [Int64($0.source), Int64($0.target)] }
    weights = weighted ? graph.edges.map(\.weight) : nil
  }

  func withInput(_ body: (UnsafePointer<legami_graph_input>) -> Int32) -> Int32 {
    ends.withUnsafeBufferPointer { ends in
      let input = legami_graph_input(
        node_count: Int64(nodeCount), edge_count: Int64(ends.count / 2), ends: ends.baseAddress, weights: nil,
        directed: isDirected)
      guard let weights else { return withUnsafePointer(to: input, body) }
      return weights.withUnsafeBufferPointer { weights in
        var weighted = input
        weighted.weights = weights.baseAddress
        return withUnsafePointer(to: weighted, body)
      }
    }
  }

  /// Calls a function of the library that fills a buffer of `count` elements.
  func fill<Element>(
    _ count: Int, with zero: Element, _ job: GraphJob,
    _ call: (UnsafePointer<legami_graph_input>, UnsafeMutablePointer<Element>) -> Int32
  ) throws(GraphError) -> [Element] {
    // One element more: the library wants an address even for a graph without nodes.
    var buffer = Array(repeating: zero, count: count + 1)
    try Engine.shared.run(job) {
      buffer.withUnsafeMutableBufferPointer { elements in
        guard let address = elements.baseAddress else { return Int32(LEGAMI_GRAPH_NO_MEMORY) }
        return withInput { call($0, address) }
      }
    }
    buffer.removeLast()
    return buffer
  }

  /// One figure a node; nil where the library says that it is not defined.
  func figures(
    _ job: GraphJob, _ call: (UnsafePointer<legami_graph_input>, UnsafeMutablePointer<Double>) -> Int32
  ) throws(GraphError) -> [Double?] {
    try fill(nodeCount, with: 0.0, job, call).map { $0.isNaN ? nil : $0 }
  }
}
