import GRDB

/// Which rows of the store came from which rows of a dataset.
struct Origins {
  private let db: Database
  private let dataset: Int64
  /// Read once, and only when the dataset was here before.
  private var known: [Entity: [String: Int64]] = [:]
  private let insert: BulkStatement

  init(db: Database, system: String, dataset name: String) throws {
    self.db = db
    let found = try Int64.fetchOne(
      db, sql: "SELECT id FROM dataset WHERE system = ? AND name = ?", arguments: [system, name])
    if let found {
      dataset = found
      let rows = try Row.fetchCursor(
        db, sql: "SELECT entity, key, row FROM origin WHERE dataset = ?", arguments: [found])
      while let row = try rows.next() {
        guard let entity = Entity(rawValue: row[0]) else { continue }
        known[entity, default: [:]][row[1]] = row[2]
      }
    } else {
      try db.execute(sql: "INSERT INTO dataset (system, name) VALUES (?, ?)", arguments: [system, name])
      dataset = db.lastInsertedRowID
    }
    insert = try BulkStatement(
      db, sql: "INSERT OR REPLACE INTO origin (entity, dataset, key, row) VALUES (?, ?, ?, ?)")
  }

  func row(_ entity: Entity, _ key: String) -> Int64? { known[entity]?[key] }

  func add(_ entity: Entity, _ key: String, _ row: Int64) throws {
    try insert.run { writer in
      writer.add(entity)
      writer.add(dataset)
      writer.add(key)
      writer.add(row)
    }
  }
}
