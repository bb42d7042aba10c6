import GRDB
import LegamiModel

/// Who may see a note: the most restricted of the note and of what it is about.
struct NoteGate {
  let db: Database

  func gate(of note: Note) throws -> Visibility { max(note.visibility, try subject(of: note)) }

  /// The most restricted of what the note is about. What was written on a person's map is never wider than that map.
  func subject(of note: Note) throws -> Visibility {
    var gate = 0
    if let node = note.node {
      gate = max(gate, try fetch("SELECT visibility FROM node WHERE id = ?", node.rawValue))
    }
    if let tie = note.tie {
      gate = max(gate, try fetch("SELECT gate FROM tie WHERE id = ?", tie.rawValue))
    }
    if let map = note.map {
      let written =
        "SELECT CASE purpose WHEN 'planning' THEN 0 ELSE \(Visibility.mapOnly.gate) END FROM map WHERE id = ?"
      gate = max(gate, try fetch(written, map.rawValue))
    }
    return Visibility.allCases.indices.contains(gate) ? Visibility.allCases[gate] : .heldBack
  }

  private func fetch(_ sql: String, _ key: Int64) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [key]) ?? 2
  }
}
