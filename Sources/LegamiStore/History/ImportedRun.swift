import GRDB
import LegamiModel

/// Takes back a run of rows that an import made, all at once. Up to a limit each leaves its image, so that the import
/// can be done again; beyond it the file is read again instead.
struct ImportedRun {
  /// The rows of an import that are worth keeping twice.
  static let imageLimit = 20_000

  let writing: Writing
  let edit: Edit
  let keepsImages: Bool
  /// All that is derived will be made again at once, because less stays than goes.
  let isWide: Bool

  func takeBack() throws -> [LeftRow] {
    let db = writing.db
    let table = edit.entity.table
    let last = edit.row + Int64(edit.count) - 1
    let range: StatementArguments = [edit.row, last]
    let names = RowName(db: db)
    let kept = try Dependents(db: db).rows(of: edit.entity, from: edit.row, to: last)
      .union(try changedByOthers(from: edit.row, to: last))
    let isKept = "\(table.key) IN (SELECT value FROM json_each(?3))"
    let arguments: StatementArguments = range + [JSONList(kept.sorted()).text]
    try touchAll(from: edit.row, to: last)
    try db.execute(
      sql: """
        INSERT INTO history (act_group, version, entity, row, count, kind, before)
        SELECT \(writing.group), \(Schema.version), '\(edit.entity.rawValue)', \(table.key), 1, 'delete', \(table.image)
        FROM \(table.name) WHERE \(keepsImages) AND \(table.key) BETWEEN ?1 AND ?2 AND NOT \(isKept)
        ORDER BY \(table.key)
        """, arguments: arguments)
    if !keepsImages {
      try writing.book.record(.delete, edit.entity, edit.row, count: edit.count, in: writing.group)
    }
    try db.execute(
      sql: "DELETE FROM \(table.name) WHERE \(table.key) BETWEEN ?1 AND ?2 AND NOT \(isKept)",
      arguments: arguments)
    return try kept.sorted().map { row in
      LeftRow(
        entity: edit.entity, row: row, name: try names.name(of: edit.entity, row),
        by: try names.lastAuthor(of: edit.entity, row) ?? "")
    }
  }

  /// Notes what hangs on the rows, while they are still there.
  private func touchAll(from first: Int64, to last: Int64) throws {
    if isWide {
      writing.touched.isWide = true
    } else {
      try writing.touched.noteRun(edit.entity, first...last, in: writing.db)
    }
  }

  private func changedByOthers(from first: Int64, to last: Int64) throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(
        writing.db,
        sql: """
          SELECT DISTINCT h.row FROM history h JOIN act_group g ON g.id = h.act_group
          WHERE h.entity = ? AND h.row BETWEEN ? AND ? AND h.kind <> 'create' AND g.user <> ? AND g.kind = 'act'
            AND g.state <> 'undone'
          """, arguments: [edit.entity.rawValue, first, last, writing.user]))
  }
}
