import GRDB
import GRDBSQLite

/// Inserts row after row, many at a time, their values written straight into the parameters: to start and to end a
/// statement costs more than a row does.
final class BulkStatement {
  private static let rowsAtOnce = 250

  private let db: Database
  private let insertion: Insertion
  private let statement: Statement
  private let parameters: BoundParameters
  private var waiting = 0

  /// - Parameter sql: an insertion of one row, its parameters without names.
  init(_ db: Database, sql: String) throws {
    self.db = db
    insertion = Insertion(sql)
    statement = try db.makeStatement(sql: insertion.sql(rows: Self.rowsAtOnce))
    parameters = BoundParameters(statement.sqliteStatement, count: insertion.width * Self.rowsAtOnce)
  }

  /// Takes one row; it is in its table after the next `flush`.
  func run(_ bind: (inout RowWriter) throws -> Void) throws {
    parameters.next = waiting * insertion.width
    var writer = RowWriter(binding: parameters)
    try bind(&writer)
    waiting += 1
    if waiting == Self.rowsAtOnce {
      waiting = 0
      try step(statement)
    }
  }

  /// Writes the rows that are still waiting.
  func flush() throws {
    guard waiting > 0 else { return }
    let rest = try db.makeStatement(sql: insertion.sql(rows: waiting))
    parameters.bind(first: waiting * insertion.width, to: rest.sqliteStatement)
    waiting = 0
    try step(rest)
  }

  /// https://www.sqlite.org/c3ref/step.html
  private func step(_ statement: Statement) throws {
    let code = sqlite3_step(statement.sqliteStatement)
    sqlite3_reset(statement.sqliteStatement)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)))
    }
  }
}

/// The text of an insertion of one row, from which that of many is made.
private struct Insertion {
  private let beginning: Substring
  private let row: Substring
  /// Parameters of a row.
  let width: Int

  init(_ sql: String) {
    guard let values = sql.firstRange(of: "VALUES ") else { preconditionFailure("an insertion says its values") }
    (beginning, row) = (sql[..<values.upperBound], sql[values.upperBound...])
    width = row.utf8.count { $0 == UInt8(ascii: "?") }
  }

  func sql(rows: Int) -> String { beginning + repeatElement(row, count: rows).joined(separator: ", ") }
}

/// The parameters of a statement, with what each holds: they outlive a reset, and most codes are the same from row to
/// row (https://www.sqlite.org/c3ref/reset.html).
final class BoundParameters {
  enum Value: Equatable {
    case null
    case number(Int64)
    case text(String)
  }

  // Only one importer holds this, and `bind` calls nobody: asking each time whether somebody else does would be a
  // good part of binding.
  /// The position, from 0, of the parameter that is bound next.
  @exclusivity(unchecked) var next = 0
  private let statement: OpaquePointer
  @exclusivity(unchecked) private var values: [Value]

  init(_ statement: OpaquePointer, count: Int) {
    self.statement = statement
    values = Array(repeating: .null, count: count)
  }

  func bind(_ value: Value) {
    let index = next
    next += 1
    guard values[index] != value else { return }
    values[index] = value
    Self.bind(value, at: index, of: statement)
  }

  /// Binds the first of them to another statement.
  func bind(first count: Int, to other: OpaquePointer) {
    for index in 0..<count { Self.bind(values[index], at: index, of: other) }
  }

  /// https://www.sqlite.org/c3ref/bind_blob.html
  private static func bind(_ value: Value, at index: Int, of statement: OpaquePointer) {
    let parameter = Int32(index + 1)
    switch value {
    case .null: sqlite3_bind_null(statement, parameter)
    case .number(let number): sqlite3_bind_int64(statement, parameter, number)
    case .text(let text):
      // The null destructor would promise that the bytes outlive the statement; -1 has SQLite keep a copy.
      let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      sqlite3_bind_text(statement, parameter, text, Int32(text.utf8.count), transient)
    }
  }
}
