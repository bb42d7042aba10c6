import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// One note that a form wrote, put right or removed, as the acts on notes tell it.
struct NoteChange {
  let act: ActName
  /// Code of the kind, name of whom it is about, day, name of who said it or empty.
  let arguments: [String]
}

extension [NoteChange] {
  /// What an act on notes tells of these: one of those it is named by, and how many more. Nil for any other act.
  func arguments(of act: ActName) -> [String]? {
    first { $0.act == act }.map { $0.arguments + [String(count - 1)] }
  }
}

extension EffectRunner {
  /// Writes the notes of a form: what is new with today's day, what was put right with its own day and author, what was
  /// emptied not at all.
  func writeNotes(_ answers: FormAnswers, centre: NodeID?, _ writing: Writing) throws -> [NoteChange] {
    var changes: [NoteChange] = []
    for (key, kind) in FieldKey.newNotes {
      guard let text = answers.text(key), !text.isEmpty else { continue }
      let speaker: NodeID? = kind == .diary ? nil : centre
      var note = Note(map: answers.map, kind: kind, text: text, on: writing.today, saidBy: speaker)
      switch answers.subject {
      case .figure(let node, _), .node(let node): note.node = node
      case .tie(let tie): note.tie = tie
      }
      try writing.insert(note)
      changes.append(try change(.addNote, note, writing))
    }
    for var note in answers.notes {
      guard let text = answers.text(.note(note.id)) else { continue }
      if text.isEmpty {
        try writing.remove(note)
        changes.append(try change(.removeNote, note, writing))
      } else {
        note.text = text
        try put(note, writing)
        changes.append(try change(.changeNote, note, writing))
      }
    }
    return changes
  }

  /// Writes a note that was put right. Where somebody else removed it meanwhile, what was typed stays.
  private func put(_ note: Note, _ writing: Writing) throws {
    do {
      try writing.update(note)
    } catch {
      guard error.code == .noSuchRow else { throw error }
      var again = note
      (again.id, again.ulid, again.rev) = (NoteID(0), "", 0)
      try writing.insert(again)
    }
  }

  private func change(_ act: ActName, _ note: Note, _ writing: Writing) throws -> NoteChange {
    var speaker = ""
    if let id = note.saidBy { speaker = try writing.node(id).name }
    let subject = try subject(of: note, writing)
    let day: String = PartialDate(note.on).description
    return NoteChange(act: act, arguments: [note.kind.rawValue, subject, day, speaker])
  }

  /// The name of whom a note is about: one, both ends of a tie, or whoever the map stands around.
  private func subject(of note: Note, _ writing: Writing) throws -> String {
    if let node = note.node { return try writing.node(node).name }
    if let tie = note.tie {
      let identity = try writing.tie(tie).identity
      let (a, b) = (try writing.node(identity.a), try writing.node(identity.b))
      return words.both(a.name, b.name)
    }
    guard let map = note.map, let centre = try writing.map(map).centre else { return "" }
    return try writing.node(centre).name
  }

  /// Removes a note from the tables, the history and undo. It cannot be taken back.
  func purge(_ note: NoteID) throws -> [Message] {
    let report = try store.purge(.note(note))
    noteOwnWrite()
    return [.notePurged(note, StatusLine(words.purgedNote(isComplete: report.isComplete), .warning))]
      + copiesAfterRemoval()
  }
}
