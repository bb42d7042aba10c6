import LegamiModel

/// What is said of one node of a partner map, with its ties grouped as people read them.
public struct PartnerFacts: Sendable {
  public struct Row: Sendable, Identifiable {
    public let live: LiveTie
    public let other: Node
    /// Whether the tie goes from this node to the other; nil where direction has no meaning.
    public let isOutgoing: Bool?

    public var id: TieID { live.id }
    public var engagement: Engagement? { live.identity.engagement }
  }

  public struct Group: Sendable {
    /// Nil for ties neither end of which has a capacity.
    public let level: Level?
    public let type: TieType
    /// By the name of the other end.
    public let rows: [Row]
  }

  public let node: Node
  /// In the order formal, informal, naturalistic: the letters F I N.
  public let engagements: [Engagement]
  /// In the order person, volunteer, service, community.
  public let levels: [Level]
  /// By level, person first and unknown last, then by type.
  public let groups: [Group]
  /// How many others it has a live tie with.
  public let degree: Int
}

extension LiveNetwork {
  /// What is said of a node that the map shows; nil for one it does not.
  public func partnerFacts(of id: NodeID) -> PartnerFacts? {
    guard let node = node(id), shows(id) else { return nil }
    let rows = shownTies(of: id).compactMap { live -> PartnerFacts.Row? in
      guard let other = live.identity.other(than: id).flatMap({ self.node($0) }) else { return nil }
      let isOutgoing = live.identity.type.isDirected ? live.identity.a == id : nil
      return PartnerFacts.Row(live: live, other: other, isOutgoing: isOutgoing)
    }
    let byLevel = Dictionary(grouping: rows) { level(of: $0.live.identity) }
    let groups = (Level.allCases.map(Optional.some) + [nil]).flatMap { level -> [PartnerFacts.Group] in
      let byType = Dictionary(grouping: byLevel[level] ?? []) { $0.live.identity.type }
      return TieType.allCases.compactMap { type in
        byType[type].map { rows in
          PartnerFacts.Group(level: level, type: type, rows: rows.sortedByName { NamedNode($0.other) })
        }
      }
    }
    return PartnerFacts(
      node: node, engagements: engagements(of: id), levels: levels(of: id), groups: groups,
      degree: Set(rows.map(\.other.id)).count)
  }
}
