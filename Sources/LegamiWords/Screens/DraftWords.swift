/// What is said of what was typed and not saved.
extension Words {
  /// Said where a line or form was left.
  public func draftLeft(_ key: String) -> String {
    say("Non salvato: \(key) riapre da qui.", "Not saved: \(key) takes up from here.")
  }

  /// Said where a line is open again with what was left in it.
  public func lineResumed(_ key: String) -> String {
    say("Ripreso da dove era rimasto · \(key) svuota", "Taken up where it was left · \(key) empties it")
  }

  /// Said where a form is open again with what was left in it.
  public func formResumed(_ count: Int, _ key: String) -> String {
    let fields = say(
      count == 1 ? "una voce non salvata" : "\(count) voci non salvate",
      count == 1 ? "one field not saved" : "\(count) fields not saved")
    return say("Ripreso: \(fields), con * · \(key) svuota", "Taken up: \(fields), marked * · \(key) empties")
  }

  public func cannotKeepDraft(_ key: String) -> String {
    say(
      "Quello che è scritto non può essere conservato: \(key) ancora lo lascia andare.",
      "What is written cannot be kept: \(key) again lets it go.")
  }

  public var letGo: String { say("Lasciato andare senza salvarlo.", "Let go without saving it.") }

  /// Said on a field whose value somebody changed after the draft was left.
  public func writtenMeanwhile(_ value: String) -> String {
    let now = value.isEmpty ? "—" : value
    return say("Intanto qui è stato scritto: \(now)", "Meanwhile this was written here: \(now)")
  }

  /// Said where there is nothing to empty in a field, but elsewhere in the form.
  public func emptyAgain(_ count: Int, _ key: String) -> String {
    let fields = say(
      count == 1 ? "la voce cambiata" : "le \(count) voci cambiate",
      count == 1 ? "the field that was changed" : "the \(count) fields that were changed")
    return say("\(key) ancora rimette com'era \(fields).", "\(key) again puts back \(fields).")
  }

  public var formAsItWas: String { say("Tutto com'era.", "Everything as it was.") }
}
