import LegamiModel

extension Words {
  /// What was done: "Gina spostata nel cerchio medio".
  ///
  /// - Parameters:
  ///   - code: a code of `Act`; for another, a sentence that holds it.
  ///   - arguments: as `Act` tells them, in order.
  ///   - gender: of the person named first; when it is not known the sentence is built to do without.
  public func done(_ code: String, _ arguments: [String], gender: Gender? = nil) -> String {
    guard let act = Act(rawValue: code) else { return say("modifica (\(code))", "change (\(code))") }
    return done(act, arguments, gender: gender)
  }

  public func done(_ act: Act, _ arguments: [String], gender: Gender? = nil) -> String {
    let said = ErrorArguments(arguments)
    let name = said[0]
    let pair = both(said[0], said[1])
    switch act {
    case .addPerson, .addNode:
      return say(told(name, gender, "aggiunto", "aggiunta", noun: "aggiunta di"), "\(name) added")
    case .addTie: return say("legame tra \(pair) aggiunto", "tie between \(pair) added")
    case .changeTie: return say("legame tra \(pair) cambiato", "tie between \(pair) changed")
    case .moveRing:
      let ring = Int(said[1]).flatMap(Ring.init).map { within($0) } ?? "—"
      return say(
        told(name, gender, "spostato", "spostata", noun: "spostamento di") + " \(ring)", "\(name) moved \(into(ring))")
    case .moveContext:
      let context = LifeContext(rawValue: said[1]).map { fullName($0) } ?? "—"
      return say(
        told(name, gender, "spostato", "spostata", noun: "spostamento di") + " in: \(context)",
        "\(name) moved to: \(context)")
    case .setExchanges: return say("scambi tra \(pair) cambiati", "exchanges between \(pair) changed")
    case .endTie: return say("legame tra \(pair) concluso", "tie between \(pair) ended")
    case .removeTie: return say("legame tra \(pair) tolto", "tie between \(pair) removed")
    case .removeFromMap:
      return say(told(name, gender, "tolto", "tolta", noun: "uscita di") + " dalla mappa", "\(name) taken off the map")
    case .changeNode:
      return say(told(name, gender, "modificato", "modificata", noun: "modifica di"), "\(name) changed")
    case .changeMap: return say("mappa \(quoted(name)) modificata", "map \(quoted(name)) changed")
    case .arrangeMap: return say("mappa \(quoted(name)) riordinata", "map \(quoted(name)) arranged anew")
    case .createMap: return say("mappa \(quoted(name)) creata", "map \(quoted(name)) made")
    case .importFiles: return say("importazione di \(quoted(name))", "import of \(quoted(name))")
    case .merge: return say("\(said[1]) e \(name) unificati", "\(said[1]) and \(name) made one")
    case .purge: return say("una voce tolta anche dalla storia", "an item removed from history too")
    case .erase: return say("dati di una persona cancellati", "a person's data erased")
    case .addNote: return say("nota su \(name) aggiunta", "note about \(name) added")
    }
  }

  /// "annullato: Gina spostata nel cerchio medio".
  public func undone(_ code: String, _ arguments: [String], gender: Gender? = nil) -> String {
    say("annullato: ", "undone: ") + done(code, arguments, gender: gender)
  }

  /// "rifatto: Gina spostata nel cerchio medio".
  public func redone(_ code: String, _ arguments: [String], gender: Gender? = nil) -> String {
    say("rifatto: ", "redone: ") + done(code, arguments, gender: gender)
  }

  /// Whether a change holds from today or puts right what was written: said after what was done.
  public func holding(isCorrection: Bool) -> String {
    isCorrection ? say("corretto", "corrected") : say("da oggi", "from today")
  }

  /// Rows that somebody else changed since, and that undo left as they are.
  public func leftAlone(_ names: [String]) -> String {
    say(
      "cambiato nel frattempo da altri, resta com'è: \(list(names, atMost: 3))",
      "changed by others since, left as it is: \(list(names, atMost: 3))")
  }

  /// A participle that agrees with the person, or a noun that needs no agreement.
  private func told(_ name: String, _ gender: Gender?, _ masculine: String, _ feminine: String, noun: String) -> String
  {
    switch gender {
    case .masculine: "\(name) \(masculine)"
    case .feminine: "\(name) \(feminine)"
    case .diverse, nil: "\(noun) \(name)"
    }
  }

  private func into(_ ring: String) -> String { ring.hasPrefix("in ") ? "into " + ring.dropFirst(3) : ring }
}
