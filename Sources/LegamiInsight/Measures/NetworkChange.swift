import LegamiModel

/// M20, *cosa è cambiato*: what came, went and became different between two days, as both are known now.
public struct NetworkChange: Sendable, Hashable {
  public enum Aspect: String, CaseIterable, Sendable { case state, ring, strength, stress, contact, exchanges }

  public struct ChangedTie: Sendable, Hashable, Identifiable {
    public let id: TieID
    public let a: NamedNode
    public let b: NamedNode
    /// In the order of `Aspect`.
    public let aspects: [Aspect]
  }

  public struct TieEnds: Sendable, Hashable, Identifiable {
    public let id: TieID
    public let type: TieType
    public let a: NamedNode
    public let b: NamedNode
  }

  public let from: Day
  public let to: Day
  /// Nodes around the centre (on other maps: nodes with a live tie) on the second day and not on the first; by name.
  public let added: [NamedNode]
  /// Those on the first day and not on the second; by name.
  public let gone: [NamedNode]
  /// Ties live on the second day and not on the first, and the other way round; by key. Shown on either day.
  public let addedTies: [TieEnds]
  public let goneTies: [TieEnds]
  /// Ties live on both days that are not as they were; by key.
  public let changedTies: [ChangedTie]

  public var isEmpty: Bool {
    added.isEmpty && gone.isEmpty && addedTies.isEmpty && goneTies.isEmpty && changedTies.isEmpty
  }

  /// M20 between two days of one map.
  public static func between(_ content: MapContent, from: Day, to: Day) -> NetworkChange {
    let before = LiveNetwork(content, on: from)
    let after = LiveNetwork(content, on: to)
    let nodesBefore = before.nodesThatCount
    let nodesAfter = after.nodesThatCount
    let idsBefore = Set(nodesBefore.map(\.id))
    let idsAfter = Set(nodesAfter.map(\.id))
    let tiesBefore = Dictionary(uniqueKeysWithValues: before.ties.map { ($0.id, $0) })
    let tiesAfter = Set(after.ties.map(\.id))
    return NetworkChange(
      from: from, to: to,
      added: nodesAfter.filter { !idsBefore.contains($0.id) }.sortedByName { $0 },
      gone: nodesBefore.filter { !idsAfter.contains($0.id) }.sortedByName { $0 },
      addedTies: after.ties.filter { tiesBefore[$0.id] == nil }.compactMap { after.ends(of: $0.identity) },
      goneTies: before.ties.filter { !tiesAfter.contains($0.id) }.compactMap { before.ends(of: $0.identity) },
      changedTies: after.ties.compactMap { live in
        guard let old = tiesBefore[live.id], let ends = after.ends(of: live.identity) else { return nil }
        let aspects = NetworkChange.aspects(from: old, to: live)
        return aspects.isEmpty ? nil : ChangedTie(id: live.id, a: ends.a, b: ends.b, aspects: aspects)
      })
  }

  private static func aspects(from old: LiveTie, to new: LiveTie) -> [Aspect] {
    guard old.spell.id != new.spell.id || old.spell.span != new.spell.span else { return [] }
    func flows(_ live: LiveTie) -> Set<String> {
      Set(live.tie.exchanges(during: live.spell).map { "\($0.direction.rawValue) \($0.kind.rawValue)" })
    }
    return Aspect.allCases.filter { aspect in
      switch aspect {
      case .state: old.spell.state != new.spell.state
      case .ring: old.spell.fromA.ring != new.spell.fromA.ring || old.spell.fromB.ring != new.spell.fromB.ring
      case .strength: old.spell.strength != new.spell.strength
      case .stress: old.spell.stress != new.spell.stress
      case .contact:
        old.spell.fromA.contact != new.spell.fromA.contact || old.spell.fromB.contact != new.spell.fromB.contact
      case .exchanges: flows(old) != flows(new)
      }
    }
  }
}

extension LiveNetwork {
  fileprivate var nodesThatCount: [NamedNode] {
    if isPersonMap { return counted.map { NamedNode($0.node) } }
    return nodes.filter { !shownTies(of: $0.id).isEmpty }.map { NamedNode($0) }
  }

  fileprivate func ends(of tie: Tie) -> NetworkChange.TieEnds? {
    guard let a = node(tie.a), let b = node(tie.b) else { return nil }
    return NetworkChange.TieEnds(id: tie.id, type: tie.type, a: NamedNode(a), b: NamedNode(b))
  }
}
