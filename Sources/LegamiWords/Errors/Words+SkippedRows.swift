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
    case .badDate: say("data che non si capisce", "date that cannot be read")
    case .badNumber: say("numero che non si capisce", "number that cannot be read")
    case .parallelMerged: say("unito a un legame uguale", "joined with an equal tie")
    case .textCut: say("testo troppo lungo, accorciato", "text too long, shortened")
    case .outsideNetwork: say("non fa parte di questa rete", "not part of this network")
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

  private func shortened(_ text: String) -> String { CleanText.clean(text, limit: 40).text }
}
