import LegamiModel

/// M10, *chi tiene insieme la rete*: what would be missing without one alter. A question to discuss, never a score of
/// the person.
public struct CriticalNode: Sendable, Hashable, Identifiable {
  /// A kind of support in a context of life.
  public struct Cell: Sendable, Hashable {
    public let kind: ExchangeKind
    /// Nil when the tie's context was not asked.
    public let context: LifeContext?

    public init(kind: ExchangeKind, context: LifeContext?) {
      (self.kind, self.context) = (kind, context)
    }
  }

  public let node: NamedNode
  /// What this alter alone gives. Base: active ties to the centre.
  public let sole: [Cell]
  /// How many more components the counted alters would fall into.
  public let extraComponents: Int

  public var id: NodeID { node.id }
  public var score: Int { sole.count + extraComponents }
}

extension LiveNetwork {
  /// M10: alters with a score of at least 1, highest first, then by name.
  func criticalNodes(cuts: [CutNode]) -> [CriticalNode]? {
    guard let centre else { return nil }
    var givers: [CriticalNode.Cell: Set<NodeID>] = [:]
    for alter in working {
      for tie in alter.workingTies {
        let context = context(of: tie.identity, with: alter.node)
        for kind in tie.tie.received(by: centre.id, during: tie.spell) where kind.isSupport {
          givers[CriticalNode.Cell(kind: kind, context: context), default: []].insert(alter.id)
        }
      }
    }
    var sole: [NodeID: [CriticalNode.Cell]] = [:]
    for kind in ExchangeKind.support {
      for context in LifeContext.allCases.map(Optional.some) + [nil] {
        let cell = CriticalNode.Cell(kind: kind, context: context)
        if let only = givers[cell], only.count == 1, let giver = only.first { sole[giver, default: []].append(cell) }
      }
    }
    let extra = Dictionary(uniqueKeysWithValues: cuts.map { ($0.id, $0.extraComponents) })
    return
      counted
      .map { alter in
        CriticalNode(
          node: NamedNode(alter.node), sole: sole[alter.id] ?? [], extraComponents: extra[alter.id] ?? 0)
      }
      .filter { $0.score > 0 }
      .sortedByName(\.node)
      .stablySorted { $0.score > $1.score }
  }
}
