import GRDB
import LegamiModel

/// Takes back the edits of one group, newest first, each as a further edit.
struct Inversion {
  let writing: Writing
  let group: Int64

  private var db: Database { writing.db }
  private var book: HistoryBook { writing.book }

  func apply() throws -> [LeftRow] {
    var left: [LeftRow] = []
    let edits = try book.edits(where: "h.act_group = ?", [group], newestFirst: true)
    for edit in edits {
      switch edit.kind {
      case .purged: continue
      case .create where edit.after == nil: left += try ImportedRun(writing: writing, edit: edit).takeBack()
      case .create, .update, .delete:
        if let row = try takeBack(edit) { left.append(row) }
      }
    }
    return left
  }

  /// Takes one edit back, unless the row is no longer as the edit left it.
  private func takeBack(_ edit: Edit) throws -> LeftRow? {
    let now = try book.image(of: edit.entity, edit.row)
    guard try isSame(now, edit.after) else { return try left(edit) }
    if let before = edit.before {
      try writing.restore(edit.entity, edit.row, from: before, counting: now)
    } else {
      try dropPlaces(of: edit)
      if try Dependents(db: db).exist(of: edit.entity, edit.row) { return try left(edit) }
      try writing.drop(edit.entity, edit.row)
    }
    return nil
  }

  /// Equal but for the count of changes, which only grows.
  private func isSame(_ left: String?, _ right: String?) throws -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    let statement = try db.cachedStatement(sql: "SELECT json_remove(?, '$.rev') = json_remove(?, '$.rev')")
    return try Bool.fetchOne(statement, arguments: [left, right]) ?? false
  }

  /// Places are drawn, not said: they do not keep a node or a map from being taken back.
  private func dropPlaces(of edit: Edit) throws {
    switch edit.entity {
    case .node: try writing.dropAll(.place, where: "node = ?", edit.row)
    case .map: try writing.dropAll(.place, where: "map = ?", edit.row)
    default: break
    }
  }

  private func left(_ edit: Edit) throws -> LeftRow {
    LeftRow(
      entity: edit.entity, row: edit.row, name: try RowName(db: db).name(of: edit.entity, edit.row),
      by: try RowName(db: db).lastAuthor(of: edit.entity, edit.row) ?? "")
  }
}

/// Takes back a run of rows that an import made, all at once; each leaves its image, so that it can be done again.
struct ImportedRun {
  let writing: Writing
  let edit: Edit

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
    try writing.touchRun(of: edit.entity, from: edit.row, to: last)
    try db.execute(
      sql: """
        INSERT INTO history (act_group, version, entity, row, count, kind, before)
        SELECT \(writing.group), \(Schema.version), '\(edit.entity.rawValue)', \(table.key), 1, 'delete', \(table.image)
        FROM \(table.name) WHERE \(table.key) BETWEEN ?1 AND ?2 AND NOT \(isKept) ORDER BY \(table.key)
        """, arguments: arguments)
    try db.execute(
      sql: "DELETE FROM \(table.name) WHERE \(table.key) BETWEEN ?1 AND ?2 AND NOT \(isKept)",
      arguments: arguments)
    return try kept.sorted().map { row in
      LeftRow(
        entity: edit.entity, row: row, name: try names.name(of: edit.entity, row),
        by: try names.lastAuthor(of: edit.entity, row) ?? "")
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
