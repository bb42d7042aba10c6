import GRDB
import LegamiModel

/// A node with all that it is tied to, as far as may be seen.
public struct Neighbourhood: Hashable, Sendable {
  public var node: Node
  /// In the order of their keys.
  public var ties: [DatedTie]
  /// The other ends, by key.
  public var others: [Node]
  /// What was said of the node and of its ties, as far as it may be read from here.
  public var notes: [Note] = []
  public var on: Day

  public func other(_ id: NodeID) -> Node? { others.first { $0.id == id } }
}

extension Store {
  /// A node and its ties with what is at their other ends.
  /// - Throws: `noSuchRow` when the node is not to be seen from here.
  public func neighbourhood(
    of id: NodeID, in scope: ReadingScope, on day: Day? = nil
  ) throws(StoreError) -> Neighbourhood {
    note(scope)
    return try reading { db in
      let gate = try ReadingGate(scope, db)
      let node = try visible(id, gate, db)
      let sql = """
        SELECT t.id FROM tie t WHERE (t.a = :node OR t.b = :node) AND \(gate.tie("t")) ORDER BY t.id
        """
      var arguments = gate.arguments
      arguments += ["node": id.rawValue]
      let keys = try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
      let veil = Veil(db: db, gate: gate)
      let ties = try veil.ties(try TieReader(db: db).ties(keys: keys))
      let ends = Set(ties.compactMap { $0.identity.other(than: id)?.rawValue }).sorted()
      return Neighbourhood(
        node: node, ties: ties, others: try veil.nodes(keys: ends),
        notes: try NoteReading(db: db, gate: gate).notes(about: id, ties: keys), on: day ?? clock.today())
    }
  }

  /// One node.
  /// - Throws: `noSuchRow` when there is none, or it is not to be seen from here.
  public func node(_ id: NodeID, in scope: ReadingScope) throws(StoreError) -> Node {
    note(scope)
    return try reading { db in try visible(id, try ReadingGate(scope, db), db) }
  }

  /// The node with this ulid, or the one that it was joined to.
  public func node(ulid: String, in scope: ReadingScope) throws(StoreError) -> Node {
    note(scope)
    return try reading { db in
      let sql = "SELECT id FROM node WHERE ulid = ?1 UNION ALL SELECT node FROM redirect WHERE ulid = ?1"
      guard let key = try Int64.fetchOne(db, sql: sql, arguments: [ulid]) else {
        throw StoreError(.noSuchRow, [Entity.node.rawValue, ulid])
      }
      return try visible(NodeID(key), try ReadingGate(scope, db), db)
    }
  }

  /// One tie.
  /// - Throws: `noSuchRow` when there is none, or it is not to be seen from here.
  public func tie(_ id: TieID, in scope: ReadingScope) throws(StoreError) -> DatedTie {
    note(scope)
    return try reading { db in
      let gate = try ReadingGate(scope, db)
      try requireVisible(id, gate, db)
      let ties = try Veil(db: db, gate: gate).ties(try TieReader(db: db).ties(keys: [id.rawValue]))
      guard let tie = ties.first else { throw StoreError(.noSuchRow, [Entity.tie.rawValue, id.description]) }
      return tie
    }
  }

  /// The notes about a node, oldest first, as far as they may be read from here.
  public func notes(about node: NodeID, in scope: ReadingScope) throws(StoreError) -> [Note] {
    note(scope)
    return try reading { db in
      let gate = try ReadingGate(scope, db)
      _ = try visible(node, gate, db)
      return try NoteReading(db: db, gate: gate).notes(aboutNode: node)
    }
  }

  public func notes(about tie: TieID, in scope: ReadingScope) throws(StoreError) -> [Note] {
    note(scope)
    return try reading { db in
      let gate = try ReadingGate(scope, db)
      try requireVisible(tie, gate, db)
      return try NoteReading(db: db, gate: gate).notes(aboutTie: tie)
    }
  }

  /// What is judged of a node or tie; of partners on the planning side only.
  public func assessments(
    of subject: Assessment.Subject, in scope: ReadingScope
  ) throws(StoreError) -> [Assessment] {
    note(scope)
    return try reading { db in
      let gate = try ReadingGate(scope, db)
      switch subject {
      case .node(let node):
        _ = try visible(node, gate, db)
        return try NoteReading(db: db, gate: gate).assessments(aboutNode: node)
      case .tie(let tie):
        try requireVisible(tie, gate, db)
        return try NoteReading(db: db, gate: gate).assessments(aboutTie: tie)
      }
    }
  }

  private func visible(_ id: NodeID, _ gate: ReadingGate, _ db: Database) throws -> Node {
    let sql = "SELECT n.id FROM node n WHERE n.id = :node AND \(gate.node("n"))"
    var arguments = gate.arguments
    arguments += ["node": id.rawValue]
    guard try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) != nil,
      let node = try Veil(db: db, gate: gate).nodes(keys: [id.rawValue]).first
    else { throw StoreError(.noSuchRow, [Entity.node.rawValue, id.description]) }
    return node
  }

  private func requireVisible(_ id: TieID, _ gate: ReadingGate, _ db: Database) throws {
    let sql = "SELECT t.id FROM tie t WHERE t.id = :tie AND \(gate.tie("t"))"
    var arguments = gate.arguments
    arguments += ["tie": id.rawValue]
    guard try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) != nil else {
      throw StoreError(.noSuchRow, [Entity.tie.rawValue, id.description])
    }
  }
}
