import GRDB
import LegamiModel

extension Derived {
  /// Makes everything derived again, for all rows at once.
  func rebuild() throws {
    try rebuildNodes()
    try rebuildTies()
    try db.execute(sql: NodeFacts.count(nodes: "true"))
    let search = SearchIndex(db: db)
    for note in try Int64.fetchAll(db, sql: "SELECT id FROM note ORDER BY id") {
      try search.refreshNote(note)
    }
    try db.execute(sql: "INSERT INTO search_index (search_index) VALUES ('rebuild')")
  }

  private func rebuildNodes() throws {
    try db.execute(sql: "DELETE FROM node_facts; DELETE FROM search_text")
    let facts = try db.makeStatement(sql: NodeFacts.write)
    let text = try db.makeStatement(sql: SearchIndex.insert)
    let nodes = try Row.fetchCursor(db, sql: "\(Table.node.select) ORDER BY id")
    while let row = try nodes.next() {
      let node = try Node(row)
      try facts.execute(arguments: NodeFacts.arguments(node))
      try text.execute(arguments: [
        SearchIndex.key(.node, node.key), node.key, SearchIndex.text(of: node),
        node.visibility == .shared ? SearchIndex.shared : "",
      ])
    }
  }

  private func rebuildTies() throws {
    let write = try db.makeStatement(sql: TieFacts.write)
    let text = try db.makeStatement(sql: SearchIndex.insert)
    try forEachTie { tie, a, b, spells in
      let facts = TieFacts(tie: tie, a: a, b: b, states: spells.map(\.state.rawValue))
      try write.execute(arguments: facts.arguments + [tie.key])
      if !tie.label.isEmpty {
        try text.execute(arguments: [
          SearchIndex.key(.tie, tie.key), nil as Int64?, FoldedText.fold(tie.label),
          facts.gate == 0 ? SearchIndex.shared : "",
        ])
      }
    }
  }

  /// Every tie with its ends and its spells in the order of time, in the order of the keys.
  func forEachTie(_ body: (_ tie: Tie, _ a: Node, _ b: Node, _ spells: [Spell]) throws -> Void) throws {
    var ends: [Int64: Node] = [:]
    let nodes = try Row.fetchCursor(db, sql: Table.node.select)
    while let row = try nodes.next() {
      let node = try Node(row)
      ends[node.key] = node
    }
    let rows = try Row.fetchCursor(db, sql: "\(Table.spell.select) ORDER BY tie, first_day, id")
    var spell = try rows.next().map { try Spell($0) }
    let ties = try Row.fetchCursor(db, sql: "\(Table.tie.select) ORDER BY id")
    while let row = try ties.next() {
      let tie = try Tie(row)
      var spells: [Spell] = []
      while let next = spell, next.tie <= tie.id {
        if next.tie == tie.id { spells.append(next) }
        spell = try rows.next().map { try Spell($0) }
      }
      guard let a = ends[tie.a.rawValue], let b = ends[tie.b.rawValue] else { continue }
      try body(tie, a, b, spells)
    }
  }
}
