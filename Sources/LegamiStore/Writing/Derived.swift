import GRDB
import LegamiModel

/// Makes what is derived from rows again: levels, who may see, degrees, what can be searched. Run at the end of every
/// act, in its transaction.
struct Derived {
  let db: Database

  func refresh(_ touched: inout Touched) throws {
    for node in touched.nodes.sorted() where try nodeMoved(node) {
      touched.addTies(try keys("SELECT id FROM tie WHERE a = ?1 OR b = ?1", node))
    }
    var nodesOfTies: Set<Int64> = []
    for tie in touched.ties.sorted() {
      if let ends = try refreshTie(tie) { nodesOfTies.formUnion([ends.a, ends.b]) }
      touched.addNotes(try keys("SELECT id FROM note WHERE tie = ?", tie))
    }
    touched.addNodes(nodesOfTies)
    for node in touched.nodes.sorted() {
      try refreshFacts(of: node)
      touched.addNotes(try keys("SELECT id FROM note WHERE node = ?", node))
    }
    let search = SearchIndex(db: db)
    for node in touched.nodes.sorted() { try search.refreshNode(node) }
    for tie in touched.ties.sorted() { try search.refreshTie(tie) }
    for note in touched.notes.sorted() { try search.refreshNote(note) }
  }

  private func keys(_ sql: String, _ key: Int64) throws -> [Int64] {
    try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [key])
  }

  /// Whether what levels and sight depend on may have changed: the node is new, gone, or no longer as its facts say.
  private func nodeMoved(_ key: Int64) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT n.kind = f.kind AND coalesce(n.sector, '') = f.sector AND n.visibility = f.visibility
          AND coalesce(n.form, '') = f.form
        FROM node n JOIN node_facts f ON f.node = n.id WHERE n.id = ?
        """)
    return try Bool.fetchOne(statement, arguments: [key]) != true
  }

  /// Writes level, gate and standing of a tie; nil when it is gone.
  private func refreshTie(_ key: Int64) throws -> (a: Int64, b: Int64)? {
    guard let tie = try Tie.fetch(db, key: key), let a = try Node.fetch(db, key: tie.a.rawValue),
      let b = try Node.fetch(db, key: tie.b.rawValue)
    else { return nil }
    let statement = try db.cachedStatement(sql: "SELECT state FROM spell WHERE tie = ? ORDER BY first_day, id")
    let states = try String.fetchAll(statement, arguments: [key])
    let facts = TieFacts(tie: tie, a: a, b: b, states: states)
    try db.cachedStatement(sql: TieFacts.write).execute(arguments: facts.arguments + [key])
    return (a.key, b.key)
  }

  private func refreshFacts(of key: Int64) throws {
    guard let node = try Node.fetch(db, key: key) else {
      try db.cachedStatement(sql: "DELETE FROM node_facts WHERE node = ?").execute(arguments: [key])
      return
    }
    try db.cachedStatement(sql: NodeFacts.write).execute(arguments: NodeFacts.arguments(node))
    try db.cachedStatement(sql: NodeFacts.count(nodes: "node = ?1")).execute(arguments: [key])
  }
}
