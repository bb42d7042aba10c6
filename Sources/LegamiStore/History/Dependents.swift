import GRDB
import LegamiModel

/// Rows that cannot stand without another.
struct Dependents {
  let db: Database

  /// Where a row of an entity is referred to. Places are left out: they are drawn, not said.
  private static func references(to entity: Entity) -> [(table: String, column: String)] {
    switch entity {
    case .node:
      [
        ("tie", "a"), ("tie", "b"), ("tie", "formalised_by"), ("tie", "through_node"), ("node", "territory"),
        ("note", "node"), ("note", "said_by"), ("assessment", "node"), ("assessment", "rater"), ("map", "centre"),
        ("map_member", "node"), ("processing", "subject"),
      ]
    case .tie: [("spell", "tie"), ("note", "tie"), ("assessment", "tie")]
    case .spell: [("exchange", "spell")]
    case .map: [("note", "map"), ("map_member", "map")]
    case .exchange, .assessment, .note, .member, .place, .processing: []
    }
  }

  func exist(of entity: Entity, _ row: Int64) throws -> Bool {
    for (table, column) in Self.references(to: entity) {
      let statement = try db.cachedStatement(sql: "SELECT 1 FROM \(table) WHERE \(column) = ? LIMIT 1")
      if try Row.fetchOne(statement, arguments: [row]) != nil { return true }
    }
    return false
  }

  /// The rows of a run that are still referred to.
  func rows(of entity: Entity, from first: Int64, to last: Int64) throws -> Set<Int64> {
    var found: Set<Int64> = []
    for (table, column) in Self.references(to: entity) {
      let sql = "SELECT DISTINCT \(column) FROM \(table) WHERE \(column) BETWEEN ? AND ?"
      found.formUnion(try Int64.fetchAll(db, sql: sql, arguments: [first, last]))
    }
    return found
  }
}

/// What a row is called, for people.
struct RowName {
  let db: Database

  func name(of entity: Entity, _ row: Int64) throws -> String {
    let sql =
      switch entity {
      case .node, .processing: "SELECT name FROM node WHERE id = ?"
      case .map: "SELECT name FROM map WHERE id = ?"
      case .tie: "SELECT n.name FROM tie t JOIN node n ON n.id = t.b WHERE t.id = ?"
      case .spell: "SELECT n.name FROM spell s JOIN tie t ON t.id = s.tie JOIN node n ON n.id = t.b WHERE s.id = ?"
      case .exchange:
        """
        SELECT n.name FROM exchange x JOIN spell s ON s.id = x.spell JOIN tie t ON t.id = s.tie
        JOIN node n ON n.id = t.b WHERE x.id = ?
        """
      case .member: "SELECT n.name FROM map_member m JOIN node n ON n.id = m.node WHERE m.id = ?"
      case .place: "SELECT n.name FROM map_place m JOIN node n ON n.id = m.node WHERE m.id = ?"
      case .note: "SELECT n.name FROM note x JOIN node n ON n.id = x.node WHERE x.id = ?"
      case .assessment: "SELECT n.name FROM assessment x JOIN node n ON n.id = x.node WHERE x.id = ?"
      }
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [row]) ?? ""
  }

  func lastAuthor(of entity: Entity, _ row: Int64) throws -> String? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT g.user FROM history h JOIN act_group g ON g.id = h.act_group
        WHERE h.entity = ? AND h.row = ? ORDER BY h.id DESC LIMIT 1
        """)
    return try String.fetchOne(statement, arguments: [entity.rawValue, row])
  }
}
