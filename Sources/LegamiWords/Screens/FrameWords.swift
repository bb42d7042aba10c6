/// What every screen says around its content.
extension Words {
  public var pressEnterToContinue: String { say("Invio per continuare", "Enter to continue") }

  public var refusedKey: String {
    say(
      "Sono arrivati byte che non sono una lettera, e non sono stati presi: il terminale va messo su UTF-8.",
      "Bytes came that are no letter, and were not taken: the terminal should be set to UTF-8.")
  }

  public func windowTooSmall(columns: Int, rows: Int, isColumns: Int, isRows: Int) -> String {
    say(
      "Questa finestra è di \(isColumns)×\(isRows): per disegnare servono \(columns)×\(rows). Basta allargarla.",
      "This window is \(isColumns)×\(isRows): drawing needs \(columns)×\(rows). Make it larger to go on.")
  }

  public var notAsked: String { say("non chiesto", "not asked") }

  public func moreLinesBelow(_ count: Int) -> String {
    say("altre \(count) voci più sotto", "\(count) more below")
  }

  public var nothingFits: String { say("niente con queste lettere", "nothing with these letters") }

  public var practiceStore: String { say("archivio di prova", "practice store") }

  public var inventedData: String { say("dati inventati", "invented data") }

  public var saved: String { say("salvato", "saved") }

  public var nothingToUndo: String { say("Non c'è niente da annullare.", "There is nothing to take back.") }

  /// With a map open, where what was done elsewhere is not told from nothing.
  public var nothingToUndoHere: String {
    say("Qui non c'è niente da annullare.", "There is nothing to take back here.")
  }
  public var nothingToRedoHere: String {
    say("Qui non c'è niente da rifare.", "There is nothing to make again here.")
  }
  public var nothingToRedo: String { say("Non c'è niente da rifare.", "There is nothing to make again.") }

  public var palettePrompt: String { say("Comandi", "Commands") }

  public var searchPrompt: String { say("Cerca", "Search") }

  /// A key's name as printed on keyboards of the language; the word that the terminal library uses comes in.
  public func keyWord(_ word: String) -> String {
    guard language == .italian else { return word }
    switch word {
    case "Enter": return "Invio"
    case "Space": return "Spazio"
    case "Up": return "↑"
    case "Down": return "↓"
    case "Left": return "←"
    case "Right": return "→"
    case "Home": return "Inizio"
    case "End": return "Fine"
    case "PgUp": return "Pag↑"
    case "PgDn": return "Pag↓"
    case "Del": return "Canc"
    case "Shift": return "Maiusc"
    default: return word
    }
  }
}

extension Words {
  public var inWords: String { say("in parole", "in words") }
}

extension Words {
  public var keysOfThisScreen: String { say("I tasti di questa schermata", "The keys of this screen") }
}
