import GRDB

/// Looks through everything that is text, for bytes that are none: in every table, the history and what is derived too.
struct TextCheck {
  let db: Database

  /// Tables of the full text hold bytes of their own making.
  private static let apart = "name NOT LIKE 'search_index%' AND name NOT LIKE 'sqlite_%'"

  /// The tables and rows that hold bytes which are no text in UTF-8.
  func damagedRows(limit: Int) throws -> [(table: String, row: String)] {
    var found: [(table: String, row: String)] = []
    let tables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND \(Self.apart) ORDER BY name")
    for table in tables {
      let columns = try Row.fetchAll(db, sql: "SELECT name, type, pk FROM pragma_table_info(?)", arguments: [table])
      let texts = columns.filter { $0[1] == "TEXT" }.map { $0[0] as String }
      guard !texts.isEmpty else { continue }
      let key = columns.first { ($0[2] as Int) > 0 }.map { $0[0] as String } ?? "rowid"
      // One look a row. A character of one byte parts the columns, so that no two make one that neither holds.
      let joined = texts.map { "coalesce(\($0), '')" }.joined(separator: " || char(31) || ")
      let rows = try Row.fetchCursor(db, sql: "SELECT \(key), \(joined) FROM \(table)")
      while let row = try rows.next(), found.count < limit {
        let isText = try row.withUnsafeData(atIndex: 1) { data in
          data.map { bytes in bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil }
            ?? true
        }
        if !isText { found.append((table, "\(row[0] as DatabaseValue)")) }
      }
    }
    return found
  }
}
