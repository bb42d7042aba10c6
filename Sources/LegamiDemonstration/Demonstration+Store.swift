import LegamiModel
import LegamiStore

extension Demonstration {
  /// Makes a practice store with the demonstration in it: the same bytes on every run.
  /// - Parameter language: `it`, or any other code for English.
  /// - Throws: `exists` where there is a file already, which is left as it is; `cannotCreate`, `diskFull` and what else
  ///   the disk answers, and then nothing is left behind.
  public static func create(at path: String, language: String) throws(StoreError) {
    let settings = StoreSettings(standing: .practice, language: DemonstrationLanguage(code: language).rawValue)
    let store = try Store.create(
      at: path, settings: settings, user: user, clock: clock, ulids: ulids(),
      filledBy: { store in try write(into: store, language: language) })
    store.close()
  }

  /// Writes the demonstration into a store that has not got it, as one act that can be undone.
  /// - Throws: what the store answers, and then nothing of it is written.
  public static func write(into store: Store, language: String) throws(StoreError) {
    let content = content(language: language)
    _ = try store.perform(.createDemonstration) { writing in try content.insert(with: writing) }
  }
}

extension DemonstrationContent {
  /// Inserts every row under the keys that the store gives.
  fileprivate func insert(with writing: Writing) throws {
    let keys = try insertNodes(with: writing)
    for tie in ties { try writing.insert(tie.renamed(keys)) }
    for var map in maps {
      let own = map.id
      map.id = MapID(0)
      map.centre = map.centre.flatMap { keys[$0] }
      let given = try writing.insert(map)
      for member in members where member.map == own {
        guard let node = keys[member.node] else { continue }
        try writing.set(MapMember(map: given, node: node, isExcluded: member.isExcluded))
      }
      for var note in notes where note.map == own {
        note.id = NoteID(0)
        note.map = given
        note.node = note.node.flatMap { keys[$0] }
        note.saidBy = note.saidBy.flatMap { keys[$0] }
        try writing.insert(note)
      }
    }
    for var record in processing {
      guard let subject = keys[record.subject] else { continue }
      record.subject = subject
      try writing.set(record)
    }
  }

  /// The keys that the store gave, by those of this content. A territory stands before the bodies that lie in it.
  private func insertNodes(with writing: Writing) throws -> [NodeID: NodeID] {
    var keys: [NodeID: NodeID] = [:]
    for var node in nodes {
      let own = node.id
      node.id = NodeID(0)
      node.territory = node.territory.flatMap { keys[$0] }
      keys[own] = try writing.insert(node)
    }
    return keys
  }
}

extension DatedTie {
  /// The same tie between the nodes that the store calls so.
  fileprivate func renamed(_ keys: [NodeID: NodeID]) -> DatedTie {
    var tie = self
    tie.identity.id = TieID(0)
    tie.identity.a = keys[identity.a] ?? identity.a
    tie.identity.b = keys[identity.b] ?? identity.b
    tie.identity.formalisedBy = identity.formalisedBy.flatMap { keys[$0] }
    tie.identity.participation?.throughNode = identity.participation?.throughNode.flatMap { keys[$0] }
    return tie
  }
}
