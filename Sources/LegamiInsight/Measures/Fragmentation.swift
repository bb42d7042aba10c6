import GraphKit
import LegamiModel

/// M14, *frammentazione*: into how many pieces a net falls.
public struct Fragmentation: Sendable, Hashable {
  /// The pieces, isolated nodes among them, largest first, then by name; in each, nodes by name.
  public let components: [[NamedNode]]
  /// The share of node pairs between which there is no path, 0…1; nil for fewer than two nodes.
  public let unreachableShare: Double?

  /// How many nodes each piece has, largest first.
  public var sizes: [Int] { components.map(\.count) }

  /// Nodes with no tie at all, by name.
  public var isolates: [NamedNode] { components.filter { $0.count == 1 }.flatMap(\.self) }

  init(_ structure: StructuralGraph, _ job: GraphJob) throws(GraphError) {
    components = try structure.components(job)
    unreachableShare = try structure.graph.unreachablePairShare(job)
  }
}

extension LiveNetwork {
  /// M14 without the tables: only partners, and only the ties that two of them have with each other. A net that is one
  /// piece with its table and many without hangs on that table. Nil on a person's map and where nobody is a partner.
  func partnersOnly(_ job: GraphJob) throws(GraphError) -> Fragmentation? {
    let partners = nodes.filter(\.isPartner)
    guard !isPersonMap, !partners.isEmpty else { return nil }
    return try Fragmentation(StructuralGraph(nodes: partners, ties: ties), job)
  }
}
