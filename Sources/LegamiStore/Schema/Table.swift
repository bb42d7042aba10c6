/// A table of facts: its key and the columns that are facts. Derived columns are not named here, so that they are
/// neither kept in the history nor compared.
struct Table: Sendable {
  let name: String
  let key: String
  let columns: [String]

  init(_ name: String, key: String = "id", _ columns: String) {
    self.name = name
    self.key = key
    self.columns = columns.split(separator: " ").map(String.init)
  }

  /// The columns as they stand after SELECT, of `alias` where one is given.
  func list(_ alias: String? = nil) -> String {
    columns.map { column in alias.map { "\($0).\(column)" } ?? column }.joined(separator: ", ")
  }

  var select: String { "SELECT \(list()) FROM \(name)" }

  var insert: String {
    "INSERT INTO \(name) (\(list())) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))"
  }

  /// Sets every column but the key; the key comes last among the arguments.
  var update: String {
    let others = columns.filter { $0 != key }.map { "\($0) = ?" }.joined(separator: ", ")
    return "UPDATE \(name) SET \(others) WHERE \(key) = ?"
  }

  /// SQL that answers a row as one JSON object, columns by name: what the history keeps.
  var image: String {
    "json_object(" + columns.map { "'\($0)', \($0)" }.joined(separator: ", ") + ")"
  }

  /// SQL that takes the columns back out of the image that `source` answers.
  func columns(fromImage source: String) -> String {
    columns.map { "json_extract(\(source), '$.\($0)')" }.joined(separator: ", ")
  }
}

extension Table {
  static let node = Table(
    "node",
    """
    id ulid kind form name alias summary sector territory visibility from_date to_date first_day last_day \
    is_placeholder is_deceased is_animal detail attributes author says rev
    """)
  static let tie = Table(
    "tie",
    """
    id ulid a b type role_a role_b context kinship origin engagement formalised_by participation through_node \
    amount_cents weight label source is_assumed confirmed_on visibility attributes author says rev
    """)
  static let spell = Table(
    "spell",
    """
    id tie from_date to_date first_day last_day state strength stress ring_a contact_a last_contact_a \
    ring_b contact_b last_contact_b touched_on rev
    """)
  static let exchange = Table(
    "exchange",
    """
    id spell direction kind amount is_drain hours_hundredths value_cents recognition recognised_on remark rev
    """)
  static let assessment = Table(
    "assessment", "id node tie scale item value rater on_date visibility author says rev")
  static let note = Table(
    "note", "id ulid node tie map kind text on_day said_by visibility author says rev")
  static let map = Table(
    "map",
    """
    id ulid code name folded lens purpose centre scheme reach as_of question source_line is_invented \
    is_reinforced asks_support wedge_borders author says rev
    """)
  static let member = Table("map_member", "id map node is_excluded")
  static let place = Table("map_place", "id map node position spot")
  static let processing = Table(
    "processing", key: "subject", "subject controller basis notice notice_on is_restricted rev")
}
