import GRDB
import LegamiModel

extension Removal {
  /// Takes away what anybody left unsaved about a row that is removed: where the row is the place, or in the place. Who
  /// is removed may be named in any line or form of a map that holds them, and anywhere by the whole name.
  func forgetDrafts(of entity: Entity, _ row: Int64) throws {
    let drafts = try drafts()
    guard !drafts.isEmpty else { return }
    let about = try DraftReach(db: db, entity: entity, row: row)
    for draft in drafts where try about.reaches(draft.place, draft.text) {
      try db.execute(
        sql: "DELETE FROM user_state WHERE user = ? AND key = ?", arguments: [draft.user, draft.key])
      report.rows += db.changesCount
    }
  }

  private func drafts() throws -> [(user: String, key: String, place: DraftPlace, text: String)] {
    try Row.fetchAll(
      db, sql: "SELECT user, key, value FROM user_state WHERE key LIKE ?", arguments: ["\(DraftPlace.prefix)%"]
    ).compactMap { row in
      var reader = RowReader(row)
      let (user, key, text) = (try reader.text(), try reader.text(), try reader.text())
      return DraftPlace(key: key).map { (user, key, $0, text) }
    }
  }
}

/// Which places are about a row, or about what it is part of.
private struct DraftReach {
  private let db: Database
  private var nodes: Set<Int64> = []
  private var ties: Set<Int64> = []
  private var maps: Set<Int64> = []
  /// Somebody who goes, or loses the name, with every name they ever had, folded.
  private var person: Int64?
  private var names: [String] = []

  init(db: Database, entity: Entity, row: Int64) throws {
    self.db = db
    switch entity {
    case .node, .processing:
      nodes = [row]
      person = row
      names = try Self.names(of: row, db)
      ties = try Self.keys(of: .tie, where: ["a", "b"], row, db)
      maps = try Self.keys(of: .map, where: ["centre"], row, db)
    case .tie: ties = [row]
    case .map: maps = [row]
    case .spell: ties = try Self.references("tie", of: .spell, row, db)
    case .exchange:
      for spell in try Self.references("spell", of: .exchange, row, db) {
        ties.formUnion(try Self.references("tie", of: .spell, spell, db))
      }
    case .note, .assessment:
      nodes = try Self.references("node", of: entity, row, db)
      ties = try Self.references("tie", of: entity, row, db)
      if entity == .note, nodes.isEmpty, ties.isEmpty { maps = try Self.references("map", of: .note, row, db) }
    case .member, .place: nodes = try Self.references("node", of: entity, row, db)
    }
  }

  func reaches(_ place: DraftPlace, _ text: String) throws -> Bool {
    if let node = place.node, nodes.contains(node.rawValue) { return true }
    if let tie = place.tie, ties.contains(tie.rawValue) { return true }
    if let map = place.map, try maps.contains(map.rawValue) || holds(map) { return true }
    let folded = " \(FoldedText.fold(text)) "
    if names.contains(where: { folded.contains(" \($0) ") }) { return true }
    // A line of Home begins a map, and half a name may be about whoever goes.
    guard place.view == .home else { return false }
    return names.flatMap { $0.split(separator: " ") }.contains { $0.count >= 3 && folded.contains(" \($0) ") }
  }

  /// Whether a map holds whoever goes, or ever did.
  private func holds(_ key: MapID) throws -> Bool {
    guard let person else { return false }
    guard let map = try NetworkMap.fetch(db, key: key.rawValue) else { return true }
    if try MapsOfNodes(db: db, maps: [map]).holding(NodeID(person)) != [] { return true }
    if map.reach >= 2, try MapNodes(db: db).keys(of: map).contains(person) { return true }
    let sql = """
      SELECT 1 FROM \(ImageUpgrade.lines) h, json_each(json_array(h.before, h.after)) image
      WHERE image.value IS NOT NULL AND (
        (h.entity = 'map_member' AND json_extract(image.value, '$.node') = ?1
          AND json_extract(image.value, '$.map') = ?2)
        OR (h.entity = 'tie' AND ?1 IN (json_extract(image.value, '$.a'), json_extract(image.value, '$.b'))
          AND ?3 IN (json_extract(image.value, '$.a'), json_extract(image.value, '$.b'))))
      LIMIT 1
      """
    return try Row.fetchOne(db, sql: sql, arguments: [person, key.rawValue, map.centre?.rawValue]) != nil
  }

  private static func names(of node: Int64, _ db: Database) throws -> [String] {
    let names = try String?.fetchAll(db, sql: everHeld("name", of: .node), arguments: [node, Entity.node.rawValue])
    return Set(names.compactMap(\.self)).filter { $0 != Removal.mark }.map(FoldedText.fold).filter { !$0.isEmpty }
      .sorted()
  }

  private static func references(_ column: String, of entity: Entity, _ row: Int64, _ db: Database) throws -> Set<Int64>
  {
    let sql = everHeld(column, of: entity)
    return Set(try Int64?.fetchAll(db, sql: sql, arguments: [row, entity.rawValue]).compactMap(\.self))
  }

  /// SQL that answers what a column of row ?1 of entity ?2 holds, or ever held.
  private static func everHeld(_ column: String, of entity: Entity) -> String {
    let table = entity.table
    let images = ["before", "after"].map {
      "UNION SELECT json_extract(\($0), '$.\(column)') FROM \(ImageUpgrade.lines) WHERE entity = ?2 AND row = ?1"
    }
    return "SELECT \(column) FROM \(table.name) WHERE \(table.key) = ?1 " + images.joined(separator: " ")
  }

  /// The rows one of whose columns names a key, or ever did.
  private static func keys(of entity: Entity, where columns: [String], _ key: Int64, _ db: Database) throws -> Set<
    Int64
  > {
    let table = entity.table
    let now = columns.map { "\($0) = ?1" }.joined(separator: " OR ")
    let before = columns.flatMap { column in
      ["before", "after"].map { "json_extract(\($0), '$.\(column)') = ?1" }
    }.joined(separator: " OR ")
    let sql = """
      SELECT \(table.key) FROM \(table.name) WHERE \(now)
      UNION SELECT row FROM \(ImageUpgrade.lines) WHERE entity = ?2 AND (\(before))
      """
    return Set(try Int64.fetchAll(db, sql: sql, arguments: [key, entity.rawValue]))
  }
}
