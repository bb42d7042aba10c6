import Dispatch
import GRDB
import LegamiModel
import Synchronization

/// Which rows of the store came from which rows of a dataset.
final class Origins {
  private let dataset: Int64
  /// Read once, and only when the dataset was here before.
  private var known: [Entity: [String: Int64]] = [:]
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

  init(db: Database, system: String, dataset name: String) throws {
    let found = try Int64.fetchOne(
      db, sql: "SELECT id FROM dataset WHERE system = ? AND name = ?", arguments: [system, name])
    if let found {
      dataset = found
      let rows = try Row.fetchCursor(
        db, sql: "SELECT entity, key, row FROM origin WHERE dataset = ?", arguments: [found])
      while let row = try rows.next() {
        guard let entity = Entity(rawValue: row[0]) else { continue }
        known[entity, default: [:]][row[1]] = row[2]
      }
    } else {
      try db.execute(sql: "INSERT INTO dataset (system, name) VALUES (?, ?)", arguments: [system, name])
      dataset = db.lastInsertedRowID
    }
  }

  /// The name that each network's dataset has in the store: its own, or one it had while its file was shorter.
  ///
  /// Asked before anything is written, so that networks of one document are never taken for one another.
  static func names(of document: ImportedDocument, in db: Database) throws -> [String] {
    var taken = Set(document.networks.map(\.dataset))
    return try document.networks.map { network in
      let candidates = [network.dataset] + network.earlierDatasets
      let places = Array(repeating: "?", count: candidates.count).joined(separator: ", ")
      let known = try String.fetchSet(
        db, sql: "SELECT name FROM dataset WHERE system = ? AND name IN (\(places))",
        arguments: StatementArguments([document.format] + candidates))
      guard !known.contains(network.dataset),
        let earlier = candidates.first(where: { known.contains($0) && !taken.contains($0) })
      else { return network.dataset }
      taken.insert(earlier)
      return earlier
    }
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
