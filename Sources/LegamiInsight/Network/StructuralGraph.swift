import GraphKit
import LegamiModel

/// What the structural figures are computed on: distinct pairs of nodes, direction and parallel ties ignored.
///
/// On a person's map the counted alters without the centre; on other maps the nodes and live ties shown, except that an
/// action's place in its plan is not a collaboration: `part_of` between two plans is left out.
public struct StructuralGraph: Sendable {
  /// In the order of the graph's indices.
  public let nodes: [Node]
  public let graph: Graph

  /// - Parameter ties: those with an end outside `nodes` are left out.
  /// - Throws: never for a network read from a store; the graph checks its input.
  init(nodes: [Node], ties: [LiveTie]) throws(GraphError) {
    let indices = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($0.element.id, $0.offset) })
    var edges: [Edge] = []
    for live in ties {
      guard let a = indices[live.identity.a], let b = indices[live.identity.b] else { continue }
      if live.identity.type == .partOf, nodes[a].kind == .plan, nodes[b].kind == .plan { continue }
      edges.append(Edge(a, b))
    }
    self.nodes = nodes
    graph = try Graph(nodeCount: nodes.count, edges: edges).simplified()
  }

  /// The distinct pairs that are tied.
  public var pairs: [(Node, Node)] { graph.edges.map { (nodes[$0.source], nodes[$0.target]) } }

  func named(_ index: Int) -> NamedNode { NamedNode(nodes[index]) }

  /// The components, largest first, then by the names in them; in each, nodes by name.
  func components(_ job: GraphJob) throws(GraphError) -> [[NamedNode]] {
    let pieces = try graph.components(job).members.map { members in
      members.map { named($0) }.sortedByName { $0 }
    }
    return pieces.compactMap { piece in piece.first.map { (first: $0, piece: piece) } }
      .sortedByName(\.first)
      .map(\.piece)
      .stablySorted { $0.count > $1.count }
  }
}

extension LiveNetwork {
  /// The graph of the structural figures.
  public func structure() throws(GraphError) -> StructuralGraph {
    try StructuralGraph(nodes: nodes.filter { $0.id != centre?.id }, ties: liveTies)
  }
}

extension Array {
  /// Sorted so that what is equal keeps its order.
  func stablySorted(by precedes: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if precedes(left.element, right.element) { return true }
      if precedes(right.element, left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}
