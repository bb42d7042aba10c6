import GRDB
import LegamiModel

/// What the store was given before, by the names of datasets: which maps the same bytes made.
///
/// A map whose making was undone, or that was removed, is not there: its file comes in anew. One under reinforced
/// protection is in no list, so neither is it found by its file.
struct HeldDatasets {
  let db: Database

  /// Under which an origin tells the act that brought a dataset, beside the entities.
  static let act = "act"
  /// What the name of a dataset ends with that nobody is to find by its bytes: see `nameFor`.
  private static let hidden = "!"

  /// The maps that a dataset made, the first copy first.
  func maps(of dataset: String, system: String) throws -> [NetworkMap] {
    let sql = """
      SELECT d.id, d.name FROM dataset d WHERE d.system = ?1
      AND (d.name = ?2 OR (d.name >= ?2 || '~' AND d.name < ?2 || '\u{7F}')) ORDER BY d.id
      """
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [system, dataset])
    return try rows.compactMap { row in
      let name: String = row[1]
      return name.hasSuffix(Self.hidden) ? nil : try map(ofDataset: row[0])
    }
  }

  /// The datasets that a map was made or grown from, oldest first.
  func datasets(of map: MapID) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT dataset FROM origin WHERE entity = 'map' AND row = ? ORDER BY dataset", arguments: [map.rawValue]
    ).filter(stands)
  }

  /// A name that no dataset has, for another map of the same bytes.
  /// - Parameter isHidden: whether its bytes are not to find it: a file of bodies that went onto a person's map would
  ///   tell the planning side of that map.
  func nameFor(_ dataset: String, system: String, isHidden: Bool) throws -> String {
    let isTaken = try db.cachedStatement(sql: "SELECT 1 FROM dataset WHERE system = ? AND name = ?")
    var copy = 1
    while true {
      let name = dataset + (copy > 1 ? "~\(copy)" : "") + (isHidden ? Self.hidden : "")
      if try Row.fetchOne(isTaken, arguments: [system, name]) == nil { return name }
      copy += 1
    }
  }

  private func map(ofDataset dataset: Int64) throws -> NetworkMap? {
    guard try stands(dataset) else { return nil }
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT key, row FROM origin WHERE entity = 'map' AND dataset = ?"),
      arguments: [dataset])
    // Snapshots are maps of the same network, told apart by their day.
    for row in rows where !(row[0] as String).contains("@") {
      let map = try NetworkMap.fetch(db, key: row[1])
      return map.flatMap { $0.isReinforced ? nil : $0 }
    }
    return nil
  }

  /// Whether the act that brought a dataset is not taken back. Release 0.1 wrote none: its datasets stand.
  private func stands(_ dataset: Int64) throws -> Bool {
    let sql = """
      SELECT g.state FROM origin o JOIN act_group g ON g.id = o.row
      WHERE o.entity = ? AND o.dataset = ? AND o.key = ''
      """
    let state = try String.fetchOne(db.cachedStatement(sql: sql), arguments: [Self.act, dataset])
    return state.map { $0 == ActGroup.State.done.rawValue } ?? true
  }
}

extension Store {
  /// What is told of a document that was read before, byte for byte; nil when something of it is new.
  func reportOfSame(_ document: ImportedDocument) throws(StoreError) -> ImportReport? {
    let today = clock.today()
    return try reading { db in
      let held = HeldDatasets(db: db)
      var seen: Set<MapID> = []
      var maps: [NetworkMap] = []
      for network in document.networks {
        let known = try held.maps(of: network.dataset, system: document.format)
        if known.isEmpty { return nil }
        maps += known.filter { seen.insert($0.id).inserted }
      }
      var report = ImportReport(
        format: document.format, nodes: document.nodeRows, ties: document.tieRows, skipped: document.skipped)
      report.isSameFile = true
      report.merged = document.networks.reduce(0) { $0 + $1.nodes.count + $1.ties.count }
      report.maps = try maps.map {
        try ImportedMap($0, .there, counting: maps.count <= ImportedMap.mostCounted, db, today: today)
      }
      report.tellCentres(of: document)
      return report
    }
  }
}

extension ImportReport {
  /// How many stand in the middle of a network, and the ties they have there.
  mutating func tellCentres(of document: ImportedDocument) {
    for network in document.networks {
      guard let centre = network.centre else { continue }
      egos += 1
      egoTies += network.ties.count { $0.a == centre || $0.b == centre }
    }
  }
}

extension ImportedMap {
  /// Of more maps than this nobody counts what stands on each.
  static let mostCounted = 20

  /// - Parameter counting: whether what stands on it is counted; it is not where a map is large.
  init(_ map: NetworkMap, _ standing: Standing, counting: Bool, _ db: Database, today: Day) throws {
    self.init(id: map.id, ulid: map.ulid, code: map.code, name: map.name, standing: standing)
    guard counting, try !MapNodes(db: db).isLarge(map, limit: 10_000) else { return }
    (nodes, ties) = try MapListing(db: db, today: today).count(map, on: map.asOf?.asOf(today: today) ?? today)
  }
}
