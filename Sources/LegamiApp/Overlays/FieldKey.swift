import LegamiModel

/// What a line of a form is about, by a name that stays the same when the form is opened again.
public struct FieldKey: Hashable, RawRepresentable, CaseIterable, Sendable {
  public let rawValue: String

  /// Nil for a name that no line has.
  public init?(rawValue: String) {
    self.init(rawValue)
    if note == nil, !Self.allCases.contains(self) { return nil }
  }

  private init(_ name: String) { rawValue = name }

  // Said aloud
  static let name = FieldKey("name"), ring = FieldKey("ring"), context = FieldKey("context")
  static let received = FieldKey("received"), given = FieldKey("given"), knows = FieldKey("knows")
  // What was said: the lines for what is new, and one for each note that is there
  static let herWords = FieldKey("herWords"), newWish = FieldKey("newWish"), newNeed = FieldKey("newNeed")
  static let remark = FieldKey("remark")
  static func note(_ id: NoteID) -> FieldKey { FieldKey("note \(id.rawValue)") }
  // The tie
  static let role = FieldKey("role"), type = FieldKey("type"), kinship = FieldKey("kinship"), label = FieldKey("label")
  static let state = FieldKey("state"), strength = FieldKey("strength"), stress = FieldKey("stress")
  static let contact = FieldKey("contact"), lastContact = FieldKey("lastContact")
  static let engagement = FieldKey("engagement"), formalisedBy = FieldKey("formalisedBy")
  static let from = FieldKey("from"), to = FieldKey("to"), origin = FieldKey("origin")
  static let involvement = FieldKey("involvement"), responsibility = FieldKey("responsibility")
  static let adhesion = FieldKey("adhesion"), mandate = FieldKey("mandate"), side = FieldKey("side")
  static let through = FieldKey("through")
  // The node
  static let kind = FieldKey("kind"), form = FieldKey("form"), sector = FieldKey("sector"), alias = FieldKey("alias")
  static let summary = FieldKey("summary"), gender = FieldKey("gender"), profession = FieldKey("profession")
  static let visibility = FieldKey("visibility"), deceased = FieldKey("deceased"), openness = FieldKey("openness")
  static let policyAreas = FieldKey("policyAreas"), lifeFrom = FieldKey("lifeFrom"), lifeTo = FieldKey("lifeTo")

  /// All but those that hold a note, in the order in which they are told.
  public static let allCases: [FieldKey] = [
    .name, .ring, .context, .received, .given, .knows, .newWish, .newNeed, .herWords, .remark, .role, .type, .kinship,
    .label, .state, .strength, .stress, .contact, .lastContact, .engagement, .formalisedBy, .from, .to, .origin,
    .involvement, .responsibility, .adhesion, .mandate, .side, .through, .kind, .form, .sector, .alias, .summary,
    .gender, .profession, .visibility, .deceased, .openness, .policyAreas, .lifeFrom, .lifeTo,
  ]

  /// Keys in the order in which they are told, the notes after the others.
  static func inOrder(_ keys: some Sequence<FieldKey>) -> [FieldKey] {
    let wanted = Set(keys)
    return allCases.filter(wanted.contains)
      + wanted.filter { $0.note != nil }.sorted { ($0.note?.rawValue ?? 0) < ($1.note?.rawValue ?? 0) }
  }

  /// The note that this line holds; nil for every other line.
  public var note: NoteID? {
    rawValue.hasPrefix("note ") ? Int64(rawValue.dropFirst(5)).map { NoteID($0) } : nil
  }

  /// The lines for new notes, and what is written in each.
  static let newNotes: [(key: FieldKey, kind: NoteKind)] = [
    (.newWish, .wish), (.newNeed, .need), (.herWords, .words), (.remark, .diary),
  ]

  var isNote: Bool { note != nil || Self.newNotes.contains { $0.key == self } }

  /// What is said of somebody, whoever they are tied to.
  static let ofNode: Set<FieldKey> = [
    .name, .kind, .form, .sector, .alias, .summary, .gender, .profession, .visibility, .deceased, .openness,
    .policyAreas, .lifeFrom, .lifeTo,
  ]
}
