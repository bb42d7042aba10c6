import Foundation
import GRDB
import LegamiModel

extension Store {
  /// Makes a new store: the folder 0700, the file 0600. It is made beside its place and takes it when it is whole.
  /// - Parameters:
  ///   - isWaitedFor: asked while somebody else writes: whether to give up, as after two seconds.
  ///   - fill: what the store holds from the start; it stands nowhere before that is written.
  /// - Throws: `exists` where there is a file already, `inUse` where there was one that somebody has open still,
  ///   `stillThere` where the database's own files of one are left; all are left as they are. What `fill` throws.
  public static func create(
    at path: String, settings: StoreSettings = StoreSettings(), user: String, clock: Clock = .system(),
    ulids: UlidGenerator = .system, isWaitedFor: @escaping @Sendable () -> Bool = { false },
    filledBy fill: ((Store) throws -> Void)? = nil
  ) throws(StoreError) -> Store {
    let file = StoreFile(path: path)
    if file.isThere { throw StoreError(.exists, [path]) }
    try file.refuseIfUsed()
    let patience = Patience(isWaitedFor)
    let part = try PartFile(for: path)
    do {
      let writer = try DatabaseQueue(path: part.file.databasePath, configuration: configuration(patience))
      try writer.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL")
        try db.inTransaction(.immediate) {
          try prepare(db, settings: settings)
          return .commit
        }
      }
      if let fill {
        let store = try Store(
          path: path, user: user, clock: clock, ulids: ulids, writer: writer, reader: writer, patience: patience)
        try fill(store)
        try store.compact()
      }
      try writer.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
      try writer.close()
      try part.takePlace(path)
    } catch {
      part.discard()
      throw StoreError(error, path: path)
    }
    return try open(at: path, user: user, clock: clock, ulids: ulids, isWaitedFor: isWaitedFor)
  }

  /// Opens a store that is there; one of an earlier version is first brought to this one's. Where it may only be read, or where the disk is too full for what the database needs
  /// beside it, it is opened for reading.
  /// - Parameter isWaitedFor: asked while somebody else writes: whether to give up, as after two seconds.
  /// - Throws: `notFound`, `notOurs`, `corrupt`, `newerSchema`, `mustBeAlone`, `schemaDiffers`, `permission`, `readOnly`, `locked`, `tooManyFiles`.
  public static func open(
    at path: String, user: String, clock: Clock = .system(), ulids: UlidGenerator = .system, readOnly: Bool = false,
    isWaitedFor: @escaping @Sendable () -> Bool = { false }
  ) throws(StoreError) -> Store {
    let file = StoreFile(path: path)
    let opening = StoreOpener(
      file: file, identity: try identity(of: file), patience: Patience(isWaitedFor), user: user, clock: clock,
      ulids: ulids)
    do {
      if readOnly || !file.isWritable { return try opening.forReading(because: .readOnly) }
      do {
        return try opening.forWriting()
      } catch {
        let told = StoreError(error, path: path)
        guard told.code == .diskFull || told.code == .fileLimit else { throw told }
        return try opening.forReading(because: told.code)
      }
    } catch {
      let told = StoreError(error, path: path)
      throw told.code == .cannotCreate ? StoreError(.permission, [path]) : told
    }
  }

  private static func identity(of file: StoreFile) throws(StoreError) -> FileIdentity {
    do {
      return try file.inspect()
    } catch {
      guard error.code == .notFound, let copy = CopyShelf(of: file.path).copies.first else { throw error }
      throw StoreError(.onlyCopies, [file.path, copy.path, copy.day.description])
    }
  }

  /// Opens a store and takes its name away, with the folder that holds nothing else: it is used as any other, and
  /// nothing of it is left when the program ends, however it ends.
  public static func openUnnamed(at path: String, user: String, clock: Clock) throws(StoreError) -> Store {
    let file = StoreFile(path: path)
    let opening = StoreOpener(
      file: file, identity: try file.inspect(), patience: Patience { false }, user: user, clock: clock, ulids: .system)
    do {
      let store = try opening.forWriting(isNamed: false)
      file.remove()
      rmdir(file.folder)
      return store
    } catch {
      throw StoreError(error, path: path)
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
        path: "", user: user, clock: clock, ulids: ulids, writer: queue, reader: queue, patience: patience)
    } catch {
      throw StoreError(error, path: "")
    }
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
      ImageUpgrade.register(in: db)
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
