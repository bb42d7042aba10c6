import LegamiInsight
import LegamiModel
import LegamiWords

/// A note with the name of whoever said it.
public struct SaidNote: Equatable, Sendable {
  let note: Note
  /// Nil where the worker wrote it.
  let speaker: String?
  /// The person at the centre said it.
  let isHers: Bool
}

extension SaidNote {
  init(_ note: Note, on live: LiveNetwork) {
    self.note = note
    speaker = note.saidBy.flatMap { live.node($0)?.name }
    isHers = note.saidBy != nil && note.saidBy == live.content.map.centre
  }

  /// "desiderio: «tornare al mercato il sabato»".
  func line(_ words: Words) -> String {
    words.noteLine(note.kind, note.text, by: isHers ? nil : speaker, isHers: isHers)
  }

  /// " · 15 mag 2026", and how many more there are.
  func tail(_ words: Words, more: Int) -> String {
    " · " + words.date(note.on) + (more == 0 ? "" : " · " + words.moreNotes(more))
  }
}

extension Words {
  /// A note as a line of a map in words.
  func noteSentence(_ said: SaidNote, of subject: String) -> String {
    noteSentence(said.note.kind, said.note.text, on: said.note.on, of: subject, by: said.speaker)
  }
}
