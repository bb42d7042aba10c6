import GRDB
import LegamiModel

extension Writing {
  /// Adds a node and answers its key. Text is cleaned; a ulid and the author are given where there is none.
  @discardableResult
  public func insert(_ node: Node) throws(StoreError) -> NodeID {
    var node = node.cleaned
    if node.ulid.isEmpty { node.ulid = ulids.next(at: now) }
    if node.provenance.author.isEmpty { node.provenance.author = user }
    return NodeID(try put(node))
  }

  /// Writes a changed node, read at `node.rev`.
  /// - Throws: `conflict` when somebody else changed the same fields since.
  public func update(_ node: Node) throws(StoreError) { try change(node.cleaned) }

  /// Removes a node with everything that cannot stand without it: ties, notes, assessments, places on maps.
  /// - Throws: `isCentre` when a map stands around it.
  public func delete(_ id: NodeID) throws(StoreError) {
    try telling {
      let key = id.rawValue
      if let map = try NetworkMap.fetchAll(db, where: "centre = ?", [key]).first {
        throw StoreError(.isCentre, [try Node.fetch(db, key: key)?.name ?? "", map.code])
      }
      for tie in try Int64.fetchAll(db, sql: "SELECT id FROM tie WHERE a = ?1 OR b = ?1 ORDER BY id", arguments: [key])
      {
        try delete(TieID(tie))
      }
      try loosen(key)
      for (entity, condition) in [
        (Entity.note, "node = ?"), (.assessment, "node = ?"), (.assessment, "rater = ?"), (.member, "node = ?"),
        (.place, "node = ?"), (.processing, "subject = ?"),
      ] {
        try dropAll(entity, where: condition, key)
      }
      try drop(.node, key)
    }
  }

  /// Clears what only mentions a node: the territory of another, the agreement behind a tie, who sits or speaks.
  func loosen(_ key: Int64) throws {
    for var node in try Node.fetchAll(db, where: "territory = ?", [key]) {
      node.territory = nil
      try change(node)
    }
    for var tie in try Tie.fetchAll(db, where: "formalised_by = ?1 OR through_node = ?1", [key]) {
      if tie.formalisedBy?.rawValue == key { tie.formalisedBy = nil }
      if tie.participation?.throughNode?.rawValue == key { tie.participation?.throughNode = nil }
      try change(tie)
    }
    for var note in try Note.fetchAll(db, where: "said_by = ?", [key]) {
      note.saidBy = nil
      try change(note)
    }
  }

  func dropAll(_ entity: Entity, where condition: String, _ key: Int64) throws {
    let table = entity.table
    let sql = "SELECT \(table.key) FROM \(table.name) WHERE \(condition) ORDER BY \(table.key)"
    for row in try Int64.fetchAll(db, sql: sql, arguments: [key]) { try drop(entity, row) }
  }

  public func node(_ id: NodeID) throws(StoreError) -> Node {
    guard let node = try telling({ try Node.fetch(db, key: id.rawValue) }) else {
      throw StoreError(.noSuchRow, [Entity.node.rawValue, id.description])
    }
    return node
  }
}

extension Node {
  /// With its text as it may enter the store.
  var cleaned: Node {
    var node = self
    node.name = CleanText.clean(name, limit: CleanText.nameLimit).text
    node.alias = CleanText.clean(alias, limit: CleanText.nameLimit).text
    node.summary = CleanText.clean(summary).text
    return node
  }
}
