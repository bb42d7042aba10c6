import LegamiModel

/// What is to become of a value: left, or set, to nothing included.
public enum Change<Value: Hashable & Sendable>: Hashable, Sendable {
  case keep
  case set(Value)

  func applied(to value: inout Value) {
    if case .set(let new) = self { value = new }
  }
}

/// A change of how a tie stands. Ring, contact and last contact are what one end says of the other.
public struct TieChange: Hashable, Sendable {
  public var state: Change<TieState>
  public var strength: Change<Strength?>
  public var stress: Change<Stress?>
  public var ring: Change<Ring?>
  public var contact: Change<ContactRhythm?>
  /// Never opens a spell.
  public var lastContact: Change<PartialDate?>

  public init(
    state: Change<TieState> = .keep, strength: Change<Strength?> = .keep, stress: Change<Stress?> = .keep,
    ring: Change<Ring?> = .keep, contact: Change<ContactRhythm?> = .keep, lastContact: Change<PartialDate?> = .keep
  ) {
    self.state = state
    self.strength = strength
    self.stress = stress
    self.ring = ring
    self.contact = contact
    self.lastContact = lastContact
  }

  /// Writes the change into a spell, `end` being the one that speaks.
  func apply(to spell: inout Spell, end: NodeID, of tie: Tie) {
    state.applied(to: &spell.state)
    strength.applied(to: &spell.strength)
    stress.applied(to: &spell.stress)
    var view = end == tie.b ? spell.fromB : spell.fromA
    ring.applied(to: &view.ring)
    contact.applied(to: &view.contact)
    lastContact.applied(to: &view.lastContact)
    if end == tie.b { spell.fromB = view } else { spell.fromA = view }
  }

  /// Whether it says only what never opens a spell.
  var isOnlyLastContact: Bool {
    state == .keep && strength == .keep && stress == .keep && ring == .keep && contact == .keep
  }
}

/// How a change of a tie was taken.
public enum TieChangeKind: String, Codable, CaseIterable, Sendable {
  /// It had always been so: the spell was corrected.
  case corrected
  /// It is so from today: the spell before was closed yesterday.
  case fromToday = "from_today"
  /// It was so already.
  case unchanged
}
