import LegamiModel

/// M6, *matrice dei sostegni*: who gives the person which kind of support. Base: active ties to the centre.
public struct SupportMatrix: Sendable, Hashable {
  public struct Row: Sendable, Hashable, Identifiable {
    public let alter: NamedNode
    /// What the centre receives from this alter, and gives to it, over all active ties; in the order of the kinds.
    public let received: [ExchangeKind]
    public let given: [ExchangeKind]

    public var id: NodeID { alter.id }
    public var hasAny: Bool { !received.isEmpty || !given.isEmpty }
    public var isMutual: Bool { !received.isEmpty && !given.isEmpty }
  }

  /// Support was asked on this map: what is not there is a zero. Otherwise it is a gap.
  public let wasAsked: Bool
  /// One row an alter, by name, those without any exchange included.
  public let rows: [Row]
  private let tieCounts: [ExchangeKind: Int]

  init(wasAsked: Bool, rows: [Row], tieCounts: [ExchangeKind: Int]) {
    (self.wasAsked, self.rows, self.tieCounts) = (wasAsked, rows, tieCounts)
  }

  /// How many active ties bring the person this kind; nil when support was not asked.
  public func count(_ kind: ExchangeKind) -> Int? { wasAsked ? tieCounts[kind] ?? 0 : nil }

  /// Who gives the person this kind, by name.
  public func givers(of kind: ExchangeKind) -> [NamedNode] {
    rows.filter { $0.received.contains(kind) }.map(\.alter)
  }

  /// Whom the person gives this kind, by name.
  public func receivers(of kind: ExchangeKind) -> [NamedNode] { rows.filter { $0.given.contains(kind) }.map(\.alter) }

  /// The kinds of support that come from nobody; empty when support was not asked.
  public var missing: [ExchangeKind] {
    wasAsked ? ExchangeKind.support.filter { givers(of: $0).isEmpty } : []
  }

  /// The kinds of support that come from one alone.
  public var fromOneOnly: [(kind: ExchangeKind, giver: NamedNode)] {
    ExchangeKind.support.compactMap { kind in
      let givers = givers(of: kind)
      return givers.count == 1 ? givers.first.map { (kind, $0) } : nil
    }
  }
}

extension LiveNetwork {
  /// M6; nil off a person's map.
  public var supportMatrix: SupportMatrix? {
    guard let centre else { return nil }
    var rows: [SupportMatrix.Row] = []
    var tieCounts: [ExchangeKind: Int] = [:]
    var isAnyRecorded = false
    for alter in working {
      var received: Set<ExchangeKind> = []
      var given: Set<ExchangeKind> = []
      for tie in alter.workingTies {
        let receivedHere = tie.tie.received(by: centre.id, during: tie.spell)
        for kind in receivedHere { tieCounts[kind, default: 0] += 1 }
        received.formUnion(receivedHere)
        given.formUnion(tie.tie.given(by: centre.id, during: tie.spell))
      }
      isAnyRecorded = isAnyRecorded || !received.isEmpty || !given.isEmpty
      rows.append(
        SupportMatrix.Row(
          alter: NamedNode(alter.node), received: ExchangeKind.allCases.filter(received.contains),
          given: ExchangeKind.allCases.filter(given.contains)))
    }
    return SupportMatrix(
      wasAsked: content.map.asksSupport || isAnyRecorded, rows: rows.sortedByName(\.alter), tieCounts: tieCounts)
  }
}
