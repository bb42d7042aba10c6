import GRDB
import LegamiModel

/// Reads one map as it is to be shown.
struct MapReading {
  let db: Database
  let today: Day

  func content(of id: MapID, on day: Day?, as viewpoint: Viewpoint = .worker) throws -> MapContent {
    let gate = try ReadingGate(.map(id, as: viewpoint), db, needsNodes: true)
    guard let map = gate.map else { throw StoreError(.noSuchMap, [id.description]) }
    let veil = Veil(db: db, gate: gate)
    let nodes = try veil.nodes(keys: gate.nodes)
    let bodies = try map.lens == .ego ? surroundings(of: gate) : []
    var ties = try TieReader(db: db).ties(among: gate.nodes, alsoWhere: gate.withinMap("tie"))
    if !bodies.isEmpty { ties = try joined(ties, with: bodies, of: gate) }
    return MapContent(
      map: map, on: day ?? map.asOf?.asOf(today: today) ?? today, viewpoint: viewpoint, nodes: nodes,
      surroundings: try veil.nodes(keys: bodies), ties: try veil.ties(ties),
      members: try MemberRow.fetchAll(db, where: "map = ?", [map.key]).map(\.member).filter { member in
        member.isExcluded ? !gate.seesOnlyShared && !gate.isTogether : gate.nodes.containsSorted(member.node.rawValue)
      },
      places: try PlaceRow.fetchAll(db, where: "map = ?", [map.key]).map(\.place)
        .filter { gate.nodes.containsSorted($0.node.rawValue) }
        .sorted { ($0.order, $0.node) < ($1.order, $1.node) },
      notes: try NoteReading(db: db, gate: gate).notes(ofMap: map),
      processing: try gate.seesOnlyShared
        ? nil : map.centre.flatMap { try ProcessingRecord.fetch(db, key: $0.rawValue) })
  }

  /// The bodies in which the people of a map work, what these are part of, and the agreements between them: not on the
  /// map, but needed to say who works in the same service, which services know of each other, and what runs out.
  private func surroundings(of gate: ReadingGate) throws -> [Int64] {
    // From a planning map nothing of this is asked.
    let isSeen = gate.isTogether ? ReadingGate.isNotHeldBack("tie") : "true"
    let sql = """
      WITH RECURSIVE kept (node) AS MATERIALIZED (SELECT value FROM json_each(:gate)),
      bodies (node) AS (
        SELECT tie.b FROM kept JOIN tie ON tie.a = kept.node JOIN node n ON n.id = tie.b
          WHERE (tie.type IN ('employment', 'part_of')
            OR (tie.type = 'participation' AND n.kind = 'organisation')) AND \(isSeen)
        UNION SELECT tie.b FROM bodies JOIN tie ON tie.a = bodies.node WHERE tie.type = 'part_of' AND \(isSeen)
      ),
      held (node) AS (
        SELECT node FROM bodies
        UNION SELECT tie.formalised_by FROM bodies JOIN tie ON tie.a = bodies.node
          WHERE tie.b IN (SELECT node FROM bodies) AND tie.formalised_by IS NOT NULL AND \(isSeen)
      )
      SELECT DISTINCT n.id FROM held JOIN node n ON n.id = held.node
      WHERE n.id NOT IN (SELECT node FROM kept) AND \(gate.node("n")) ORDER BY n.id
      """
    return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: gate.arguments)
  }

  private func joined(_ ties: [DatedTie], with bodies: [Int64], of gate: ReadingGate) throws -> [DatedTie] {
    let isTouching = "(tie.a IN (SELECT value FROM json_each(?2)) OR tie.b IN (SELECT value FROM json_each(?2)))"
    let isSeen = gate.isTogether ? " AND \(gate.withinMap("tie"))" : ""
    let added = try TieReader(db: db).ties(
      among: gate.nodes + bodies, alsoWhere: isTouching + isSeen, [JSONList(bodies).text])
    return (ties + added).sorted { $0.id < $1.id }
  }
}

extension [Int64] {
  /// Whether a sorted array holds `key`.
  func containsSorted(_ key: Int64) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == key
  }
}
