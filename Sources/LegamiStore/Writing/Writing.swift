import GRDB
import LegamiModel

/// The one way rows are written: inside an act, each change with its line in the history.
///
/// Given to the body of `Store.perform`; not to be kept beyond it.
public final class Writing {
  /// The day by the store's clock when the act began.
  public let today: Day
  public let now: Instant
  public let user: String

  let db: Database
  let ulids: UlidGenerator
  let group: Int64
  let book: HistoryBook
  var touched = Touched()
  var keys: KeyBook
  /// Of the maps that this act made.
  var mapNumbers = FreeNumbers()
  private(set) var editCount = 0

  init(db: Database, group: Int64, user: String, now: Instant, today: Day, ulids: UlidGenerator) {
    self.db = db
    self.group = group
    self.user = user
    self.now = now
    self.today = today
    self.ulids = ulids
    book = HistoryBook(db: db)
    keys = KeyBook(db: db)
  }

  /// Writes the words of the act, where they are known only at its end.
  public func describe(_ arguments: [String]) throws(StoreError) {
    try telling { try book.rename(group, arguments: arguments) }
    self.arguments = arguments
  }

  private(set) var arguments: [String]?

  /// Turns whatever the database answers into an error of ours.
  func telling<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do { return try body() } catch { throw StoreError(error, path: "") }
  }

  // MARK: - The three changes

  /// Puts a row in its table and answers its key, given by the table when the row has none.
  @discardableResult
  func put<Value: StoredRow>(_ row: Value) throws(StoreError) -> Int64 {
    try telling {
      let table = Value.table
      var values = try row.columnValues()
      let key = row.key == 0 ? try keys.next(for: Value.entity) : row.key
      values[0] = key.databaseValue
      try db.cachedStatement(sql: table.insert).execute(arguments: StatementArguments(values))
      try record(.create, Value.entity, key, before: nil, after: try book.image(of: Value.entity, key))
      try touched.note(Value.entity, key, in: db)
      return key
    }
  }

  /// Writes a row that was read at revision `row.rev`. Where somebody else wrote it since, what does not collide is
  /// joined; what collides is told field by field and nothing is written.
  func change<Value: RevisedRow>(_ row: Value) throws(StoreError) {
    try telling {
      guard let current = try Value.fetch(db, key: row.key) else {
        throw StoreError(.noSuchRow, [Value.entity.rawValue, String(row.key)])
      }
      var next = row
      if current.rev != row.rev { next = try Merge(book: book).joining(row, onto: current) }
      next.rev = current.rev
      guard try next.columnValues() != current.columnValues() else { return }
      next.rev = current.rev + 1
      try overwrite(next)
    }
  }

  /// Writes a row over the one with its key, with a line in the history.
  func overwrite<Value: StoredRow>(_ row: Value) throws {
    try overwrite(Value.entity, row.key, with: try row.columnValues())
  }

  /// Takes a row out of its table; the history keeps it as it was.
  func drop(_ entity: Entity, _ key: Int64) throws {
    guard let before = try book.image(of: entity, key) else { return }
    try touched.note(entity, key, in: db)
    let table = entity.table
    try db.cachedStatement(sql: "DELETE FROM \(table.name) WHERE \(table.key) = ?").execute(arguments: [key])
    try record(.delete, entity, key, before: before, after: nil)
  }

  /// Writes columns, given in the order of the table, over the row with this key.
  func overwrite(_ entity: Entity, _ key: Int64, with values: [DatabaseValue]) throws {
    let before = try book.image(of: entity, key)
    try touched.note(entity, key, in: db)
    let arguments = StatementArguments(values.dropFirst() + [key.databaseValue])
    try db.cachedStatement(sql: entity.table.update).execute(arguments: arguments)
    try record(.update, entity, key, before: before, after: try book.image(of: entity, key))
    try touched.note(entity, key, in: db)
  }

  /// Puts a row back that is gone, from columns in the order of the table.
  func putBack(_ entity: Entity, _ key: Int64, _ values: [DatabaseValue]) throws {
    try db.cachedStatement(sql: entity.table.insert).execute(arguments: StatementArguments(values))
    try record(.create, entity, key, before: nil, after: try book.image(of: entity, key))
    try touched.note(entity, key, in: db)
  }

  func record(_ kind: Edit.Kind, _ entity: Entity, _ row: Int64, before: String?, after: String?) throws {
    try book.record(kind, entity, row, before: before, after: after, in: group)
    editCount += 1
  }

  /// Tells that a run of rows was made without images, by an import.
  func recordRun(of entity: Entity, from first: Int64, count: Int) throws {
    guard count > 0 else { return }
    try book.record(.create, entity, first, count: count, in: group)
    editCount += 1
  }
}
