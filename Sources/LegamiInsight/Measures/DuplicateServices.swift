import LegamiModel

/// M16, *sovrapposizioni*: several practitioners who give the person the same thing in the same context.
public struct DuplicateService: Sendable, Hashable {
  public let kind: ExchangeKind
  public let context: LifeContext?
  /// Two or more, by name.
  public let providers: [NamedNode]
  /// The pairs of them whose tie is under strain; none means nothing to worry about.
  public let strained: [NodePair]

  public var isFlagged: Bool { !strained.isEmpty }
}

extension LiveNetwork {
  /// M16: those with a strained pair first, then in the order of the kinds and contexts. Nil off a person's map.
  ///
  /// Base: active ties to the centre in which the alter acts by profession or mandate.
  public var duplicateServices: [DuplicateService]? {
    guard let centre else { return nil }
    var providers: [CriticalNode.Cell: [NamedNode]] = [:]
    for alter in working {
      for tie in alter.workingTies where capacity(of: alter.id, in: tie.identity) == .professional {
        let context = context(of: tie.identity, with: alter.node)
        for kind in tie.tie.received(by: centre.id, during: tie.spell) {
          let cell = CriticalNode.Cell(kind: kind, context: context)
          if providers[cell]?.last?.id != alter.id { providers[cell, default: []].append(NamedNode(alter.node)) }
        }
      }
    }
    var found: [DuplicateService] = []
    for kind in ExchangeKind.allCases {
      for context in LifeContext.allCases.map(Optional.some) + [nil] {
        let all = (providers[CriticalNode.Cell(kind: kind, context: context)] ?? []).sortedByName { $0 }
        guard all.count > 1 else { continue }
        found.append(
          DuplicateService(kind: kind, context: context, providers: all, strained: strainedPairs(among: all)))
      }
    }
    return found.stablySorted { $0.isFlagged && !$1.isFlagged }
  }

  private func strainedPairs(among nodes: [NamedNode]) -> [NodePair] {
    nodes.indices.flatMap { first in
      let strained = Set(
        liveTies(of: nodes[first].id)
          .filter { $0.spell.stress == .strained || $0.spell.stress == .conflict }
          .compactMap { $0.identity.other(than: nodes[first].id) })
      return nodes[(first + 1)...].filter { strained.contains($0.id) }
        .map { NodePair(first: nodes[first], second: $0) }
    }
  }
}
