import GRDB
import LegamiModel

/// A value that stands in one row of one table.
protocol StoredRow {
  static var entity: Entity { get }
  /// The row's key, zero before the store has given one.
  var key: Int64 { get set }
  init(_ reader: inout RowReader) throws
  /// Writes the columns in the order of `Entity.table`.
  func write(to writer: inout RowWriter) throws
}

/// A row that counts its changes, so that two people changing it at once are noticed.
protocol RevisedRow: StoredRow {
  var rev: Int { get set }
  /// The fields in columns that hold several, by column: all of them, also those that are as at first.
  func parts() throws -> [String: FieldMerge.Fields]
}

extension RevisedRow {
  func parts() throws -> [String: FieldMerge.Fields] { [:] }
}

extension StoredRow {
  static var table: Table { entity.table }

  init(_ row: Row) throws {
    var reader = RowReader(row)
    try self.init(&reader)
  }

  func columnValues() throws -> [DatabaseValue] {
    var writer = RowWriter(capacity: Self.table.columns.count)
    try write(to: &writer)
    return writer.values
  }

  static func fetch(_ db: Database, key: Int64) throws -> Self? {
    let statement = try db.cachedStatement(sql: "\(table.select) WHERE \(table.key) = ?")
    return try Row.fetchOne(statement, arguments: [key]).map { try Self($0) }
  }

  /// The rows for which `condition` holds, in the order of their keys.
  static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> [Self] {
    let statement = try db.cachedStatement(sql: "\(table.select) WHERE \(condition) ORDER BY \(table.key)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var found: [Self] = []
    while let row = try rows.next() { found.append(try Self(row)) }
    return found
  }
}
