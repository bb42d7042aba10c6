import GRDB
import LegamiModel

/// A map as a list shows it.
public struct MapSummary: Hashable, Sendable, Identifiable {
  public var id: MapID
  public var ulid: String
  public var code: String
  public var name: String
  public var lens: Lens
  public var purpose: Purpose
  public var centre: NodeID?
  /// The centre's name; nil without a centre.
  public var centreName: String?
  /// What the map draws on its own day; nil when not asked for.
  public var nodes: Int?
  public var ties: Int?
  public var on: Day
  public var isInvented: Bool
  public var isReinforced: Bool
}

/// How much a map draws on its own day.
public enum MapSize: Hashable, Sendable {
  /// Around a person: how many are tied to her.
  case around(Int)
  case counted(nodes: Int, ties: Int)
  /// More nodes than this: nobody was kept waiting for the count.
  case moreThan(Int)
}

extension Store {
  /// The maps that may be listed from `scope`, in the order they were made. Those under reinforced protection are
  /// left out, unless everywhere.
  /// - Parameter counting: whether nodes and ties are counted, about a millisecond a map.
  public func maps(in scope: ReadingScope, counting: Bool = true) throws(StoreError) -> [MapSummary] {
    note(scope)
    return try reading { db in
      try MapListing(db: db, today: clock.today(), counts: counts).maps(in: scope, counting: counting)
    }
  }

  /// How much each of some maps draws on its own day; those of more than `limit` nodes are not counted.
  public func sizes(of maps: [MapID], limit: Int = 1_000) throws(StoreError) -> [MapID: MapSize] {
    try reading { db in
      let listing = MapListing(db: db, today: clock.today(), counts: counts)
      var sizes: [MapID: MapSize] = [:]
      for id in maps {
        guard let map = try NetworkMap.fetch(db, key: id.rawValue) else { continue }
        sizes[id] = try listing.size(map, limit: limit)
      }
      return sizes
    }
  }

  /// Whether a map holds more than `limit` nodes.
  public func isLarge(_ id: MapID, limit: Int) throws(StoreError) -> Bool {
    try reading { db in
      guard let map = try NetworkMap.fetch(db, key: id.rawValue) else { return false }
      return try MapNodes(db: db).isLarge(map, limit: limit)
    }
  }

  /// Finds the map that somebody means: a key, a ulid, a code; and, outside casework, an exact name, a name without
  /// accents and case, the beginning of a name.
  /// - Throws: `noSuchMap`; `ambiguousMap` with the codes of the candidates.
  public func resolveMap(_ text: String) throws(StoreError) -> MapID {
    try reading { db in
      let asked = CleanText.clean(text).text
      if let key = Int64(asked), try NetworkMap.fetch(db, key: key) != nil { return MapID(key) }
      let exact = try keys(db, "ulid = ?1 COLLATE NOCASE OR code = ?1 COLLATE NOCASE", [asked])
      if let key = exact.first { return MapID(key) }
      let named = settings.standing == .casework ? "purpose = 'planning'" : "true"
      let folded = NetworkMap.lookupKey(asked)
      let steps: [(String, StatementArguments)] = [
        ("name = ?", [asked]), ("folded IN (?1, ?1 || ?2)", [folded, NetworkMap.planningMark]),
        ("substr(folded, 1, length(?1)) = ?1", [folded]),
      ]
      for (condition, arguments) in steps where !folded.isEmpty {
        let found = try keys(db, "NOT is_reinforced AND \(named) AND \(condition)", arguments)
        if found.count == 1 { return MapID(found[0]) }
        if found.count > 1 {
          let codes = try found.compactMap { try NetworkMap.fetch(db, key: $0)?.code }
          throw StoreError(.ambiguousMap, [asked] + codes)
        }
      }
      throw StoreError(.noSuchMap, [asked])
    }
  }

  private func keys(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [Int64] {
    try Int64.fetchAll(db, sql: "SELECT id FROM map WHERE \(condition) ORDER BY id", arguments: arguments)
  }

  /// What a planning map holds, for a look over all of them: nobody opens it, and nothing of a person's map is in it.
  /// Nil for a person's map, which has one door only.
  public func overview(of id: MapID) throws(StoreError) -> MapContent? {
    let today = clock.today()
    return try reading { db in
      guard let map = try NetworkMap.fetch(db, key: id.rawValue), map.purpose == .planning else { return nil }
      return try MapReading(db: db, today: today).content(of: id, on: nil)
    }
  }

  /// A map without what it holds.
  public func map(_ id: MapID) throws(StoreError) -> NetworkMap {
    try reading { db in
      guard let map = try NetworkMap.fetch(db, key: id.rawValue) else {
        throw StoreError(.noSuchMap, [id.description])
      }
      return map
    }
  }
}
