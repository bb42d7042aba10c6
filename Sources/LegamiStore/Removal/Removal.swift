import GRDB
import LegamiModel

/// Takes content out of tables and history. Nothing it takes leaves an image.
final class Removal {
  let writing: Writing
  var report = RemovalReport(rows: 0, lines: 0, isComplete: false)

  /// Stands where there was a text that must not be empty.
  static let mark = "…"

  init(writing: Writing) { self.writing = writing }

  var db: Database { writing.db }

  /// Removes rows from the tables, and the content of every line of the history about them.
  func removeRows(_ rows: [Entity: Set<Int64>]) throws {
    let order: [Entity] = [
      .place, .member, .assessment, .note, .exchange, .spell, .tie, .processing, .map, .node,
    ]
    for entity in order {
      for row in (rows[entity] ?? []).sorted() {
        try forgetWords(of: entity, row)
        try writing.touched.note(entity, row, in: db)
        if entity == .node { try loosen(row) }
        let table = entity.table
        try db.execute(sql: "DELETE FROM \(table.name) WHERE \(table.key) = ?", arguments: [row])
        report.rows += db.changesCount
        try db.execute(
          sql: """
            UPDATE history SET before = NULL, after = NULL, kind = 'purged'
            WHERE entity = ? AND row = ? AND count = 1
            """, arguments: [entity.rawValue, row])
        report.lines += db.changesCount
        try forgetOrigin(of: entity, row)
        try writing.record(.purged, entity, row, before: nil, after: nil)
      }
    }
  }

  /// Empties one column of one row, now and in every image.
  func blank(_ column: String, of entity: Entity, _ row: Int64) throws {
    let table = entity.table
    guard table.columns.contains(column), column != table.key else {
      throw StoreError(.noSuchRow, [entity.rawValue, column])
    }
    let isRequired =
      try Bool.fetchOne(
        db, sql: "SELECT \"notnull\" FROM pragma_table_info(?) WHERE name = ?", arguments: [table.name, column])
      ?? false
    let isText =
      try String.fetchOne(
        db, sql: "SELECT type FROM pragma_table_info(?) WHERE name = ?", arguments: [table.name, column]) == "TEXT"
    guard !isRequired || isText else { throw StoreError(.noSuchRow, [entity.rawValue, column]) }
    let mustStand = ["name", "text"].contains(column)
    let empty: DatabaseValue = isRequired ? (mustStand ? Self.mark : "").databaseValue : .null
    if column == "name" { try forgetWords(of: entity, row) }
    try writing.touched.note(entity, row, in: db)
    try db.execute(
      sql: "UPDATE \(table.name) SET \(column) = ?, rev = rev + 1 WHERE \(table.key) = ?", arguments: [empty, row])
    report.rows += db.changesCount
    try bringImagesUpToDate(of: entity, row)
    try db.execute(
      sql: """
        UPDATE history SET
          before = CASE WHEN before IS NULL THEN NULL ELSE json_set(before, ?1, ?2) END,
          after = CASE WHEN after IS NULL THEN NULL ELSE json_set(after, ?1, ?2) END
        WHERE entity = ?3 AND row = ?4
        """, arguments: ["$.\(column)", empty, entity.rawValue, row])
    report.lines += db.changesCount
    if column == "name" { try forgetOrigin(of: entity, row) }
    try writing.record(.purged, entity, row, before: nil, after: nil)
  }

  /// Images that are about to be changed are first written as those of this version: a column may have had another name.
  private func bringImagesUpToDate(of entity: Entity, _ row: Int64) throws {
    guard SchemaSteps.known.changesImages else { return }
    try db.execute(
      sql: """
        UPDATE history SET before = \(ImageUpgrade.current("before")), after = \(ImageUpgrade.current("after")),
          version = \(SchemaSteps.known.version)
        WHERE entity = ? AND row = ? AND version < \(SchemaSteps.known.version)
        """, arguments: [entity.rawValue, row])
  }

  /// Who sat somewhere in somebody's name is no longer named there.
  func forgetWhoSat(_ person: Int64) throws {
    let ties = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM tie WHERE through_node = ?1
        UNION SELECT row FROM \(ImageUpgrade.lines) WHERE entity = 'tie'
          AND ?1 IN (json_extract(before, '$.through_node'), json_extract(after, '$.through_node'))
        """, arguments: [person])
    for tie in ties {
      try db.execute(
        sql: """
          UPDATE tie SET through_node = NULL, participation = json_set(participation, '$.through', ''), rev = rev + 1
          WHERE id = ? AND participation IS NOT NULL
          """, arguments: [tie])
      try bringImagesUpToDate(of: .tie, tie)
      for image in ["before", "after"] {
        try db.execute(
          sql: """
            UPDATE history SET \(image) = json_set(\(image), '$.through_node', NULL, '$.participation',
              json_set(json_extract(\(image), '$.participation'), '$.through', '') || '')
            WHERE entity = 'tie' AND row = ? AND json_extract(\(image), '$.participation') IS NOT NULL
            """, arguments: [tie])
      }
      try writing.touched.note(.tie, tie, in: db)
    }
  }

  /// Clears what only mentions a node that goes; what is left is no fact about it.
  private func loosen(_ node: Int64) throws {
    for (table, column) in [
      ("node", "territory"), ("tie", "formalised_by"), ("tie", "through_node"), ("note", "said_by"),
    ] {
      try db.execute(sql: "UPDATE \(table) SET \(column) = NULL WHERE \(column) = ?", arguments: [node])
    }
    try db.execute(sql: "DELETE FROM redirect WHERE node = ?", arguments: [node])
  }

  /// The words of acts hold names: every name the row ever had is taken out of them.
  private func forgetWords(of entity: Entity, _ row: Int64) throws {
    guard entity == .node || entity == .map else { return }
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM \(entity.table.name) WHERE id = ?1
        UNION SELECT json_extract(before, '$.name') FROM \(ImageUpgrade.lines) WHERE entity = ?2 AND row = ?1 AND before IS NOT NULL
        UNION SELECT json_extract(after, '$.name') FROM \(ImageUpgrade.lines) WHERE entity = ?2 AND row = ?1 AND after IS NOT NULL
        """, arguments: [row, entity.rawValue])
    for name in names where name != Self.mark {
      try db.execute(
        sql: """
          UPDATE act_group SET arguments = (
            SELECT json_group_array(CASE WHEN value = ?1 THEN ?2 ELSE value END) FROM json_each(arguments)
          ) WHERE EXISTS (SELECT 1 FROM json_each(arguments) WHERE value = ?1)
          """, arguments: [name, Self.mark])
    }
  }

  /// Keys of a file may be names.
  private func forgetOrigin(of entity: Entity, _ row: Int64) throws {
    try db.execute(sql: "DELETE FROM origin WHERE entity = ? AND row = ?", arguments: [entity.rawValue, row])
    // The act alone keeps no dataset: its name is a digest of what the file held.
    let empty = "dataset NOT IN (SELECT dataset FROM origin WHERE entity <> '\(HeldDatasets.act)')"
    try db.execute(sql: "DELETE FROM origin WHERE \(empty)")
    try db.execute(sql: "DELETE FROM dataset WHERE id NOT IN (SELECT dataset FROM origin)")
  }
}
