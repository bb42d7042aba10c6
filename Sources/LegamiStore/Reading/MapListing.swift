import GRDB
import LegamiModel

/// Lists maps with what each draws.
struct MapListing {
  let db: Database
  let today: Day
  /// Where counts are kept until something is written.
  var counts = CountCache()

  func maps(in scope: ReadingScope, counting: Bool) throws -> [MapSummary] {
    try visible(in: scope).map { map in
      let day = map.asOf?.asOf(today: today) ?? today
      let drawn = counting ? try count(map, on: day) : nil
      return MapSummary(
        id: map.id, ulid: map.ulid, code: map.code, name: map.name, lens: map.lens, purpose: map.purpose,
        centre: map.centre, centreName: try map.centre.flatMap { try Node.fetch(db, key: $0.rawValue)?.name },
        nodes: drawn?.nodes, ties: drawn?.ties, on: day, isInvented: map.isInvented,
        isReinforced: map.isReinforced)
    }
  }

  func visible(in scope: ReadingScope) throws -> [NetworkMap] {
    switch scope {
    case .everywhere: return try NetworkMap.fetchAll(db, where: "true")
    case .planning: return try NetworkMap.fetchAll(db, where: "purpose = 'planning' AND NOT is_reinforced")
    case .map(let id):
      guard let map = try NetworkMap.fetch(db, key: id.rawValue) else {
        throw StoreError(.noSuchMap, [id.description])
      }
      return map.purpose == .planning ? try visible(in: .planning) : [map]
    }
  }

  /// What the map draws by itself: around a person, who has a live tie to it; elsewhere everything it holds.
  private func count(_ map: NetworkMap, on day: Day) throws -> (nodes: Int, ties: Int) {
    let version = try Store.version(db)
    let name = "map \(map.id) \(map.rev) \(day)"
    var counted: (nodes: Int, ties: Int)?
    func figures() throws -> (nodes: Int, ties: Int) {
      if let counted { return counted }
      let figures = try drawn(map, on: day)
      counted = figures
      return figures
    }
    return (
      try counts.count("\(name) nodes", version: version) { try figures().nodes },
      try counts.count("\(name) ties", version: version) { try figures().ties }
    )
  }

  private func drawn(_ map: NetworkMap, on day: Day) throws -> (nodes: Int, ties: Int) {
    let keys = try MapNodes(db: db).keys(of: map)
    let live = """
      EXISTS (SELECT 1 FROM spell s WHERE s.tie = t.id AND s.state IN ('active', 'dormant')
        AND s.first_day <= :day AND :day <= s.last_day)
      """
    let drawn =
      map.lens == .ego
      ? """
      SELECT node FROM kept WHERE node = :centre
      UNION SELECT t.b FROM tie t JOIN kept ON kept.node = t.b WHERE t.a = :centre AND \(live)
      UNION SELECT t.a FROM tie t JOIN kept ON kept.node = t.a WHERE t.b = :centre AND \(live)
      """ : "SELECT node FROM kept"
    let sql = """
      WITH kept (node) AS MATERIALIZED (SELECT value FROM json_each(:keys)),
      drawn (node) AS MATERIALIZED (\(drawn))
      SELECT (SELECT count(*) FROM drawn), (
        SELECT count(*) FROM drawn JOIN tie t ON t.a = drawn.node
        WHERE t.b IN (SELECT node FROM drawn) AND \(live) AND (\(map.purpose == .planning ? "t.gate = 0" : "true"))
          AND :centre IS :centre)
      """
    let arguments: StatementArguments = [
      "keys": JSONList(keys).text, "centre": map.centre?.rawValue, "day": day.number,
    ]
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
    return (row?[0] ?? 0, row?[1] ?? 0)
  }
}
