import GRDB
import LegamiModel

/// Opens one file as a store, for writing or, where that cannot be, for reading.
struct StoreOpener {
  let file: StoreFile
  /// What stood at the path before the database opened it.
  let identity: FileIdentity
  let patience: Patience
  let user: String
  let clock: Clock
  let ulids: UlidGenerator

  /// - Parameter isNamed: whether the file keeps its name, and is watched under it.
  func forWriting(isNamed: Bool = true) throws -> Store {
    var mark = isNamed ? OpenMark(file.path) : nil
    var writer = try opened()
    if try writer.writeWithoutTransaction(SchemaVersion.init).isEarlier {
      try writer.close()
      mark?.end()
      try StoreMigration(file: file, patience: patience, setting: setting, today: clock.today()).run()
      mark = isNamed ? OpenMark(file.path) : nil
      writer = try opened()
    }
    // Asked of the database: what the file's header says may be behind what waits in its log.
    try writer.writeWithoutTransaction { db in try SchemaVersion.refuseOthers(db, path: file.path) }
    let reader = try DatabaseQueue(
      path: file.databasePath, configuration: Store.configuration(patience, onlyReads: true))
    return try store(writer: writer, reader: reader, mark: mark, isWatched: isNamed)
  }

  /// - Parameter reason: why nothing can be written, told to whoever tries.
  func forReading(because reason: StoreError.Code) throws -> Store {
    var configuration = Store.configuration(patience, onlyReads: true)
    if reason != .readOnly, file.hasUnmergedLog {
      return try store(reading: try current(try inMemory()), reason, mark: nil, isWatched: false)
    }
    configuration.readonly = true
    // Where nothing can be made beside the file, the database must be told that nobody writes it.
    let isPlain = reason == .readOnly && (file.isWritable || file.hasLog)
    let queue = try DatabaseQueue(
      path: isPlain ? file.databasePath : file.immutableURI, configuration: configuration)
    return try store(reading: try current(queue), reason, mark: OpenMark(file.path), isWatched: true)
  }

  private func opened() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: file.databasePath, configuration: Store.configuration(patience))
    // A copy made by other means may have left the write-ahead mode; readers and writers would then wait for each other.
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
    return queue
  }

  private var setting: SchemaStep.Setting { SchemaStep.Setting(ulids: ulids, now: clock.now()) }

  /// A store of an earlier version that cannot be written is brought to this one's in memory, and read there.
  private func current(_ queue: DatabaseQueue) throws -> DatabaseQueue {
    let version = try queue.unsafeRead(SchemaVersion.init)
    try version.refuseIfLater(path: file.path)
    guard version.isEarlier else { return queue }
    let memory = try DatabaseQueue(configuration: Store.configuration(patience))
    try queue.backup(to: memory)
    try queue.close()
    try memory.writeWithoutTransaction { db in
      try StoreMigration.apply(to: db, setting)
      try db.execute(sql: "PRAGMA query_only = ON")
    }
    return memory
  }

  /// The store as it stands, with what its log holds. The file that connections share beside it cannot be made: the
  /// database does without where it is alone, and it is left alone again at once.
  private func inMemory() throws -> DatabaseQueue {
    let source = try DatabaseQueue(
      path: file.databasePath, configuration: Store.configuration(patience, onlyReads: true))
    let memory = try DatabaseQueue(configuration: Store.configuration(patience))
    try source.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    try source.backup(to: memory)
    try source.close()
    try memory.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA query_only = ON") }
    return memory
  }

  private func store(
    reading queue: DatabaseQueue, _ reason: StoreError.Code, mark: OpenMark?, isWatched: Bool
  ) throws -> Store {
    try store(writer: queue, reader: queue, mark: mark, isWatched: isWatched, readOnlyReason: reason)
  }

  private func store(
    writer: DatabaseQueue, reader: DatabaseQueue, mark: OpenMark?, isWatched: Bool,
    readOnlyReason: StoreError.Code? = nil
  ) throws -> Store {
    try Store(
      path: file.path, user: user, clock: clock, ulids: ulids, writer: writer, reader: reader, patience: patience,
      readOnlyReason: readOnlyReason, mark: mark, opened: isWatched ? identity : nil)
  }
}
