/// A stretch of time during which a tie was in one state. The spells of a tie never overlap.
public struct Spell: Hashable, Codable, Sendable, Identifiable {
  public var id: SpellID
  public var tie: TieID
  public var span: Interval
  public var state: TieState
  public var strength: Strength?
  public var stress: Stress?
  /// What each end says of the other: where it places it, how often they are in touch.
  public var fromA: EndView
  public var fromB: EndView
  /// The day this spell was recorded or last changed: a change on the same day is a correction.
  public var touchedOn: Day
  public var rev: Int

  public init(
    id: SpellID = SpellID(0), tie: TieID = TieID(0), span: Interval = .always, state: TieState = .active,
    strength: Strength? = nil, stress: Stress? = nil, fromA: EndView = EndView(), fromB: EndView = EndView(),
    touchedOn: Day = Day(number: 0), rev: Int = 0
  ) {
    self.id = id
    self.tie = tie
    self.span = span
    self.state = state
    self.strength = strength
    self.stress = stress
    self.fromA = fromA
    self.fromB = fromB
    self.touchedOn = touchedOn
    self.rev = rev
  }
}

/// What one end of a tie says of the other.
public struct EndView: Hashable, Codable, Sendable {
  public var ring: Ring?
  public var contact: ContactRhythm?
  public var lastContact: PartialDate?

  public init(ring: Ring? = nil, contact: ContactRhythm? = nil, lastContact: PartialDate? = nil) {
    (self.ring, self.contact, self.lastContact) = (ring, contact, lastContact)
  }
}
