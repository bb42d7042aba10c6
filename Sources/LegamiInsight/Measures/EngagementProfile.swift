import LegamiModel

/// M18, *profilo d'ingaggio*: how each partner is engaged. Engagement belongs to ties; a partner may have several
/// kinds.
public struct EngagementProfile: Sendable, Hashable {
  public struct Group: Sendable, Hashable {
    /// The kinds these partners have, in the order formal, informal, naturalistic; empty for those not yet engaged.
    public let kinds: [Engagement]
    /// By name.
    public let partners: [NamedNode]
  }

  /// How many engagement ties there are of each kind.
  public let ties: EngagementCounts
  /// The levels of the engagement ties.
  public let levels: LevelCounts
  /// Each partner stands in one group; one kind first, then several, those not engaged last. Empty groups are left out.
  public let groups: [Group]

  /// The partners of exactly these kinds, by name.
  public func partners(with kinds: [Engagement]) -> [NamedNode] {
    groups.first { $0.kinds == kinds }?.partners ?? []
  }

  /// Partners all of whose live engagements are formal.
  public var formalOnly: [NamedNode] { partners(with: [.formal]) }

  /// Partners without any live engagement.
  public var notYetEngaged: [NamedNode] { partners(with: []) }
}

extension LiveNetwork {
  /// Who is engaged in a tie that says how: who acts, where direction has a meaning, else both; partners only.
  public func engagedPartners(in tie: Tie) -> [Node] {
    guard tie.engagement != nil else { return [] }
    let ends = [tie.a, tie.b].compactMap { node($0) }.filter(\.isPartner)
    return tie.type.isDirected ? Array(ends.prefix(1)) : ends
  }

  /// The kinds of engagement of a node, over the live ties shown, in the order formal, informal, naturalistic.
  public func engagements(of id: NodeID) -> [Engagement] {
    let found = shownTies(of: id).filter { live in engagedPartners(in: live.identity).contains { $0.id == id } }
      .compactMap(\.identity.engagement)
    return Engagement.allCases.filter(found.contains)
  }

  /// M18; nil on a person's map and where nobody is a partner.
  public var engagementProfile: EngagementProfile? {
    let partners = nodes.filter(\.isPartner)
    guard !isPersonMap, !partners.isEmpty else { return nil }
    let engaging = ties.map(\.identity).filter { $0.engagement != nil }
    let byKinds = Dictionary(grouping: partners) { engagements(of: $0.id) }
    let groups = EngagementProfile.order.compactMap { kinds in
      byKinds[kinds].map { nodes in
        EngagementProfile.Group(kinds: kinds, partners: nodes.map { NamedNode($0) }.sortedByName { $0 })
      }
    }
    return EngagementProfile(
      ties: EngagementCounts(engaging.lazy.map(\.engagement)), levels: LevelCounts(engaging.lazy.map { level(of: $0) }),
      groups: groups)
  }
}

extension EngagementProfile {
  fileprivate static let order: [[Engagement]] = [
    [.formal], [.informal], [.naturalistic],
    [.formal, .informal], [.formal, .naturalistic], [.informal, .naturalistic],
    [.formal, .informal, .naturalistic],
    [],
  ]
}
