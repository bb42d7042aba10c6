/// A graph of nodes `0..<nodeCount` and weighted edges, directed or not.
///
/// Parallel edges and loops are allowed. Each measure says in its documentation what they do to it; those that are
/// defined on *distinct pairs* (density, components, cuts, paths, centralities, transitivity, constraint, cliques,
/// cores, communities, layouts) give the same figure with and without them.
public struct Graph: Sendable, Hashable {
  public let nodeCount: Int
  public let edges: [Edge]
  public let isDirected: Bool

  /// - Throws: `GraphError` with `.invalidNode` (values: edge index, end, node count) for an end that is no node,
  ///   `.invalidWeight` (values: edge index) for a weight that is negative, infinite or not a number, and
  ///   `.invalidCount` for a negative number of nodes.
  public init(nodeCount: Int, edges: [Edge] = [], isDirected: Bool = false) throws(GraphError) {
    guard nodeCount >= 0 else { throw GraphError(.invalidCount, values: [nodeCount]) }
    for (index, edge) in edges.enumerated() {
      for end in [edge.source, edge.target] where !(0..<nodeCount).contains(end) {
        throw GraphError(.invalidNode, values: [index, end, nodeCount])
      }
      guard edge.weight.isFinite, edge.weight >= 0 else { throw GraphError(.invalidWeight, values: [index]) }
    }
    self.init(unchecked: nodeCount, edges, isDirected: isDirected)
  }

  /// A graph of edges of weight 1, each given by its two ends.
  ///
  /// - Throws: as `init(nodeCount:edges:isDirected:)`.
  public init(nodeCount: Int, pairs: [(Int, Int)], isDirected: Bool = false) throws(GraphError) {
    try self.init(nodeCount: nodeCount, edges: pairs.map { Edge($0.0, $0.1) }, isDirected: isDirected)
  }

  /// For graphs derived from one that was checked.
  init(unchecked nodeCount: Int, _ edges: [Edge], isDirected: Bool) {
    self.nodeCount = nodeCount
    self.edges = edges
    self.isDirected = isDirected
  }

  /// The indices of the nodes.
  public var nodes: Range<Int> { 0..<nodeCount }

  func check(_ node: Int) throws(GraphError) {
    guard nodes.contains(node) else { throw GraphError(.invalidNode, values: [node, nodeCount]) }
  }
}
