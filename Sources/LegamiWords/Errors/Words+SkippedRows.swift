import LegamiModel

extension Words {
  /// Why a row of a file was left out, or not taken as it was.
  public func reason(_ reason: SkippedRow.Reason) -> String {
    switch reason {
    case .loop: say("legame di qualcuno con sé", "tie of somebody to itself")
    case .duplicateKey: say("chiave già usata in questo file", "key already used in this file")
    case .unknownEnd: say("uno dei due capi non è nel file", "one end is not in the file")
    case .missingEnd: say("manca uno dei due capi", "one end is missing")
    case .noName: say("senza nome", "without a name")
    case .badDate: say("data che non si capisce, tenuta come testo", "date that cannot be read, kept as text")
    case .badNumber: say("numero che non si capisce, tenuto come testo", "number that cannot be read, kept as text")
    case .parallelMerged: say("unito a un legame uguale", "joined with an equal tie")
    case .numberCut:
      say("somma di pesi troppo grande, tenuta al massimo", "sum of weights too large, kept at the largest")
    case .textCut: say("testo troppo lungo, accorciato", "text too long, shortened")
    case .outsideNetwork: say("non fa parte di questa rete", "not part of this network")
    case .sameFile: say("lo stesso file, byte per byte", "the same file, byte for byte")
    case .undated: say("senza data, tra stati che ne hanno una", "without a date, among states that have one")
    case .impossible: say("date o valori che non possono essere", "dates or values that cannot be")
    }
  }

  /// "legami.csv, riga 12: uno dei due capi non è nel file (b17)".
  public func skipped(_ row: SkippedRow) -> String {
    let remark = row.arguments.isEmpty ? "" : " (\(row.arguments.map(shortened).joined(separator: ", ")))"
    return "\(place(file: row.file, line: row.line > 0 ? row.line : nil)): \(reason(row.reason))\(remark)"
  }

  /// "nessuna riga saltata", "3 righe saltate".
  public func skippedRows(_ number: Int) -> String {
    number == 0
      ? say("nessuna riga saltata", "no row left out")
      : count(number, ("riga saltata", "righe saltate"), ("row left out", "rows left out"))
  }

  /// Rows that were taken in, told apart from those that were not: "2 righe unite ad altre", "3 righe lette con una
  /// modifica".
  public func rows(_ number: Int, _ outcome: SkippedRow.Outcome) -> String {
    switch outcome {
    case .leftOut: skippedRows(number)
    case .joined:
      count(
        number, ("riga unita a un'altra", "righe unite ad altre"),
        ("row joined with another", "rows joined with others"))
    case .taken:
      count(
        number, ("riga letta, ma non tale e quale", "righe lette, ma non tali e quali"),
        ("row read, but not as it was", "rows read, but not as they were"))
    }
  }

  private func shortened(_ text: String) -> String { CleanText.clean(text, limit: 40).text }
}
