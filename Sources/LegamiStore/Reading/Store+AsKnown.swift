import GRDB
import LegamiModel

extension Store {
  /// Reads the store as it was known at `instant`: what was written later is taken back inside a transaction that is
  /// then dropped, so that the present is never touched.
  func rewound<Value>(to instant: Instant, _ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      guard isReadOnly else {
        return try writer.writeWithoutTransaction { db in try Self.rewound(db, to: instant, body) }
      }
      // Nothing can be taken back in a file that cannot be written: a copy in memory is.
      let copy = try DatabaseQueue(configuration: Self.configuration(patience))
      try reader.backup(to: copy)
      return try copy.writeWithoutTransaction { db in try Self.rewound(db, to: instant, body) }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func rewound<Value>(
    _ db: Database, to instant: Instant, _ body: (Database) throws -> Value
  ) throws -> Value {
    var value: Value?
    try db.inTransaction(.immediate) {
      try Rewind(db: db).takeBack(after: instant)
      value = try body(db)
      return .rollback
    }
    guard let value else { throw StoreError(.cancelled) }
    return value
  }
}

/// Takes back, row by row and newest first, what was written after an instant.
struct Rewind {
  let db: Database

  func takeBack(after instant: Instant) throws {
    let later = try HistoryBook(db: db).edits(
      where: "g.at > ? AND h.kind <> 'purged'", [instant.milliseconds], newestFirst: true)
    let nodes = Set(later.lazy.filter { $0.entity == .node && $0.kind != .create }.map(\.row))
    let ties = Set(later.lazy.filter { $0.entity == .tie && $0.kind != .create }.map(\.row))
    for edit in later {
      let table = edit.entity.table
      if edit.kind == .create {
        try db.cachedStatement(sql: "DELETE FROM \(table.name) WHERE \(table.key) BETWEEN ? AND ?")
          .execute(arguments: [edit.row, edit.row + Int64(edit.count) - 1])
      } else if let before = edit.before {
        let others = table.columns.filter { $0 != table.key }.map { "\($0) = excluded.\($0)" }
        try db.cachedStatement(
          sql: """
            INSERT INTO \(table.name) (\(table.list())) SELECT \(table.columns(fromImage: "?1")) WHERE true
            ON CONFLICT (\(table.key)) DO UPDATE SET \(others.joined(separator: ", "))
            """
        ).execute(arguments: [before])
      }
    }
    // Who may see a tie follows from its ends, which may have been others then.
    try db.execute(
      sql: """
        UPDATE tie SET gate = max(visibility, (SELECT visibility FROM node WHERE id = a),
          (SELECT visibility FROM node WHERE id = b))
        WHERE id IN (SELECT value FROM json_each(?1)) OR a IN (SELECT value FROM json_each(?2))
          OR b IN (SELECT value FROM json_each(?2))
        """, arguments: [JSONList(ties.sorted()).text, JSONList(nodes.sorted()).text])
  }
}
