import GRDB
import LegamiModel

/// Moves all that belongs to one node over to another, then removes it.
struct Joining {
  let writing: Writing
  let node: NodeID
  let other: NodeID

  private var db: Database { writing.db }

  func run(gone: Node) throws {
    try moveTies()
    for var note in try Note.fetchAll(db, where: "node = ?1 OR said_by = ?1", [other.rawValue]) {
      if note.node == other { note.node = node }
      if note.saidBy == other { note.saidBy = node }
      try writing.change(note)
    }
    for var assessment in try Assessment.fetchAll(db, where: "node = ?1 OR rater = ?1", [other.rawValue]) {
      if assessment.subject == .node(other) { assessment.subject = .node(node) }
      if assessment.rater == other { assessment.rater = node }
      try writing.change(assessment)
    }
    for row in try MemberRow.fetchAll(db, where: "node = ?", [other.rawValue]) {
      if try writing.memberRow(row.member.map, node) == nil {
        try writing.set(MapMember(map: row.member.map, node: node, isExcluded: row.member.isExcluded))
      }
    }
    for var map in try NetworkMap.fetchAll(db, where: "centre = ?", [other.rawValue]) {
      map.centre = node
      try writing.change(map)
    }
    for var tie in try Tie.fetchAll(db, where: "formalised_by = ?1 OR through_node = ?1", [other.rawValue]) {
      if tie.formalisedBy == other { tie.formalisedBy = node }
      if tie.participation?.throughNode == other { tie.participation?.throughNode = node }
      try writing.change(tie)
    }
    for var inside in try Node.fetchAll(db, where: "territory = ?", [other.rawValue]) {
      inside.territory = node
      try writing.change(inside)
    }
    try writing.delete(other)
    try db.execute(
      sql: "INSERT OR REPLACE INTO redirect (ulid, node) VALUES (?, ?)", arguments: [gone.ulid, node.rawValue])
    try db.execute(sql: "UPDATE redirect SET node = ? WHERE node = ?", arguments: [node.rawValue, other.rawValue])
    try db.execute(
      sql: "UPDATE origin SET row = ? WHERE entity = 'node' AND row = ?", arguments: [node.rawValue, other.rawValue])
  }

  /// Where the other end now has the smaller key, an undirected tie is turned with all that belongs to an end.
  private func moveTies() throws {
    let keys = try Int64.fetchAll(
      db, sql: "SELECT id FROM tie WHERE a = ?1 OR b = ?1 ORDER BY id", arguments: [other.rawValue])
    for key in keys {
      guard let tie = try TieReader(db: db).ties(keys: [key]).first else { continue }
      let ends = [tie.identity.a, tie.identity.b].map { $0 == other ? node : $0 }
      guard ends[0] != ends[1] else {
        try writing.delete(tie.id)
        continue
      }
      var moved = tie
      (moved.identity.a, moved.identity.b) = (ends[0], ends[1])
      moved = moved.inOrder
      try writing.change(moved.identity)
      for spell in moved.spells { try writing.change(spell) }
      for exchange in moved.exchanges { try writing.change(exchange) }
    }
  }
}
