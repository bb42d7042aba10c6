import Foundation
import GRDB
import LegamiModel

/// The one file in which everything is kept: maps, nodes, ties, and the history of every change.
///
/// A store is opened by one user. It holds two connections: one that writes, one that reads, so that a long import
/// does not keep a screen waiting. All methods may be called from any thread; each is one transaction.
public final class Store: Sendable {
  /// Where the file is; empty for a transient store.
  public let path: String
  public let user: String
  public let settings: StoreSettings
  public let isReadOnly: Bool
  public let clock: Clock

  let ulids: UlidGenerator
  let writer: DatabaseQueue
  let reader: DatabaseQueue
  let counts = CountCache()
  let accesses = AccessMemory()
  let patience: Patience

  init(
    path: String, user: String, clock: Clock, ulids: UlidGenerator, writer: DatabaseQueue, reader: DatabaseQueue,
    patience: Patience, isReadOnly: Bool
  ) throws(StoreError) {
    self.path = path
    self.user = user
    self.clock = clock
    self.ulids = ulids
    self.writer = writer
    self.reader = reader
    self.patience = patience
    self.isReadOnly = isReadOnly
    do {
      settings = try reader.unsafeRead { db in try Meta.settings(db) }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Whether both connections are one: a store in memory.
  var isTransient: Bool { writer === reader }

  /// Closes the store. The last one to close a file leaves it whole, without anything beside it.
  public func close() {
    patience.close()
    if !isTransient { try? reader.close() }
    if !isReadOnly, !isTransient {
      _ = try? writer.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
    try? writer.close()
  }

  /// Rebuilds the file without free pages, for a store that is made once and copied: the same content is then the
  /// same bytes.
  public func compact() throws(StoreError) {
    try writingWithoutTransaction { db in
      try db.execute(sql: "INSERT INTO search_index (search_index) VALUES ('optimize')")
      try db.execute(sql: "VACUUM")
      try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// Runs `body` on the reading connection, in one transaction: all it reads is of one moment.
  func reading<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      // Not `read`: it switches `query_only` on and off around every call, and each switch has every prepared statement
      // prepared anew. This connection only reads as it is.
      return try reader.unsafeRead { db in
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw StoreError(.cancelled) }
        return value
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Runs `body` on the writing connection, in one transaction.
  func writing<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try refuseIfReadOnly()
    do {
      return try writer.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw StoreError(.cancelled) }
        return value
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Runs `body` like `writing`, but does not wait for the disk to confirm: for what is no work of anybody's, where
  /// things were drawn and what was last open. It outlives the program; the next act makes it outlive the machine.
  func writingLightly(_ body: (Database) throws -> Void) throws(StoreError) {
    try writingWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      defer { try? db.execute(sql: "PRAGMA synchronous = FULL") }
      try db.inTransaction(.immediate) {
        try body(db)
        return .commit
      }
    }
  }

  func writingWithoutTransaction<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try refuseIfReadOnly()
    do {
      return try writer.writeWithoutTransaction(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private func refuseIfReadOnly() throws(StoreError) {
    if isReadOnly { throw StoreError(.readOnly, [path]) }
  }
}
