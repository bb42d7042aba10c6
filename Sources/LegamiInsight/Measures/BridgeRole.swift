import LegamiModel

/// A node whose live ties are of two levels or more: it joins what is formal and what is not.
public struct BridgeRole: Sendable, Hashable, Identifiable {
  public let node: NamedNode
  /// In the order person, volunteer, service, community.
  public let levels: [Level]

  public var id: NodeID { node.id }
}

extension LiveNetwork {
  /// The levels of the ties that the map shows of a node, in the order person, volunteer, service, community.
  public func levels(of id: NodeID) -> [Level] {
    let found = Set(shownTies(of: id).compactMap { level(of: $0.identity) })
    return Level.allCases.filter(found.contains)
  }

  /// Those of two levels or more, by name; the centre of a person's map left out.
  public var bridgeRoles: [BridgeRole] {
    nodes.filter { $0.id != centre?.id }
      .map { BridgeRole(node: NamedNode($0), levels: levels(of: $0.id)) }
      .filter { $0.levels.count > 1 }
      .sortedByName(\.node)
  }
}
