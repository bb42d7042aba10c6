import GRDB
import LegamiModel

/// Which rows of the store came from which rows of a dataset.
final class Origins {
  private let dataset: Int64
  /// Rows that the dataset's keys mean already: those of a map that grows.
  private var known: [Entity: [String: Int64]]
  private let book: OriginBook
  /// Where in the book the fresh ones are, and how many of these stretches are known by key too.
  private var fresh: [Range<Int>] = []
  private var looked = 0

  /// Begins a dataset under a name that none has; the act that brings it stands beside its rows.
  init(
    db: Database, system: String, newDataset name: String, known: [Entity: [String: Int64]], group: Int64,
    book: OriginBook
  ) throws {
    try db.execute(sql: "INSERT INTO dataset (system, name) VALUES (?, ?)", arguments: [system, name])
    dataset = db.lastInsertedRowID
    (self.known, self.book) = (known, book)
    try db.execute(
      sql: "INSERT INTO origin (entity, dataset, key, row) VALUES (?, ?, '', ?)",
      arguments: [HeldDatasets.act, dataset, group])
    // What the map has already came with this dataset too.
    for (entity, rows) in known { for (key, row) in rows { add(entity, key, row) } }
    looked = fresh.count
  }

  func row(_ entity: Entity, _ key: String) -> Int64? { known.isEmpty ? nil : known[entity]?[key] }

  func add(_ entity: Entity, _ key: String, _ row: Int64) {
    let place = book.count
    book.add(entity, dataset: dataset, key, row)
    if let last = fresh.last, last.upperBound == place, looked < fresh.count {
      fresh[fresh.count - 1] = last.lowerBound..<(place + 1)
    } else {
      fresh.append(place..<(place + 1))
    }
  }

  /// To be called before another network of the same dataset: from then on what was added is found. Within one
  /// network nobody asks for it, and most documents have one.
  func lookUpFresh() {
    for place in fresh[looked...].joined() {
      let entry = book.entry(place)
      known[entry.entity, default: [:]][entry.key] = entry.row
    }
    looked = fresh.count
  }
}
