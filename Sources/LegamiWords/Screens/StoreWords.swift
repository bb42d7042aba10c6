import LegamiModel

/// What is said of the file behind the screens.
extension Words {
  public var lostStoreTitle: String { say("L'archivio non è più al suo posto", "The store is no longer in its place") }

  public var rescueAnswer: String { say("Salva accanto", "Save beside") }

  public var rescueDetail: String {
    say("tutto ciò che è ancora aperto, in un file nuovo", "all that is still open, to a new file")
  }

  public var leaveAnswer: String { say("Esci", "Leave") }

  public var goOnAnswer: String { say("Continua a guardare", "Go on looking") }

  public var goOnDetail: String { say("niente si scrive più", "nothing is written any more") }

  /// Where the rest of a lost store went.
  public func rescued(to path: String, isWhole: Bool) -> String {
    isWhole
      ? say(
        "Salvato e verificato: \(path) · si apre con legami --store",
        "Saved and checked: \(path) · open it with --store")
      : say(
        "Salvato quello che si legge, non è tutto: \(path)", "Saved what can be read, which is not all: \(path)")
  }

  // MARK: Copies

  /// A store is gone whose copies are there.
  public func storeIsGone(_ path: String) -> String {
    say("Non c'è più l'archivio \(path).", "The store \(path) is gone.")
  }

  public func takeBackAnswer(_ day: Day, size: Int64) -> String {
    say(
      "Riprendi la copia del \(date(day)) (\(fileSize(size)))", "Take back the copy of \(date(day)) (\(fileSize(size)))"
    )
  }

  public var beginAnswer: String { say("Comincia un archivio nuovo", "Begin a new store") }

  public var chooseLabel: String { say("scegli", "choose") }

  public var leaveLabel: String { say("esci", "leave") }

  /// "240 kB", "12 MB".
  public func fileSize(_ bytes: Int64) -> String {
    bytes >= 10_000_000 ? "\(number(Int(bytes / 1_000_000))) MB" : "\(number(Int((bytes + 999) / 1000))) kB"
  }

  public func noCopyToday(_ error: ErrorWords) -> String {
    say("La copia di oggi non è fatta. \(error.what)", "Today's copy is not made. \(error.what)")
  }

  /// After something was removed for good.
  public func copiesHoldTitle(_ copies: Int) -> String {
    say(
      "\(count(copies, ("copia di prima la contiene", "copie di prima la contengono"), ("", ""))) forse ancora",
      "\(count(copies, ("", ""), ("earlier copy", "earlier copies"))) may still hold it")
  }

  /// - Parameter key: the key that asks about them.
  public func copiesAskedOnHome(_ copies: Int, _ days: String, _ key: String) -> String {
    "\(copiesHoldTitle(copies)) (\(days)): "
      + say("\(key) nella pagina iniziale le toglie", "\(key) on the first page removes them")
  }

  public func removeCopiesAnswer(_ copies: Int) -> String {
    copies == 1 ? say("Togli quella copia", "Remove that copy") : say("Togli quelle copie", "Remove those copies")
  }

  public var keepCopiesAnswer: String { say("Lasciale", "Keep them") }

  public func copiesRemoved(_ removed: Int, of copies: Int) -> String {
    let counted = count(removed, ("copia tolta", "copie tolte"), ("copy removed", "copies removed"))
    return removed == copies
      ? say("\(counted): non resta in nessuna copia di qui.", "\(counted): no copy here holds it any more.")
      : say(
        "\(counted) su \(copies): le altre non si lasciano togliere.", "\(counted) of \(copies): the others cannot be.")
  }

  public var noOlderCopies: String {
    say(
      "Nessuna copia di qui contiene cose tolte per sempre.", "No copy here holds anything that was removed for good.")
  }
}
