import GRDB
import LegamiModel

/// Takes from rows that may be seen the mention of nodes that may not: who sits there in person, the territory, the
/// agreement behind a tie; beside the person also what the worker noted of somebody in short.
struct Veil {
  let db: Database
  let gate: ReadingGate

  func nodes(keys: [Int64]) throws -> [Node] {
    guard !keys.isEmpty else { return [] }
    let found = try Node.fetchAll(db, where: "id IN (SELECT value FROM json_each(?))", [JSONList(keys).text])
    return try nodes(found)
  }

  func nodes(_ nodes: [Node]) throws -> [Node] {
    let nodes = gate.isTogether ? nodes.map(\.withoutSummary) : nodes
    let hidden = try hidden(among: nodes.compactMap(\.territory))
    guard !hidden.isEmpty else { return nodes }
    return nodes.map { node in
      var node = node
      if let territory = node.territory, hidden.contains(territory) { node.territory = nil }
      return node
    }
  }

  func ties(_ ties: [DatedTie]) throws -> [DatedTie] {
    let mentioned = ties.flatMap { [$0.identity.formalisedBy, $0.identity.participation?.throughNode] }
    let hidden = try hidden(among: mentioned.compactMap(\.self))
    guard !hidden.isEmpty else { return ties }
    return ties.map { tie in
      var tie = tie
      if let device = tie.identity.formalisedBy, hidden.contains(device) { tie.identity.formalisedBy = nil }
      if let person = tie.identity.participation?.throughNode, hidden.contains(person) {
        tie.identity.participation?.throughNode = nil
      }
      return tie
    }
  }

  func notes(_ notes: [Note]) throws -> [Note] {
    let hidden = try hidden(among: notes.compactMap(\.saidBy))
    guard !hidden.isEmpty else { return notes }
    return notes.map { note in
      var note = note
      if let speaker = note.saidBy, hidden.contains(speaker) { note.saidBy = nil }
      return note
    }
  }

  /// Those that may not be seen.
  func hidden(among mentioned: [NodeID]) throws -> Set<NodeID> {
    let keys = Set(mentioned).sorted().map(\.rawValue)
    guard !keys.isEmpty, !gate.seesEverything else { return [] }
    let sql = """
      SELECT n.id FROM json_each(:mentioned) m JOIN node n ON n.id = m.value WHERE NOT \(gate.node("n"))
      """
    var arguments = gate.arguments
    arguments += ["mentioned": JSONList(keys).text]
    return Set(try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { NodeID($0) })
  }
}

extension Node {
  fileprivate var withoutSummary: Node {
    var node = self
    node.summary = ""
    return node
  }
}

extension Writing {
  /// A node as it was read, with what was kept from whoever read it as the store holds it: writing it takes nothing
  /// away.
  public func whole(_ seen: Node) throws(StoreError) -> Node {
    let stored = try node(seen.id)
    var node = seen
    if node.summary.isEmpty { node.summary = stored.summary }
    if node.territory == nil { node.territory = stored.territory }
    return node
  }

  /// The same of a tie.
  public func whole(_ seen: Tie) throws(StoreError) -> Tie {
    let stored = try tie(seen.id).identity
    var tie = seen
    if tie.formalisedBy == nil { tie.formalisedBy = stored.formalisedBy }
    if tie.participation?.throughNode == nil { tie.participation?.throughNode = stored.participation?.throughNode }
    return tie
  }
}
