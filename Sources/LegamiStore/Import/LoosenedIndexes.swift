import GRDB
import LegamiModel

/// Takes the indexes down while many rows come in, and builds them again afterwards in the same transaction: sorting
/// once is cheaper than finding a place for every row.
struct LoosenedIndexes {
  private let db: Database
  private let isWorthIt: Bool
  /// What the database may keep of its pages meanwhile.
  let cachedBytes: Int

  /// - Parameters:
  ///   - rows: that come in.
  ///   - kept: bytes that are kept of them meanwhile.
  ///   - source: bytes that the rows were read from.
  init(db: Database, rows: Int, kept: Int, source: Int, memory: MemoryBudget) throws {
    self.db = db
    let taken = Int(clamping: MemoryUse.current?.resident ?? 0) + kept
    let room = max(80 << 20, Self.share * source - taken)
    cachedBytes = min(256 << 20, room, Int(clamping: memory.bytes ?? .max) / 4)
    let present = try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM tie") ?? 0
    isWorthIt = rows > 20_000 && rows > present
  }

  /// An import takes no more than this many times the bytes it reads, where that is enough.
  private static let share = 11

  func takeDown() throws {
    guard isWorthIt else { return }
    // Room for much of it, so that few pages are written out and read back while they fill.
    try db.execute(sql: "PRAGMA cache_size = \(-cachedBytes >> 10)")
    for index in Self.heavy { try db.execute(sql: "DROP INDEX \(index.name)") }
  }

  /// - Parameter tell: told after each how much of a hundred is done.
  func putBack(_ tell: (Int) throws -> Void) throws {
    guard isWorthIt else { return }
    for (place, index) in Self.heavy.enumerated() {
      try db.execute(sql: "CREATE \(index.definition)")
      try tell(100 * (place + 1) / Self.heavy.count)
    }
  }

  /// Looks up no reference while rows come in: each names a row that the importer has just made or read, and a look
  /// for each costs a tenth of the import. Nothing is taken away meanwhile. Has no effect inside a transaction
  /// (https://www.sqlite.org/pragma.html#pragma_foreign_keys).
  static func loosenReferences(_ db: Database) throws { try db.execute(sql: "PRAGMA foreign_keys = OFF") }

  /// Watches references again, and gives back the room that a large import took.
  static func settle(_ db: Database) throws {
    try db.execute(sql: "PRAGMA foreign_keys = ON")
    try db.execute(sql: "PRAGMA cache_size = \(Store.cachedKilobytes)")
    db.releaseMemory()
  }

  /// Those of few rows, which say what is rarely there, stay: a row that does not concern them costs them nothing.
  private static let heavy = Schema.indexes.filter { index in
    !index.definition.contains("IS NOT NULL")
      && ["node_", "tie_", "spell_", "exchange_", "member_", "place_", "facts_", "shared_", "search_"].contains {
        index.name.hasPrefix($0)
      }
  }
}
