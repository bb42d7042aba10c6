extension Words {
  /// "annullato: aggiunta di qualcuno (mappa r7k2)": what was done on persons' maps, told where nobody may be named.
  ///
  /// - Parameters:
  ///   - code: a code of `Act`; another is told as a change.
  ///   - maps: the codes of the maps; none when the map may not be named either.
  public func undone(_ code: String, on maps: [String]) -> String {
    say("annullato: ", "undone: ") + kind(ofAct: code) + place(maps)
  }

  /// "rifatto: aggiunta di qualcuno (mappa r7k2)".
  public func redone(_ code: String, on maps: [String]) -> String {
    say("rifatto: ", "redone: ") + kind(ofAct: code) + place(maps)
  }

  /// Rows that somebody else changed since, by their number.
  public func leftAlone(_ rows: Int) -> String {
    count(
      rows,
      ("riga cambiata nel frattempo da altri resta com'è", "righe cambiate nel frattempo da altri restano come sono"),
      ("row changed by others since is left as it is", "rows changed by others since are left as they are"))
  }

  private func place(_ maps: [String]) -> String {
    guard let first = maps.first else { return say(" (mappa di una persona)", " (a person's map)") }
    return maps.count == 1
      ? say(" (mappa \(first))", " (map \(first))")
      : say(" (mappe \(list(maps, atMost: 3)))", " (maps \(list(maps, atMost: 3)))")
  }

  private func kind(ofAct code: String) -> String {
    switch Act(rawValue: code) {
    case .addPerson, .addNode: say("aggiunta di qualcuno", "somebody added")
    case .changeNode: say("modifica di una scheda", "somebody's details changed")
    case .moveRing: say("spostamento di cerchio", "somebody moved to another ring")
    case .moveContext: say("spostamento di contesto", "somebody moved to another context")
    case .removeFromMap, .removeNode: say("uscita di qualcuno", "somebody taken off")
    case .bringBack: say("ritorno di qualcuno", "somebody brought back")
    case .mergeNodes: say("unificazione", "two made one")
    case .addTie: say("legame aggiunto", "tie added")
    case .addTies: say("legami aggiunti", "ties added")
    case .endTies: say("legami conclusi", "ties ended")
    case .removeTies: say("legami tolti", "ties removed")
    case .changeAcquaintances: say("chi conosce chi", "who knows whom")
    case .changeTie: say("legame cambiato", "tie changed")
    case .setExchanges: say("scambi cambiati", "exchanges changed")
    case .endTie: say("legame concluso", "tie ended")
    case .removeTie: say("legame tolto", "tie removed")
    case .createMap: say("mappa creata", "map made")
    case .removeMap: say("mappa tolta", "map removed")
    case .rearrange: say("mappa riordinata", "map arranged anew")
    case .importFile: say("importazione", "import")
    case .createDemonstration: say("dimostrazione creata", "demonstration made")
    case .addNote: say("nota aggiunta", "note added")
    case .changeNote: say("nota cambiata", "note changed")
    case .removeNote: say("nota tolta", "note removed")
    case .addAssessment: say("valutazione aggiunta", "assessment added")
    case .changeProcessing: say("scheda privacy cambiata", "privacy record changed")
    case .changeMap, .changeMany, .purge, .erase, nil: say("modifica", "change")
    }
  }
}
