import GRDB
import GRDBSQLite

/// A statement run for row after row, its parameters written straight into it.
struct BulkStatement {
  private let statement: Statement
  private let db: Database

  init(_ db: Database, sql: String) throws {
    self.db = db
    statement = try db.makeStatement(sql: sql)
  }

  /// Binds one row and runs the statement (https://www.sqlite.org/c3ref/step.html).
  func run(_ bind: (inout RowWriter) throws -> Void) throws {
    let compiled = statement.sqliteStatement
    var writer = RowWriter(binding: compiled)
    try bind(&writer)
    let code = sqlite3_step(compiled)
    sqlite3_reset(compiled)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)))
    }
  }
}
