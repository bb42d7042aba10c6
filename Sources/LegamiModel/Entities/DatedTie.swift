/// A tie with all its spells and what flows during each: everything needed to say how it was on any day.
public struct DatedTie: Hashable, Codable, Sendable, Identifiable {
  public var identity: Tie
  /// In the order of time.
  public var spells: [Spell]
  public var exchanges: [Exchange]

  public init(identity: Tie, spells: [Spell], exchanges: [Exchange] = []) {
    self.identity = identity
    // Most ties have one spell, and files have many ties.
    self.spells = spells.count < 2 ? spells : spells.sorted { $0.span.firstDay < $1.span.firstDay }
    self.exchanges = exchanges
  }

  public var id: TieID { identity.id }

  /// The spell that holds on `day`, or nil when the tie did not exist then.
  public func spell(on day: Day) -> Spell? { spells.last { $0.span.contains(day) } }

  /// Whether the tie holds on `day` and is active or dormant.
  public func isLive(on day: Day) -> Bool { spell(on: day)?.state.isLive ?? false }

  /// Whether the tie holds on `day` and nobody ended it with that day.
  public func goesOn(on day: Day) -> Bool {
    guard let spell = spell(on: day), spell.state.isLive else { return false }
    return spell.span.lastDay > day || spells.contains { $0.span.firstDay > day }
  }

  /// How the tie stands on `day`.
  public func standing(on day: Day) -> Standing {
    if let spell = spell(on: day) { return .holds(spell.state) }
    guard let first = spells.first else { return .never }
    return day < first.span.firstDay ? .notYet : .ended
  }

  public enum Standing: Hashable, Sendable {
    case holds(TieState)
    case notYet
    case ended
    case never
  }

  public func exchanges(during spell: Spell) -> [Exchange] { exchanges.filter { $0.spell == spell.id } }

  /// The kinds that flow towards `node` during `spell`, in the order of `ExchangeKind`.
  public func received(by node: NodeID, during spell: Spell) -> [ExchangeKind] {
    kinds(during: spell, direction: node == identity.a ? .bToA : .aToB)
  }

  /// The kinds that `node` gives during `spell`, in the order of `ExchangeKind`.
  public func given(by node: NodeID, during spell: Spell) -> [ExchangeKind] {
    kinds(during: spell, direction: node == identity.a ? .aToB : .bToA)
  }

  private func kinds(during spell: Spell, direction: Exchange.Direction) -> [ExchangeKind] {
    let found = Set(exchanges.lazy.filter { $0.spell == spell.id && $0.direction == direction }.map(\.kind))
    return ExchangeKind.allCases.filter(found.contains)
  }

  /// What `node` says of the other end during `spell`.
  public func view(of node: NodeID, during spell: Spell) -> EndView {
    node == identity.a ? spell.fromA : spell.fromB
  }
}
