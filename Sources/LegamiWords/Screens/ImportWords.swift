import LegamiModel

/// What is said of an import, at the screen and by the command alike.
extension Words {
  /// What stands on the map now, or would: "Nuova mappa: rete (k3m2) · 5 nodi · 4 legami".
  public func importedMap(_ map: ImportedMap, isDryRun: Bool) -> String {
    let figures = [map.nodes, map.ties].contains(nil) ? "" : " · " + nodesAndTies(map.nodes ?? 0, map.ties ?? 0)
    return "\(verb(map.standing, isDryRun: isDryRun, one: true)): \(named(map, isDryRun: isDryRun))\(figures)"
  }

  /// "Nuove mappe: 12".
  public func importedMaps(_ number: Int, _ standing: ImportedMap.Standing, isDryRun: Bool) -> String {
    "\(verb(standing, isDryRun: isDryRun, one: number == 1)): \(self.number(number))"
  }

  /// "rete (k3m2) · 5 nodi · 4 legami", one of several.
  public func listedMap(_ map: ImportedMap, isDryRun: Bool) -> String {
    let figures = [map.nodes, map.ties].contains(nil) ? "" : " · " + nodesAndTies(map.nodes ?? 0, map.ties ?? 0)
    return named(map, isDryRun: isDryRun) + figures
  }

  private func verb(_ standing: ImportedMap.Standing, isDryRun: Bool, one: Bool) -> String {
    switch (standing, isDryRun) {
    case (.made, false): one ? say("Nuova mappa", "New map") : say("Nuove mappe", "New maps")
    case (.made, true):
      one ? say("Nascerebbe la mappa", "Would make the map") : say("Nascerebbero mappe", "Would make maps")
    case (.grown, false): say("Mappa cresciuta", "Map grown")
    case (.grown, true): say("Crescerebbe la mappa", "Would grow the map")
    case (.there, _):
      one
        ? say("C'è già la mappa", "The map is there already") : say("Ci sono già mappe", "Maps that are there already")
    }
  }

  /// A map that is not made yet has no code.
  private func named(_ map: ImportedMap, isDryRun: Bool) -> String {
    isDryRun && map.standing == .made ? map.name : "\(map.name) (\(map.code))"
  }

  public func sameFile(rows: Int) -> String {
    say(
      "È lo stesso file, byte per byte: niente è cambiato (\(number(rows)) righe già note).",
      "It is the same file, byte for byte: nothing has changed (\(number(rows)) rows known).")
  }

  /// What a map that grew got: "Nuovi: 2 nodi · 3 legami. Già noti: 6. Cambiati: 1."
  public func growth(nodes: Int, ties: Int, known: Int, changed: Int) -> String {
    say(
      "Nuovi: \(nodesAndTies(nodes, ties)). Righe già note: \(number(known)), cambiate: \(number(changed)).",
      "New: \(nodesAndTies(nodes, ties)). Rows known already: \(number(known)), changed: \(number(changed)).")
  }

  /// "Bice Prva ora è Bice Prova", "legame tra Anna e Bice".
  public func importChange(_ change: ImportChange) -> String {
    switch change.field {
    case .name: say("\(change.was) ora è \(change.now)", "\(change.was) is now \(change.now)")
    case .life, .facts: list(change.about)
    case .tie: say("legame tra \(list(change.about))", "tie between \(list(change.about))")
    }
  }

  /// The same where what is here stays: "Bice Prva (nel file: Bice Prova)".
  public func keptChange(_ change: ImportChange) -> String {
    guard change.field == .name else { return importChange(change) }
    return say("\(change.was) (nel file: \(change.now))", "\(change.was) (in the file: \(change.now))")
  }

  public func changedHere(_ number: Int) -> String {
    count(
      number, ("cosa modificata qui, che resta com'è", "cose modificate qui, che restano come sono"),
      ("thing that was changed here and stays as it is", "things that were changed here and stay as they are"))
  }

  public func followTheFile(_ number: Int) -> String {
    count(number, ("cosa ora è come dice il file", "cose ora sono come dice il file"), ("thing is", "things are"))
      + say("", " now as the file says")
  }

  public func goneFromFile(_ names: [String]) -> String {
    say(
      "Non \(names.count == 1 ? "sta" : "stanno") in questo file e \(names.count == 1 ? "resta" : "restano") sulla mappa: ",
      "Not in this file, and on the map still: ") + list(names, atMost: 6) + "."
  }

  public func stayRemoved(_ ties: Int) -> String {
    count(
      ties, ("legame tolto qui non torna.", "legami tolti qui non tornano."),
      ("tie that was taken back here stays so.", "ties that were taken back here stay so."))
  }

  public var nothingWritten: String {
    say("Era una prova: niente è stato scritto.", "This was a trial: nothing was written.")
  }

  /// For who wants a map of its own of the same file: only commands make one.
  public var anotherMapOfIt: String {
    say("Per farne un'altra mappa: --map NOME", "To make another map of it: --map NAME")
  }

  public func moreRows(_ rest: Int) -> String { say("e ancora \(number(rest))", "and \(number(rest)) more") }

  // MARK: While it goes on

  public func readingFiles(percent: Int) -> String { say("Si legge… \(percent)%", "Reading… \(percent)%") }
  public func writingRows(percent: Int) -> String { say("Si scrive… \(percent)%", "Writing… \(percent)%") }
  public func finishingImport(percent: Int) -> String {
    say("Si mette in ordine… \(percent)%", "Putting in order… \(percent)%")
  }

  public var importedTitle: String { say("Che cosa è stato letto", "What was read") }

  public var importIsDone: String {
    say(
      "Il file è letto: che cosa ne è venuto si vede nella prima pagina.",
      "The file is read: Home shows what came of it.")
  }

  public var importCameToNothing: String {
    say("Il file non è stato letto: il perché si vede nella prima pagina.", "The file was not read: Home shows why.")
  }

  public var importGoesOn: String {
    say("Si sta leggendo un file: Esc lo interrompe.", "A file is being read: Esc stops it.")
  }

  public var importIsWriting: String {
    say(
      "Si sta scrivendo quel che è stato letto: tra poco, oppure Esc lo interrompe.",
      "What was read is being written: in a moment, or Esc stops it.")
  }

  public var escapeStops: String { say("Esc interrompe", "Esc stops") }

  public var importCancelled: String {
    say("Lettura interrotta: l'archivio è come prima.", "Reading stopped: the store is as it was.")
  }
}
