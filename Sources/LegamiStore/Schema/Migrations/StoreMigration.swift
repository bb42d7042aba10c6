import GRDB
import LegamiModel

/// Brings a store of an earlier version to the one that this program writes: alone with it, after a whole copy beside
/// it, each step in a transaction of its own. Stopped at any moment, it leaves a store of the one version or the other.
struct StoreMigration {
  let file: StoreFile
  let patience: Patience
  let setting: SchemaStep.Setting
  /// What the copy is called by.
  let today: Day

  /// - Throws: `mustBeAlone` where another program has the store open; what the disk answers where there is no room for
  ///   the copy. Nothing has changed then.
  func run() throws {
    if let holder = OpenMark.holder(of: file.path) { throw StoreError(.mustBeAlone, [holder]) }
    let queue = try DatabaseQueue(path: file.databasePath, configuration: Store.configuration(patience))
    defer { try? queue.close() }
    try takeAlone(queue)
    // Another program may have done it in the meantime.
    let version = try queue.writeWithoutTransaction(SchemaVersion.init)
    guard version.isEarlier else { return }
    try keepCopy(of: queue, version)
    try queue.writeWithoutTransaction { db in try Self.apply(to: db, setting) }
  }

  /// While another program has it open, however it does nothing, the database does not give up its log.
  private func takeAlone(_ queue: DatabaseQueue) throws {
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE") == "delete" else {
          throw StoreError(.mustBeAlone, [file.path])
        }
        // Taken here, the lock is kept until the store is closed.
        try db.inTransaction(.exclusive) { .commit }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw StoreError(.mustBeAlone, [file.path])
    }
  }

  private func keepCopy(of queue: DatabaseQueue, _ version: SchemaVersion) throws {
    let shelf = CopyShelf(of: file.path)
    try shelf.make()
    try StoreCopy(source: queue, path: shelf.freePath(on: today, version: version.number), patience: patience).write()
  }

  /// Runs the steps that are missing. Also for a store in memory, of which no copy is needed.
  static func apply(to db: Database, _ setting: SchemaStep.Setting) throws {
    // A table that is made anew goes for a moment, and its references must not go with it; they are looked at after.
    try db.execute(sql: "PRAGMA foreign_keys = OFF")
    defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
    for step in SchemaSteps.known.after(try SchemaVersion(db).number) {
      try db.inTransaction(.immediate) {
        try step.apply(db, setting)
        if try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") != nil { throw StoreError(.corrupt, [""]) }
        try db.execute(sql: "PRAGMA user_version = \(step.version)")
        return .commit
      }
    }
  }
}
