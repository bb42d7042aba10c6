import GRDB

/// Gives keys that no row ever had, the gone ones of the history included: an undone row must find its key free.
struct KeyBook {
  let db: Database
  private var nextKeys: [Entity: Int64] = [:]

  init(db: Database) { self.db = db }

  mutating func next(for entity: Entity) throws -> Int64 {
    let key = try first(for: entity)
    nextKeys[entity] = key + 1
    return key
  }

  /// The next free key, not yet taken.
  mutating func first(for entity: Entity) throws -> Int64 {
    if let key = nextKeys[entity] { return key }
    let table = entity.table
    let sql = """
      SELECT max(
        coalesce((SELECT max(\(table.key)) FROM \(table.name)), 0),
        coalesce((SELECT row + count - 1 FROM history WHERE entity = ? ORDER BY row DESC LIMIT 1), 0)) + 1
      """
    let key = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [entity.rawValue]) ?? 1
    nextKeys[entity] = key
    return key
  }

  mutating func skip(to key: Int64, for entity: Entity) { nextKeys[entity] = key }
}
