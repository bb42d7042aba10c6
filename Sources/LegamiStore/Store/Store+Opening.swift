import Foundation
import GRDB
import LegamiModel

extension Store {
  /// Makes a new store: the folder 0700, the file 0600.
  /// - Parameter isWaitedFor: asked while somebody else writes: whether to give up, as after two seconds.
  /// - Throws: `exists` where there is a file already; it is left as it is.
  public static func create(
    at path: String, settings: StoreSettings = StoreSettings(), user: String, clock: Clock = .system(),
    ulids: UlidGenerator = .system, isWaitedFor: @escaping @Sendable () -> Bool = { false }
  ) throws(StoreError) -> Store {
    let file = StoreFile(path: path)
    let patience = Patience(isWaitedFor)
    try file.make()
    do {
      let writer = try DatabaseQueue(path: file.databasePath, configuration: configuration(patience))
      try writer.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL")
        try db.inTransaction(.immediate) {
          try prepare(db, settings: settings)
          return .commit
        }
        // The header must say at once that the file is ours, not only the log beside it.
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
      return try connect(path, writer: writer, patience, user: user, clock: clock, ulids: ulids)
    } catch {
      file.remove()
      throw StoreError(error, path: path)
    }
  }

  /// Opens a store that is there.
  /// - Parameter isWaitedFor: asked while somebody else writes: whether to give up, as after two seconds.
  /// - Throws: `notFound`, `notOurs`, `corrupt`, `newerSchema`, `permission`, `readOnly`, `locked`.
  public static func open(
    at path: String, user: String, clock: Clock = .system(), ulids: UlidGenerator = .system, readOnly: Bool = false,
    isWaitedFor: @escaping @Sendable () -> Bool = { false }
  ) throws(StoreError) -> Store {
    let file = StoreFile(path: path)
    let patience = Patience(isWaitedFor)
    try file.inspect()
    do {
      if readOnly || !file.isWritable {
        return try openForReading(file, patience, user: user, clock: clock, ulids: ulids)
      }
      let writer = try DatabaseQueue(path: file.databasePath, configuration: configuration(patience))
      // A copy made by other means may have left the write-ahead mode; readers and writers would then wait for each other.
      try writer.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
      return try connect(path, writer: writer, patience, user: user, clock: clock, ulids: ulids)
    } catch {
      let told = StoreError(error, path: path)
      throw told.code == .cannotCreate ? StoreError(.permission, [path]) : told
    }
  }

  /// A store in memory, gone when it is closed.
  public static func transient(
    settings: StoreSettings = StoreSettings(), user: String, clock: Clock = .system(),
    ulids: UlidGenerator = .system
  ) throws(StoreError) -> Store {
    let patience = Patience { false }
    do {
      let queue = try DatabaseQueue(configuration: configuration(patience))
      try queue.write { db in try prepare(db, settings: settings) }
      return try Store(
        path: "", user: user, clock: clock, ulids: ulids, writer: queue, reader: queue, patience: patience,
        isReadOnly: false)
    } catch {
      throw StoreError(error, path: "")
    }
  }

  private static func connect(
    _ path: String, writer: DatabaseQueue, _ patience: Patience, user: String, clock: Clock, ulids: UlidGenerator
  ) throws -> Store {
    let reader = try DatabaseQueue(
      path: StoreFile(path: path).databasePath, configuration: configuration(patience, onlyReads: true))
    return try Store(
      path: path, user: user, clock: clock, ulids: ulids, writer: writer, reader: reader, patience: patience,
      isReadOnly: false)
  }

  private static func openForReading(
    _ file: StoreFile, _ patience: Patience, user: String, clock: Clock, ulids: UlidGenerator
  ) throws -> Store {
    var configuration = configuration(patience, onlyReads: true)
    configuration.readonly = true
    // Where nothing can be made beside the file, the database must be told that nobody writes it.
    let source = file.isWritable || file.hasLog ? file.databasePath : file.immutableURI
    let queue = try DatabaseQueue(path: source, configuration: configuration)
    return try Store(
      path: file.path, user: user, clock: clock, ulids: ulids, writer: queue, reader: queue, patience: patience,
      isReadOnly: true)
  }

  /// Negative: kilobytes, not pages.
  static let cachedKilobytes = -32_000

  static func configuration(_ patience: Patience, onlyReads: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .callback(patience.waits)
    configuration.foreignKeysEnabled = !onlyReads
    configuration.prepareDatabase { db in
      // Nothing that was deleted may be read in the file, and nothing may be written to a temporary one.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = \(cachedKilobytes);
          PRAGMA trusted_schema = OFF;
          """)
      if onlyReads { try db.execute(sql: "PRAGMA query_only = ON") }
    }
    return configuration
  }

  private static func prepare(_ db: Database, settings: StoreSettings) throws {
    try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
    try db.execute(sql: Schema.tables)
    for index in Schema.indexes { try db.execute(sql: "CREATE \(index.definition)") }
    try Meta.write(settings, db)
  }
}
