import LegamiModel

extension Words {
  /// What was done: "Gina spostata nel cerchio medio".
  ///
  /// - Parameters:
  ///   - code: a code of `Act`; for another, a sentence that holds it.
  ///   - arguments: as `Act` tells them, in order; a missing one is said as "—".
  ///   - gender: of the person named first; when it is not known the sentence is built to do without.
  public func done(_ code: String, _ arguments: [String], gender: Gender? = nil) -> String {
    guard let act = Act(rawValue: code) else { return say("modifica (\(code))", "change (\(code))") }
    return done(act, ErrorArguments(arguments), gender)
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

  private func done(_ act: Act, _ said: ErrorArguments, _ gender: Gender?) -> String {
    let name = said[0]
    switch act {
    case .addPerson, .addNode: return say("aggiunta \(of(name))", "\(name) added")
    case .changeNode: return say("modifica \(of(name))", "\(name) changed")
    case .removeNode: return say("uscita \(of(name))", "\(name) removed")
    case .removeFromMap: return say("uscita \(of(name)) dalla mappa", "\(name) taken off the map")
    case .bringBack: return say("ritorno \(of(name)) nella mappa", "\(name) brought back to the map")
    case .moveRing: return moved(name, gender, to: Int(said[1]).flatMap(Ring.init))
    case .moveContext: return moved(name, gender, to: LifeContext(rawValue: said[1]))
    case .mergeNodes: return say("\(said[1]) e \(name) unificati", "\(said[1]) and \(name) made one")
    case .changeMany:
      return count(
        Int(name) ?? 0, ("voce cambiata insieme", "voci cambiate insieme"),
        ("item changed together", "items changed together"))
    case .changeProcessing: return say("scheda privacy \(of(name)) cambiata", "privacy record of \(name) changed")
    case .addTie, .changeTie, .setExchanges, .endTie, .removeTie: return ofTie(act, both(said[0], said[1]))
    case .addTies, .endTies, .removeTies, .changeAcquaintances: return ofTies(act, said)
    case .changeMap, .rearrange, .createMap, .removeMap, .importFile, .createDemonstration: return ofMap(act, said)
    case .addNote, .changeNote, .removeNote, .addAssessment, .purge, .erase: return ofNote(act, said)
    }
  }

  private func ofTie(_ act: Act, _ pair: String) -> String {
    switch act {
    case .addTie: say("legame tra \(pair) aggiunto", "tie between \(pair) added")
    case .setExchanges: say("scambi tra \(pair) cambiati", "exchanges between \(pair) changed")
    case .endTie: say("legame tra \(pair) concluso", "tie between \(pair) ended")
    case .removeTie: say("legame tra \(pair) tolto", "tie between \(pair) removed")
    default: say("legame tra \(pair) cambiato", "tie between \(pair) changed")
    }
  }

  private func ofTies(_ act: Act, _ said: ErrorArguments) -> String {
    switch act {
    case .addTies:
      let others = said.from(1)
      return count(others.count, ("legame aggiunto", "legami aggiunti"), ("tie added", "ties added"))
        + say(" con \(said[0]): ", " with \(said[0]): ") + list(others, atMost: 3)
    case .changeAcquaintances: return ofAcquaintances(said)
    default:
      let number = Int(said[0]) ?? 0
      let names = said.from(1)
      let pairs = stride(from: 0, to: names.count - 1, by: 2).map { both(names[$0], names[$0 + 1]) }
      let what =
        act == .endTies
        ? count(number, ("legame concluso", "legami conclusi"), ("tie ended", "ties ended"))
        : count(number, ("legame tolto", "legami tolti"), ("tie removed", "ties removed"))
      guard !pairs.isEmpty else { return what }
      let more = number > pairs.count ? [say("altri \(number - pairs.count)", "\(number - pairs.count) more")] : []
      return "\(what): " + (pairs + more).joined(separator: ", ")
    }
  }

  /// "Nora: legame aggiunto con Ida, tolto con Bruno".
  private func ofAcquaintances(_ said: ErrorArguments) -> String {
    let names = said.from(3)
    let added = names.prefix(Int(said[1]) ?? 0)
    let removed = names.dropFirst(added.count).prefix(Int(said[2]) ?? 0)
    let ended = names.dropFirst(added.count + removed.count)
    let groups = [
      (added, ("legame aggiunto con", "tie added with"), ("legami aggiunti con", "ties added with")),
      (removed, ("legame tolto con", "tie removed with"), ("legami tolti con", "ties removed with")),
      (ended, ("legame concluso con", "tie ended with"), ("legami conclusi con", "ties ended with")),
    ]
    let parts = groups.compactMap { names, one, many -> String? in
      guard !names.isEmpty else { return nil }
      let words = names.count == 1 ? one : many
      return say(words.0, words.1) + " " + list(Array(names), atMost: 3)
    }
    return "\(said[0]): " + (parts.isEmpty ? say("chi conosce", "who they know") : parts.joined(separator: ", "))
  }

  private func ofMap(_ act: Act, _ said: ErrorArguments) -> String {
    let map = quoted(said[0])
    return switch act {
    case .rearrange: say("mappa \(map) riordinata", "map \(map) arranged anew")
    case .createMap: say("mappa \(map) creata", "map \(map) made")
    case .removeMap: say("mappa \(map) tolta", "map \(map) removed")
    case .importFile: say("importazione di \(quoted(said[1]))", "import of \(quoted(said[1]))")
    case .createDemonstration: say("dimostrazione creata", "demonstration made")
    default: say("mappa \(map) modificata", "map \(map) changed")
    }
  }

  private func ofNote(_ act: Act, _ said: ErrorArguments) -> String {
    switch act {
    case .addNote, .changeNote, .removeNote: break
    case .addAssessment: return say("valutazione aggiunta", "assessment added")
    case .purge: return say("una voce tolta anche dalla storia", "an item removed from history too")
    default: return say("dati di una persona cancellati", "a person's data erased")
    }
    let kind = NoteKind(rawValue: said[0])
    // An act of an earlier version tells the kind alone.
    guard let kind, said.from(1).count >= 3 else {
      let kind = kind.map { name($0) } ?? say("annotazione", "note")
      return switch act {
      case .addNote: say("nota aggiunta: \(kind)", "note added: \(kind)")
      case .changeNote: say("nota cambiata: \(kind)", "note changed: \(kind)")
      default: say("nota tolta: \(kind)", "note removed: \(kind)")
      }
    }
    let speaker = said[3] == "—" ? nil : said[3]
    let day = PartialDate(said[2]).map { " (\(date($0)))" } ?? ""
    let more = Int(said[4]) ?? 0
    let what = noteName(kind, of: said[1], by: speaker) + day + (more == 0 ? "" : say(" e ", " and ") + moreNotes(more))
    return switch act {
    case .addNote: say("scritto: \(what)", "written: \(what)")
    case .changeNote: say("corretto: \(what)", "put right: \(what)")
    default: say("tolto: \(what)", "removed: \(what)")
    }
  }

  private func moved(_ name: String, _ gender: Gender?, to ring: Ring?) -> String {
    guard let ring else { return say("\(name): vicinanza non chiesta", "\(name): closeness not asked") }
    return say(
      told(name, gender, "spostat", noun: "spostamento") + " \(within(ring))",
      "\(name) moved into the \(self.name(ring))")
  }

  private func moved(_ name: String, _ gender: Gender?, to context: LifeContext?) -> String {
    guard let context else { return say("\(name): contesto non chiesto", "\(name): context not asked") }
    return say(
      told(name, gender, "spostat", noun: "spostamento") + " in: \(fullName(context))",
      "\(name) moved to: \(fullName(context))")
  }

  /// A participle that agrees with the person, or a noun that needs no agreement.
  private func told(_ name: String, _ gender: Gender?, _ participle: String, noun: String) -> String {
    switch gender {
    case .masculine: "\(name) \(participle)o"
    case .feminine: "\(name) \(participle)a"
    case .diverse, nil: "\(noun) \(of(name))"
    }
  }
}
