import Dispatch
import GRDB
import LegamiModel
import Synchronization

/// Which rows an import made of which keys of its datasets, until they are written: a row is a few bytes more than its
/// key.
final class OriginBook {
  struct Entry {
    let row: Int64
    let dataset: Int32
    let entity: UInt8
  }

  /// In the order in which the table has them.
  private static let entities = Entity.allCases.sorted { $0.rawValue < $1.rawValue }
  private static let numbers = Dictionary(
    uniqueKeysWithValues: entities.enumerated().map { ($0.element, UInt8($0.offset)) })

  private var entries = Blocks<Entry>()
  private var keys = PackedTexts()
  private var order: SortedEntries?

  var count: Int { entries.count }

  func add(_ entity: Entity, dataset: Int64, _ key: String, _ row: Int64) {
    entries.append(
      Entry(row: row, dataset: Int32(truncatingIfNeeded: dataset), entity: Self.numbers[entity] ?? 0))
    keys.append(key)
  }

  func entry(_ index: Int) -> (entity: Entity, key: String, row: Int64) {
    (Self.entities[Int(entries[index].entity)], keys[index], entries[index].row)
  }

  /// To be called when all was added: puts the entries in order on another thread, while the database has other work.
  func startSorting() { order = SortedEntries(entries, keys) }

  /// Writes what was added, in the order of the table: a key in its place costs less than one anywhere.
  /// - Parameter step: called now and then.
  func write(to db: Database, _ lane: StepLane, _ step: () throws -> Void) throws {
    let insert = try BulkStatement(
      db, lane, sql: "INSERT OR REPLACE INTO origin (entity, dataset, key, row) VALUES (?, ?, ?, ?)")
    for (place, index) in (order?.wait() ?? []).enumerated() {
      if place.isMultiple(of: 2000) { try step() }
      let entry = entries[Int(index)]
      try insert.run { writer in
        writer.add(Self.entities[Int(entry.entity)])
        writer.add(Int64(entry.dataset))
        writer.add(keys[Int(index)])
        writer.add(entry.row)
      }
    }
    try insert.flush()
  }
}

/// The numbers of entries that are put in order by another thread.
private final class SortedEntries: Sendable {
  private let sorted = Mutex<[Int32]>([])
  private let group = DispatchGroup()

  init(_ entries: Blocks<OriginBook.Entry>, _ keys: PackedTexts) {
    DispatchQueue.global().async(group: group) {
      var order = (0..<Int32(entries.count)).map(\.self)
      order.sort { left, right in
        let (one, other) = (entries[Int(left)], entries[Int(right)])
        if one.entity != other.entity { return one.entity < other.entity }
        if one.dataset != other.dataset { return one.dataset < other.dataset }
        return keys.precedes(Int(left), Int(right))
      }
      self.sorted.withLock { $0 = order }
    }
  }

  func wait() -> [Int32] {
    group.wait()
    return sorted.withLock { $0 }
  }
}
