import GRDB
import LegamiModel

/// Writes and reads the lines of the history, inside the transaction of the change they are about.
struct HistoryBook {
  let db: Database

  func open(
    _ act: ActName, _ arguments: [String], kind: ActGroup.Kind, state: ActGroup.State, target: Int64? = nil,
    user: String, at instant: Instant
  ) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO act_group (user, at, kind, act, arguments, target, state) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        user, instant.milliseconds, kind.rawValue, act.rawValue, try JSONText.encode(arguments), target,
        state.rawValue,
      ])
    return db.lastInsertedRowID
  }

  func rename(_ group: Int64, arguments: [String]) throws {
    try db.execute(
      sql: "UPDATE act_group SET arguments = ? WHERE id = ?",
      arguments: [try JSONText.encode(arguments), group])
  }

  func discard(_ group: Int64) throws {
    try db.execute(sql: "DELETE FROM act_group WHERE id = ?", arguments: [group])
  }

  func setState(_ state: ActGroup.State, of group: Int64) throws {
    try db.execute(sql: "UPDATE act_group SET state = ? WHERE id = ?", arguments: [state.rawValue, group])
  }

  /// What was undone cannot be done again once something else was done.
  func forgetUndone(by user: String) throws {
    try db.execute(
      sql: "UPDATE act_group SET state = 'forgotten' WHERE user = ? AND state = 'undone'", arguments: [user])
  }

  /// The row as the history keeps it; nil when there is no such row.
  func image(of entity: Entity, _ row: Int64) throws -> String? {
    let table = entity.table
    let statement = try db.cachedStatement(sql: "SELECT \(table.image) FROM \(table.name) WHERE \(table.key) = ?")
    return try String.fetchOne(statement, arguments: [row])
  }

  func record(
    _ kind: Edit.Kind, _ entity: Entity, _ row: Int64, count: Int = 1, before: String? = nil, after: String? = nil,
    in group: Int64
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO history (act_group, version, entity, row, count, kind, before, after)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      group, Schema.version, entity.rawValue, row, count, kind.rawValue, before, after,
    ])
  }

  func group(_ id: Int64) throws -> ActGroup? {
    try groups(where: "id = ?", [id]).first
  }

  func groups(where condition: String, _ arguments: StatementArguments) throws -> [ActGroup] {
    let sql = "SELECT id, user, at, kind, act, arguments, target, state FROM act_group WHERE \(condition)"
    return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
      var reader = RowReader(row)
      return ActGroup(
        id: try reader.integer(), user: try reader.text(), at: Instant(milliseconds: try reader.integer()),
        kind: try reader.code(), act: try reader.code(),
        arguments: try JSONText.decode([String].self, from: try reader.text()),
        target: try reader.optionalInteger(), state: try reader.code())
    }
  }

  /// The lines for which `condition` holds, `h` being the line and `g` its group; oldest first.
  func edits(
    where condition: String, _ arguments: StatementArguments, newestFirst: Bool = false, limit: Int? = nil
  ) throws -> [Edit] {
    let sql = """
      SELECT h.version, h.id, h.act_group, g.user, g.at, h.kind, h.entity, h.row, h.count, h.before, h.after
      FROM \(ImageUpgrade.lines) h JOIN act_group g ON g.id = h.act_group
      WHERE \(condition) ORDER BY h.id \(newestFirst ? "DESC" : "ASC") \(limit.map { "LIMIT \($0)" } ?? "")
      """
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    var found: [Edit] = []
    while let row = try rows.next() {
      var reader = RowReader(row)
      found.append(
        Edit(
          version: try reader.int(), id: try reader.integer(), group: try reader.integer(),
          author: try reader.text(), instant: Instant(milliseconds: try reader.integer()),
          kind: try reader.code(), entity: try reader.code(), row: try reader.integer(),
          count: try reader.int(), before: try reader.optionalText(), after: try reader.optionalText()))
    }
    return found
  }
}
