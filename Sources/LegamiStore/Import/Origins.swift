import Dispatch
import GRDB
import LegamiModel
import Synchronization

/// Which rows of the store came from which rows of a dataset.
final class Origins {
  private let dataset: Int64
  /// Rows that the dataset's keys mean already: those of a map that grows.
  private var known: [Entity: [String: Int64]]
  private var fresh: [Pair] = []
  /// How many of the fresh ones are known by key too.
  private var looked = 0
  private var order: SortedPairs?

  struct Pair: Sendable, Comparable {
    let entity: Entity
    let key: String
    let row: Int64

    /// The order of the table.
    static func < (left: Pair, right: Pair) -> Bool {
      left.entity == right.entity ? left.key < right.key : left.entity.rawValue < right.entity.rawValue
    }
  }

  /// Begins a dataset under a name that none has; the act that brings it stands beside its rows.
  init(db: Database, system: String, newDataset name: String, known: [Entity: [String: Int64]], group: Int64) throws {
    try db.execute(sql: "INSERT INTO dataset (system, name) VALUES (?, ?)", arguments: [system, name])
    dataset = db.lastInsertedRowID
    self.known = known
    try db.execute(
      sql: "INSERT INTO origin (entity, dataset, key, row) VALUES (?, ?, '', ?)",
      arguments: [HeldDatasets.act, dataset, group])
    // What the map has already came with this dataset too.
    for (entity, rows) in known { for (key, row) in rows { fresh.append(Pair(entity: entity, key: key, row: row)) } }
    looked = fresh.count
  }

  func row(_ entity: Entity, _ key: String) -> Int64? { known.isEmpty ? nil : known[entity]?[key] }

  func add(_ entity: Entity, _ key: String, _ row: Int64) {
    fresh.append(Pair(entity: entity, key: key, row: row))
  }

  /// To be called before another network of the same dataset: from then on what was added is found. Within one
  /// network nobody asks for it, and most documents have one.
  func lookUpFresh() {
    for pair in fresh[looked...] { known[pair.entity, default: [:]][pair.key] = pair.row }
    looked = fresh.count
  }

  /// To be called when all was added: puts the keys in order on another thread, while the database has other work.
  func startSorting() {
    order = SortedPairs(fresh)
    (fresh, looked) = ([], 0)
  }

  /// Writes what was added, in the order of the table: a key in its place costs less than one anywhere.
  func write(to db: Database, _ lane: StepLane) throws {
    let insert = try BulkStatement(
      db, lane, sql: "INSERT OR REPLACE INTO origin (entity, dataset, key, row) VALUES (?, ?, ?, ?)")
    for pair in order?.wait() ?? [] {
      try insert.run { writer in
        writer.add(pair.entity)
        writer.add(dataset)
        writer.add(pair.key)
        writer.add(pair.row)
      }
    }
    try insert.flush()
  }
}

/// Pairs that are put in order by another thread.
private final class SortedPairs: Sendable {
  private let sorted: Mutex<[Origins.Pair]>
  private let group = DispatchGroup()

  init(_ pairs: [Origins.Pair]) {
    sorted = Mutex(pairs)
    DispatchQueue.global().async(group: group) { self.sorted.withLock { $0.sort() } }
  }

  func wait() -> [Origins.Pair] {
    group.wait()
    return sorted.withLock { $0 }
  }
}
