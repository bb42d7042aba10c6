import LegamiModel

/// A tie that holds on the day looked at, active or dormant, with the spell that says how.
public struct LiveTie: Sendable, Identifiable {
  public let tie: DatedTie
  public let spell: Spell

  /// Nil when the tie does not hold on `day`, or holds without being live.
  public init?(_ tie: DatedTie, on day: Day) {
    guard let spell = tie.spell(on: day), spell.state.isLive else { return nil }
    (self.tie, self.spell) = (tie, spell)
  }

  public var identity: Tie { tie.identity }
  public var id: TieID { tie.id }
  public var isActive: Bool { spell.state == .active }
}
