import GRDB
import LegamiModel

/// Lists maps with what each draws.
struct MapListing {
  let db: Database
  let today: Day
  /// Where counts are kept until something is written.
  var counts = CountCache()

  func maps(in scope: ReadingScope, counting: Bool) throws -> [MapSummary] {
    let sql = """
      SELECT m.id, m.ulid, m.code, m.name, m.lens, m.purpose, m.centre, n.name, m.as_of, m.is_invented, m.is_reinforced
      FROM map m LEFT JOIN node n ON n.id = m.centre WHERE \(try condition(of: scope)) ORDER BY m.id
      """
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
    var found: [MapSummary] = []
    while let row = try rows.next() { found.append(try summary(row)) }
    guard counting else { return found }
    return try found.map { summary in
      guard let map = try NetworkMap.fetch(db, key: summary.id.rawValue) else { return summary }
      var counted = summary
      (counted.nodes, counted.ties) = try count(map, on: summary.on)
      return counted
    }
  }

  private func summary(_ row: Row) throws -> MapSummary {
    var reader = RowReader(row)
    let id: MapID = try reader.identifier()
    let (ulid, code, name) = (try reader.text(), try reader.text(), try reader.text())
    let (lens, purpose): (Lens, Purpose) = (try reader.code(), try reader.code())
    let (centre, centreName): (NodeID?, String?) = (try reader.optionalIdentifier(), try reader.optionalText())
    let day = try reader.optionalDate()?.asOf(today: today) ?? today
    return MapSummary(
      id: id, ulid: ulid, code: code, name: name, lens: lens, purpose: purpose, centre: centre,
      centreName: centreName, nodes: nil, ties: nil, on: day, isInvented: try reader.flag(),
      isReinforced: try reader.flag())
  }

  private func condition(of scope: ReadingScope) throws -> String {
    switch scope {
    case .everywhere: return "true"
    case .planning: return "m.purpose = 'planning' AND NOT m.is_reinforced"
    case .map(let id), .together(let id):
      guard let map = try NetworkMap.fetch(db, key: id.rawValue) else {
        throw StoreError(.noSuchMap, [id.description])
      }
      return map.purpose == .planning ? try condition(of: .planning) : "m.id = \(id.rawValue)"
    }
  }

  func visible(in scope: ReadingScope) throws -> [NetworkMap] {
    switch scope {
    case .everywhere: return try NetworkMap.fetchAll(db, where: "true")
    case .planning: return try NetworkMap.fetchAll(db, where: "purpose = 'planning' AND NOT is_reinforced")
    case .map(let id), .together(let id):
      guard let map = try NetworkMap.fetch(db, key: id.rawValue) else {
        throw StoreError(.noSuchMap, [id.description])
      }
      return map.purpose == .planning ? try visible(in: .planning) : [map]
    }
  }

  /// What a list says of a map, found out without counting further than `limit`.
  func size(_ map: NetworkMap, limit: Int) throws -> MapSize {
    let day = map.asOf?.asOf(today: today) ?? today
    if map.lens == .ego, let centre = map.centre {
      let around = try around(centre, map, on: day, limit: limit)
      return around > limit ? .moreThan(limit) : .around(around)
    }
    guard try !MapNodes(db: db).isLarge(map, limit: limit) else { return .moreThan(limit) }
    let (nodes, ties) = try count(map, on: day)
    return .counted(nodes: nodes, ties: ties)
  }

  /// How many have a live tie to the centre and are not left out; one more than `limit` at most.
  private func around(_ centre: NodeID, _ map: NetworkMap, on day: Day, limit: Int) throws -> Int {
    let isShown =
      "\(map.purpose == .planning ? "n.visibility = 0" : "true") AND \(Self.isLive) AND n.id NOT IN (\(Self.leftOut))"
    let sql = """
      SELECT count(*) FROM (
        SELECT t.b FROM tie t JOIN node n ON n.id = t.b WHERE t.a = :centre AND \(isShown)
        UNION SELECT t.a FROM tie t JOIN node n ON n.id = t.a WHERE t.b = :centre AND \(isShown)
        LIMIT \(limit + 1)
      )
      """
    let arguments: StatementArguments = ["map": map.id.rawValue, "centre": centre.rawValue, "day": day.number]
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0
  }

  private static let leftOut = "SELECT node FROM map_member WHERE map = :map AND is_excluded"

  private static let isLive = """
    EXISTS (SELECT 1 FROM spell s WHERE s.tie = t.id AND s.state IN ('active', 'dormant')
      AND s.first_day <= :day AND :day <= s.last_day)
    """

  /// What the map draws by itself: around a person, who has a live tie to it; elsewhere everything it holds.
  func count(_ map: NetworkMap, on day: Day) throws -> (nodes: Int, ties: Int) {
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
    let drawn =
      map.lens == .ego
      ? """
      SELECT node FROM kept WHERE node = :centre
      UNION SELECT t.b FROM tie t JOIN kept ON kept.node = t.b WHERE t.a = :centre AND \(Self.isLive)
      UNION SELECT t.a FROM tie t JOIN kept ON kept.node = t.a WHERE t.b = :centre AND \(Self.isLive)
      """ : "SELECT node FROM kept"
    let sql = """
      WITH kept (node) AS MATERIALIZED (SELECT value FROM json_each(:keys)),
      drawn (node) AS MATERIALIZED (\(drawn))
      SELECT (SELECT count(*) FROM drawn), (
        SELECT count(*) FROM drawn JOIN tie t ON t.a = drawn.node
        WHERE t.b IN (SELECT node FROM drawn) AND \(Self.isLive) AND (\(map.purpose == .planning ? "t.gate = 0" : "true"))
          AND :centre IS :centre)
      """
    let arguments: StatementArguments = [
      "keys": JSONList(keys).text, "centre": map.centre?.rawValue, "day": day.number,
    ]
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
    return (row?[0] ?? 0, row?[1] ?? 0)
  }
}
