import Dispatch
import GRDB
import GRDBSQLite

/// Inserts row after row, many at a time: to start and to end a statement costs more than a row does. While the lane
/// binds and steps the rows of before, the next are collected.
final class BulkStatement {
  private static let rowsAtOnce = 250

  private let db: Database
  private let lane: StepLane
  private let insertion: Insertion
  private let bound: BoundParameters
  /// The rows that are being collected, and those that the lane has or had last.
  private var collected: RowValues
  private var handed: RowValues
  private let underway = DispatchGroup()
  private var waiting = 0

  /// To be made while nothing is under way.
  /// - Parameter sql: an insertion of one row, its parameters without names.
  init(_ db: Database, _ lane: StepLane, sql: String) throws {
    (self.db, self.lane) = (db, lane)
    insertion = Insertion(sql)
    let statement = try db.makeStatement(sql: insertion.sql(rows: Self.rowsAtOnce))
    let count = insertion.width * Self.rowsAtOnce
    bound = BoundParameters(statement, db.sqliteConnection, count: count)
    (collected, handed) = (RowValues(count: count), RowValues(count: count))
  }

  /// Given up halfway, a statement must not end while the lane is at it.
  deinit { lane.wait() }

  /// Takes one row; it is in its table after the next `flush`.
  func run(_ write: (inout RowWriter) throws -> Void) throws {
    var writer = RowWriter(into: RowValues.Cursor(collected, at: waiting * insertion.width))
    try write(&writer)
    waiting += 1
    precondition(writer.count == insertion.width, "a row has a value for each parameter")
    guard waiting == Self.rowsAtOnce else { return }
    underway.wait()
    swap(&collected, &handed)
    waiting = 0
    try lane.hand(underway) { [bound, handed] in try bound.step(handed) }
  }

  /// Has every row in its table, and nothing under way.
  func flush() throws {
    try lane.settle()
    guard waiting > 0 else { return }
    let rest = try db.makeStatement(sql: insertion.sql(rows: waiting))
    let bound = BoundParameters(rest, db.sqliteConnection, count: waiting * insertion.width)
    waiting = 0
    try bound.step(collected)
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

/// The values of many rows, from left to right and from row to row.
///
/// @unchecked because there are two for each statement, and `BulkStatement` swaps them only when the lane is
/// done: the one collects while the other is bound.
final class RowValues: @unchecked Sendable {
  enum Value: Equatable {
    case null
    case number(Int64)
    case text(String)
  }

  // A pointer: millions of values are put, and asking an array each time who else holds it would cost more than they.
  fileprivate let values: UnsafeMutableBufferPointer<Value>

  init(count: Int) {
    values = .allocate(capacity: count)
    values.initialize(repeating: .null)
  }

  deinit {
    values.deinitialize()
    values.deallocate()
  }

  /// Where values are put, as long as these live.
  struct Cursor {
    private var next: UnsafeMutablePointer<Value>
    /// How many were put.
    private(set) var count = 0

    /// - Parameter place: from 0, below the count.
    init(_ rows: RowValues, at place: Int) { next = rows.values.baseAddress.unsafelyUnwrapped + place }

    mutating func put(_ value: Value) {
      next.pointee = value
      next += 1
      count += 1
    }
  }
}

/// The parameters of a statement, with what each holds: they outlive a reset, and most codes are the same from row to
/// row (https://www.sqlite.org/c3ref/reset.html).
///
/// @unchecked because only one thread at a time has the connection, and with it this.
private final class BoundParameters: @unchecked Sendable {
  private let statement: Statement
  private let connection: OpaquePointer?
  private var values: [RowValues.Value]

  init(_ statement: Statement, _ connection: OpaquePointer?, count: Int) {
    (self.statement, self.connection) = (statement, connection)
    values = Array(repeating: .null, count: count)
  }

  /// Binds the first of these rows, as many as there are parameters, and inserts them
  /// (https://www.sqlite.org/c3ref/step.html).
  func step(_ rows: RowValues) throws {
    for index in values.indices where values[index] != rows.values[index] {
      values[index] = rows.values[index]
      bind(values[index], at: Int32(index + 1))
    }
    let code = sqlite3_step(statement.sqliteStatement)
    sqlite3_reset(statement.sqliteStatement)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)))
    }
  }

  /// https://www.sqlite.org/c3ref/bind_blob.html
  private func bind(_ value: RowValues.Value, at parameter: Int32) {
    let statement = statement.sqliteStatement
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
