import LegamiModel

extension Writing {
  @discardableResult
  public func insert(_ note: Note) throws(StoreError) -> NoteID {
    var note = note.cleaned
    if note.ulid.isEmpty { note.ulid = ulids.next(at: now) }
    if note.provenance.author.isEmpty { note.provenance.author = user }
    return NoteID(try put(note))
  }

  public func update(_ note: Note) throws(StoreError) { try change(note.cleaned) }

  /// Removes a note that was read at a revision; where somebody else changed it since, that is told as a conflict.
  public func remove(_ note: Note) throws(StoreError) {
    guard let now = try telling({ try Note.fetch(db, key: note.key) }) else { return }
    if now.rev != note.rev {
      var emptied = note
      emptied.text = ""
      try change(emptied)
    }
    try delete(note.id)
  }

  public func delete(_ id: NoteID) throws(StoreError) { try telling { try drop(.note, id.rawValue) } }

  public func note(_ id: NoteID) throws(StoreError) -> Note {
    guard let note = try telling({ try Note.fetch(db, key: id.rawValue) }) else {
      throw StoreError(.noSuchRow, [Entity.note.rawValue, id.description])
    }
    return note
  }

  @discardableResult
  public func insert(_ assessment: Assessment) throws(StoreError) -> AssessmentID {
    var assessment = assessment
    if assessment.provenance.author.isEmpty { assessment.provenance.author = user }
    return AssessmentID(try put(assessment))
  }

  public func update(_ assessment: Assessment) throws(StoreError) { try change(assessment) }

  public func delete(_ id: AssessmentID) throws(StoreError) {
    try telling { try drop(.assessment, id.rawValue) }
  }
}

extension Note {
  var cleaned: Note {
    var note = self
    note.text = CleanText.clean(text, limit: CleanText.noteLimit).text
    return note
  }
}
