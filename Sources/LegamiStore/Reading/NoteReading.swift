import GRDB
import LegamiModel

/// Reads notes and assessments through the gate.
struct NoteReading {
  let db: Database
  let gate: ReadingGate

  /// The notes of a map and, where they may be read, those of no map about its nodes and ties.
  func notes(ofMap map: NetworkMap) throws -> [Note] {
    let found = try Note.fetchAll(
      db,
      where: """
        map = ?1 OR (map IS NULL AND (node IN (SELECT value FROM json_each(?2))
          OR tie IN (SELECT id FROM tie WHERE a IN (SELECT value FROM json_each(?2))
            AND b IN (SELECT value FROM json_each(?2)))))
        """, [map.key, JSONList(gate.nodes).text])
    return try allowed(found)
  }

  /// Those about a node and those about ties and neither of their ends.
  func notes(about node: NodeID, ties: [Int64]) throws -> [Note] {
    let found = try Note.fetchAll(
      db, where: "node = ?1 OR (node IS NULL AND tie IN (SELECT value FROM json_each(?2)))",
      [node.rawValue, JSONList(ties).text])
    return try allowed(found)
  }

  func notes(aboutNode node: NodeID) throws -> [Note] {
    try allowed(try Note.fetchAll(db, where: "node = ?", [node.rawValue]))
  }

  func notes(aboutTie tie: TieID) throws -> [Note] {
    try allowed(try Note.fetchAll(db, where: "tie = ?", [tie.rawValue]))
  }

  /// Of the notes with these keys, those that may be read.
  func notes(keys: [Int64]) throws -> [Note] {
    guard !keys.isEmpty else { return [] }
    return try allowed(
      try Note.fetchAll(db, where: "id IN (SELECT value FROM json_each(?))", [JSONList(keys).text]))
  }

  private func allowed(_ notes: [Note]) throws -> [Note] {
    let noteGate = NoteGate(db: db)
    return try Veil(db: db, gate: gate).notes(notes.filter { gate.allows($0, about: try noteGate.subject(of: $0)) })
  }

  func assessments(aboutNode node: NodeID) throws -> [Assessment] {
    guard let subject = try Node.fetch(db, key: node.rawValue), gate.allowsAssessment(about: subject.visibility)
    else { return [] }
    return try byVisibleRaters(try Assessment.fetchAll(db, where: "node = ?", [node.rawValue]))
  }

  func assessments(aboutTie tie: TieID) throws -> [Assessment] {
    let statement = try db.cachedStatement(sql: "SELECT gate FROM tie WHERE id = ?")
    guard let index = try Int.fetchOne(statement, arguments: [tie.rawValue]),
      Visibility.allCases.indices.contains(index), gate.allowsAssessment(about: Visibility.allCases[index])
    else { return [] }
    return try byVisibleRaters(try Assessment.fetchAll(db, where: "tie = ?", [tie.rawValue]))
  }

  private func byVisibleRaters(_ assessments: [Assessment]) throws -> [Assessment] {
    let hidden = try Veil(db: db, gate: gate).hidden(among: assessments.map(\.rater))
    return assessments.filter { !hidden.contains($0.rater) }
  }
}
