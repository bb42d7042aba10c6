import LegamiModel

extension Store {
  public func addNote(_ note: Note) throws(StoreError) -> Performed<NoteID> {
    try perform(.addNote, arguments: [note.kind.rawValue]) { writing in try writing.insert(note) }
  }

  /// Writes a changed note, read at its revision.
  public func changeNote(_ note: Note) throws(StoreError) -> Performed<Note> {
    try perform(.changeNote, arguments: [note.kind.rawValue]) { writing in
      try writing.update(note)
      return try writing.note(note.id)
    }
  }

  /// Removes a note; undo brings it back. `purge` removes it for good.
  public func removeNote(_ id: NoteID) throws(StoreError) -> Performed<Void> {
    try perform(.removeNote) { writing in
      try writing.describe([try writing.note(id).kind.rawValue])
      try writing.delete(id)
    }
  }

  public func addAssessment(_ assessment: Assessment) throws(StoreError) -> Performed<AssessmentID> {
    try perform(.addAssessment, arguments: [assessment.scale, assessment.item]) { writing in
      try writing.insert(assessment)
    }
  }
}
