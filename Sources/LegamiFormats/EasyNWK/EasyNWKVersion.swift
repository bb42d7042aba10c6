import LegamiModel

/// One dated state of an easyNWK map, as its file has it.
struct EasyNWKVersion {
  var id: Int?
  var title: String
  var date: PartialDate?
  var line: Int
  var ego: JSONValue?
  var alters: [EasyNWKAlter]
  var connections: [(first: String, second: String, line: Int)]
}

/// One contact of an easyNWK map.
struct EasyNWKAlter {
  static let supports: [(field: String, kind: ExchangeKind)] = [
    ("supportEmotional", .emo), ("supportInstrumental", .ins), ("supportInformational", .inf),
    ("supportSocial", .com), ("supportLinking", .access),
  ]

  /// The members that are read.
  static let fields: Set<String> = Set(
    [
      "id", "name", "role", "age", "note", "currentGender", "human", "deceased", "edgeType", "angle", "distance",
      "conflict",
    ] + supports.map(\.field))

  var id: String
  var name: String
  var role: String
  var age: String
  var note: String
  var gender: Gender?
  var isHuman: Bool
  var isDeceased: Bool
  var edgeType: Int
  var angle: Double
  var distance: Double
  var hasConflict: Bool
  /// Nil where the file does not know the question; 1 gives, 2 receives, 3 both, seen from the ego.
  var supports: [Int8]?
  var line: Int

  /// Nil for a value that is no contact, or has no number.
  init?(_ value: JSONValue) {
    guard let id = value["id"]?.text, !id.isEmpty else { return nil }
    self.id = id
    name = value["name"]?.text ?? ""
    role = value["role"]?.text ?? ""
    age = value["age"]?.text ?? ""
    note = value["note"]?.text ?? ""
    gender = EasyNWKAlter.gender(value["currentGender"]?.text)
    isHuman = value["human"]?.flag ?? true
    isDeceased = value["deceased"]?.flag ?? false
    edgeType = value["edgeType"]?.number.flatMap { Int(exactly: $0) } ?? 0
    angle = value["angle"]?.number ?? 0
    distance = value["distance"]?.number ?? 0
    hasConflict = value["conflict"]?.flag ?? false
    let levels = EasyNWKAlter.supports.map { value[$0.field]?.number.flatMap { Int(exactly: $0) } }
    supports = levels.allSatisfy({ $0 == nil }) ? nil : levels.map { Int8(clamping: $0 ?? 0) }
    line = value.line
  }

  static func gender(_ text: String?) -> Gender? {
    switch text {
    case "weiblich": .feminine
    case "männlich": .masculine
    case "divers": .diverse
    default: nil
    }
  }

  /// Human, alive and on the map: who can have a tie at all.
  var isConnectable: Bool { isHuman && !isDeceased && distance <= 100 }

  /// The ego tie: active where it is drawn, possible where it could be, nil where it cannot.
  var state: TieState? {
    if edgeType >= 1 { return .active }
    return isConnectable ? .potential : nil
  }

  /// The horizon; nil outside the map.
  var ring: Ring? {
    if distance > 100 { return nil }
    return distance < 100.0 / 3 ? .inner : distance < 200.0 / 3 ? .middle : .outer
  }

  enum Sector { case family, friends, colleagues, helpers }

  /// The sector that the angle lies in, counted from the right, counter-clockwise; nil in the very centre.
  var sector: Sector? {
    guard distance > 0 else { return nil }
    if angle >= 90 { return .friends }
    if angle >= 0 { return .family }
    return angle < -90 ? .colleagues : .helpers
  }

  /// What flows, seen from the ego's end of the tie.
  func exchanges(isEgoFirst: Bool) -> [Exchange] {
    guard let supports else { return [] }
    return zip(EasyNWKAlter.supports, supports).flatMap { support, level -> [Exchange] in
      let (gives, receives): (Exchange.Direction, Exchange.Direction) = isEgoFirst ? (.aToB, .bToA) : (.bToA, .aToB)
      let directions = [(1, gives), (2, receives)].filter { level & $0.0 != 0 && (1...3).contains(level) }
      return directions.map { Exchange(direction: $0.1, kind: support.kind) }
    }
  }
}
