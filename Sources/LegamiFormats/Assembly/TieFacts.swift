import LegamiModel

/// What the known columns say of one tie.
struct TieFacts: Equatable {
  var type: TieType?
  /// The word for the type or for the tie, as the file has it.
  var label: String?
  /// The role of who is not the centre.
  var role: Role?
  var context: LifeContext?
  var ring: Ring?
  var strength: Strength?
  var weight: Double?
  var start: PartialDate?
  var end: PartialDate?

  /// Nothing was said.
  var isEmpty: Bool { self == TieFacts() }

  /// Takes `text` as the value of `field`.
  /// - Returns: false when it is no value of that field, or the field has one: it is then a foreign attribute.
  mutating func read(_ text: String, as field: Field) -> Bool {
    switch field {
    case .type: TieFacts.take(Words.tieType(text), &type)
    case .role: TieFacts.take(Words.role(text), &role)
    case .context: TieFacts.take(Words.context(text), &context)
    case .ring: TieFacts.take(Words.ring(text), &ring)
    case .strength: TieFacts.take(Words.strength(text), &strength)
    case .weight: TieFacts.take(Numbers.parse(text), &weight)
    case .start: TieFacts.take(Dates.parse(text), &start)
    case .end: TieFacts.take(Dates.parse(text), &end)
    case .name, .likelyName: TieFacts.take(text, &label)
    case .ignored: true
    case .kind, .x, .y, .isEgo, .foreign: false
    }
  }

  private static func take<Value>(_ value: Value?, _ place: inout Value?) -> Bool {
    guard let value, place == nil else { return false }
    place = value
    return true
  }

  /// Fills what this leaves open with what the row of a node says of the same tie.
  mutating func fill(from other: TieFacts) {
    type = type ?? other.type
    role = role ?? other.role
    context = context ?? other.context
    ring = ring ?? other.ring
    strength = strength ?? other.strength
    weight = weight ?? other.weight
    start = start ?? other.start
    end = end ?? other.end
  }
}
