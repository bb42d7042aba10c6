import Foundation
import GRDB
import LegamiModel
import Synchronization

/// The one file in which everything is kept: maps, nodes, ties, and the history of every change.
///
/// A store is opened by one user. It holds two connections: one that writes, one that reads, so that a long import
/// does not keep a screen waiting. All methods may be called from any thread; each is one transaction.
public final class Store: Sendable {
  /// Where the file is; empty for a transient store.
  public let path: String
  public let user: String
  public let settings: StoreSettings
  /// Why nothing can be written; nil where it can.
  public let readOnlyReason: StoreError.Code?
  public let clock: Clock

  let ulids: UlidGenerator
  let writer: DatabaseQueue
  let reader: DatabaseQueue
  let counts = CountCache()
  let accesses = AccessMemory()
  let patience: Patience
  /// Nil for a store without a file of its own.
  private let watch: FileWatch?
  private let mark: OpenMark?

  init(
    path: String, user: String, clock: Clock, ulids: UlidGenerator, writer: DatabaseQueue, reader: DatabaseQueue,
    patience: Patience, readOnlyReason: StoreError.Code? = nil, mark: OpenMark? = nil, opened: FileIdentity? = nil
  ) throws(StoreError) {
    self.path = path
    self.user = user
    self.clock = clock
    self.ulids = ulids
    self.writer = writer
    self.reader = reader
    self.patience = patience
    self.readOnlyReason = readOnlyReason
    self.mark = mark
    do {
      settings = try reader.unsafeRead { db in try Meta.settings(db) }
      watch = try opened.map { file in
        guard let watch = FileWatch(path: path, opened: file) else { throw Self.moved(path, .replaced) }
        return watch
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  public var isReadOnly: Bool { readOnlyReason != nil }

  /// What happened to the file while it was open; nil while it stands where it was opened. Costs three looks at a folder.
  public var loss: StoreLoss? { watch?.look() }

  /// Whether it is a file under a name of its own.
  var hasPlace: Bool { watch != nil }

  private static func moved(_ path: String, _ loss: StoreLoss) -> StoreError {
    StoreError(.moved, [path, loss.rawValue])
  }

  /// Whether both connections are one: a store in memory.
  var isTransient: Bool { writer === reader }

  /// Closes the store. The last one to close a file leaves it whole, without anything beside it.
  public func close() {
    patience.close()
    guard loss == nil else { return Self.leaveOpen([reader, writer], mark) }
    if !isTransient { try? reader.close() }
    if !isReadOnly, !isTransient {
      _ = try? writer.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
    try? writer.close()
    mark?.end()
  }

  /// What was opened and is no longer at its place. To close it would write, and remove by name what is another's now;
  /// the end of the program does neither.
  private static let leftOpen = Mutex<[(connections: [DatabaseQueue], mark: OpenMark?)]>([])

  private static func leaveOpen(_ connections: [DatabaseQueue], _ mark: OpenMark?) {
    leftOpen.withLock { $0.append((connections, mark)) }
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

  /// Runs `body` on the writing connection, in one transaction. It is acknowledged only while the file stands at its
  /// place, before what was written is confirmed and after.
  func writing<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try writingWithoutTransaction { db in
      var value: Value?
      try db.inTransaction(.immediate) {
        try SchemaVersion.refuseOthers(db, path: path)
        value = try body(db)
        try refuseIfLost()
        return .commit
      }
      guard let value else { throw StoreError(.cancelled) }
      return value
    }
  }

  /// Runs `body` like `writing`, but does not wait for the disk to confirm: for what is no work of anybody's, where
  /// things were drawn and what was last open. It outlives the program; the next act makes it outlive the machine.
  /// - Parameter inPassing: does not wait for anybody else's writing either.
  func writingLightly(inPassing: Bool = false, _ body: (Database) throws -> Void) throws(StoreError) {
    try writingWithoutTransaction { db in
      func write() throws {
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
        defer { try? db.execute(sql: "PRAGMA synchronous = FULL") }
        try db.inTransaction(.immediate) {
          try SchemaVersion.refuseOthers(db, path: path)
          try body(db)
          return .commit
        }
      }
      if inPassing { try patience.inPassing(write) } else { try write() }
    }
  }

  /// Runs `body` on the writing connection as it is: what is one transaction sees to that by itself.
  func writingWithoutTransaction<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    if let readOnlyReason { throw StoreError(readOnlyReason, [path]) }
    do {
      return try writer.writeWithoutTransaction { db in
        try refuseIfLost()
        let value = try body(db)
        try refuseIfLost()
        return value
      }
    } catch {
      // Whatever the database says of files that are no longer its own, this is why.
      if let loss { throw Self.moved(path, loss) }
      throw StoreError(error, path: path)
    }
  }

  /// - Throws: `moved`.
  func refuseIfLost() throws(StoreError) {
    if let loss { throw Self.moved(path, loss) }
  }
}
