import GRDB
import LegamiModel

/// Answers on which of some maps a node is. A map around a person is asked by its ties, another by what it holds.
struct MapsOfNodes {
  private let db: Database
  private let around: [NetworkMap]
  private let held: [(map: MapID, nodes: [Int64])]
  private let members: [NetworkMap]

  init(db: Database, maps: [NetworkMap]) throws {
    self.db = db
    around = maps.filter { $0.lens == .ego }
    members = maps.filter { $0.lens == .net }
    let nodes = MapNodes(db: db)
    held = try maps.filter { $0.lens != .ego && $0.lens != .net }.map { ($0.id, try nodes.keys(of: $0)) }
  }

  func holding(_ node: NodeID) throws -> [MapID] {
    let found =
      try keys(Self.byTie, node).filter { key in around.contains { $0.id == key } }
      + keys(Self.byMembership, node).filter { key in members.contains { $0.id == key } }
      + held.filter { $0.nodes.containsSorted(node.rawValue) }.map(\.map)
    return found.sorted()
  }

  private func keys(_ sql: String, _ node: NodeID) throws -> [MapID] {
    try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [node.rawValue]).map { MapID($0) }
  }

  private static let isLeftOut =
    "EXISTS (SELECT 1 FROM map_member x WHERE x.map = m.id AND x.node = ?1 AND x.is_excluded)"

  private static let byTie = """
    SELECT m.id FROM map m WHERE m.lens = 'ego' AND (
      m.centre = ?1
      OR (NOT \(isLeftOut) AND m.id IN (
        SELECT m2.id FROM tie t JOIN map m2 ON m2.centre = t.b WHERE t.a = ?1
        UNION SELECT m2.id FROM tie t JOIN map m2 ON m2.centre = t.a WHERE t.b = ?1
        UNION SELECT map FROM map_member WHERE node = ?1 AND NOT is_excluded
      ))
    )
    """

  private static let byMembership = """
    SELECT m.id FROM map m JOIN map_member x ON x.map = m.id WHERE x.node = ?1 AND NOT x.is_excluded
    """
}
