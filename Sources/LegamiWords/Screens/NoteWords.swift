import LegamiModel

/// What was said and noted: how it is read, written, put right and taken out.
extension Words {
  /// Which note is meant: "parole di Ada su Gina", "desiderio di Ada", "annotazione su Gina".
  /// - Parameter speaker: who said it; nil where the worker wrote it.
  public func noteName(_ kind: NoteKind, of subject: String, by speaker: String?) -> String {
    let what = kind == .diary && speaker != nil ? name(NoteKind.words) : name(kind)
    let about = speaker == subject ? "" : say(" su \(subject)", " on \(subject)")
    return what + (speaker.map { " \(of($0))" } ?? "") + about
  }

  /// A note to be read: "desiderio: «tornare al mercato il sabato»". Words of the person at the centre need no more.
  /// - Parameter speaker: who said it, where that is not the person at the centre; nil where she did.
  public func noteLine(_ kind: NoteKind, _ text: String, by speaker: String?, isHers: Bool) -> String {
    let isPlain = isHers && (kind == .words || kind == .diary)
    let lead = [speaker, isPlain || (speaker != nil && kind == .words) ? nil : name(kind)].compactMap(\.self)
    return (lead.isEmpty ? "" : lead.joined(separator: ", ") + ": ") + quoted(text)
  }

  /// A note as a line of text, by itself: "Ada su Gina, 15 mag 2026: «ha le chiavi»".
  public func noteSentence(
    _ kind: NoteKind, _ text: String, on day: Day, of subject: String, by speaker: String?
  ) -> String {
    "\(noteName(kind, of: subject, by: speaker)), \(date(day)): \(quoted(text))"
  }

  /// How many notes there are besides those that are shown.
  public func moreNotes(_ count: Int) -> String {
    say(count == 1 ? "un'altra nota" : "altre \(count) note", count == 1 ? "one more note" : "\(count) more notes")
  }

  public var fieldNewWish: String { say("che cosa desidera", "what she wishes") }
  public var fieldNewNeed: String { say("di che cosa ha bisogno", "what she needs") }
  public var fieldRemark: String { say("annotazione", "note") }

  /// The label of a note in a form: "parole, 15 mag 2026".
  public func noteLabel(_ kind: NoteKind, on day: Day, isSaid: Bool) -> String {
    "\(kind == .diary && isSaid ? name(NoteKind.words) : name(kind)), \(date(day))"
  }

  public var hintNewNote: String {
    say("Resta in questa mappa, con la data di oggi.", "It stays in this map, with today's date.")
  }
  public var hintNote: String {
    say(
      "Si corregge qui, il giorno resta; vuota si toglie. Ctrl-X la toglie anche dalla storia.",
      "Put right here, its day stays; emptied it is removed. Ctrl-X removes it from the history too.")
  }

  /// After the first press of the key that removes for good.
  public var purgeNoteAgain: String {
    say(
      "Ancora Ctrl-X: via anche dalla storia, per sempre; u non la rimette.",
      "Ctrl-X again: gone from the history too, for good; u does not bring it back.")
  }
  public var purgeWhichNote: String {
    say("Ctrl-X vale sulla riga di una nota già scritta.", "Ctrl-X is for the line of a note that was saved.")
  }

  /// After something was removed for good.
  /// - Parameter isComplete: nothing is left in the file itself.
  public func purgedNote(isComplete: Bool) -> String {
    isComplete
      ? say("nota tolta anche dalla storia, per sempre", "note removed from the history too, for good")
      : say(
        "nota tolta anche dalla storia; qualche traccia va via quando gli altri programmi aperti si chiudono",
        "note removed from the history too; traces go when the other programs that are open are closed")
  }
}
