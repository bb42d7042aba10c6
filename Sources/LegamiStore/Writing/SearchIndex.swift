import GRDB
import LegamiModel

/// Keeps the full text: one entry for a node, one for a tie that has a word of its own, one for a note.
struct SearchIndex {
  enum Source: Int64 { case node = 0, tie = 1, note = 2 }

  /// The word by which an entry says that the planning side may see it; as long as the index needs for a match.
  static let shared = "pub"

  let db: Database

  static let insert = "INSERT INTO search_text (id, node, folded, gate) VALUES (?, ?, ?, ?)"

  /// All by which a node is found. The bar keeps the end of one text from meeting the beginning of the next.
  static func text(of node: Node) -> String {
    [node.name, node.alias, node.summary].map(FoldedText.fold).filter { !$0.isEmpty }.joined(separator: " | ")
  }

  static func key(_ source: Source, _ row: Int64) -> Int64 { row * 4 + source.rawValue }

  func refreshNode(_ key: Int64) throws {
    let node = try Node.fetch(db, key: key)
    try set(
      Self.key(.node, key), node: key, folded: node.map { Self.text(of: $0) },
      isShared: node?.visibility == .shared)
  }

  /// A word said of a tie ("nuora") finds its ends.
  func refreshTie(_ key: Int64) throws {
    let statement = try db.cachedStatement(sql: "SELECT label, gate FROM tie WHERE id = ?")
    let row = try Row.fetchOne(statement, arguments: [key])
    let label: String? = row?[0]
    try set(
      Self.key(.tie, key), node: nil, folded: label.flatMap { $0.isEmpty ? nil : FoldedText.fold($0) },
      isShared: row?[1] == 0)
  }

  /// A note finds what it is about, where it may be read: never from the planning side without its map.
  func refreshNote(_ key: Int64) throws {
    guard let note = try Note.fetch(db, key: key) else {
      return try set(Self.key(.note, key), node: nil, folded: nil, isShared: false)
    }
    let gate = try NoteGate(db: db).gate(of: note)
    try set(
      Self.key(.note, key), node: note.node?.rawValue, folded: FoldedText.fold(note.text),
      isShared: gate == .shared)
  }

  /// Writes, changes or removes one entry; nothing is written when it is as it was.
  private func set(_ key: Int64, node: Int64?, folded: String?, isShared: Bool) throws {
    let select = try db.cachedStatement(sql: "SELECT node, folded, gate FROM search_text WHERE id = ?")
    let old = try Row.fetchOne(select, arguments: [key])
    let gate = isShared ? Self.shared : ""
    if let old {
      let (oldNode, oldText, oldGate): (Int64?, String, String) = (old[0], old[1], old[2])
      if oldNode == node, oldText == folded, oldGate == gate { return }
      // The index keeps no text of its own: what is taken out must be told.
      try db.cachedStatement(
        sql: "INSERT INTO search_index (search_index, rowid, folded, gate) VALUES ('delete', ?, ?, ?)"
      ).execute(arguments: [key, oldText, oldGate])
      try db.cachedStatement(sql: "DELETE FROM search_text WHERE id = ?").execute(arguments: [key])
    }
    guard let folded else { return }
    try db.cachedStatement(sql: Self.insert).execute(arguments: [key, node, folded, gate])
    try db.cachedStatement(sql: "INSERT INTO search_index (rowid, folded, gate) VALUES (?, ?, ?)")
      .execute(arguments: [key, folded, gate])
  }
}
