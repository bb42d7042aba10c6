import LegamiModel

/// What the maps say around the drawing.
extension Words {
  public func networkOf(_ name: String) -> String { say("\(name) · la sua rete", "\(name) · her network") }

  public var togetherView: String { say("insieme", "together") }

  public var workerView: String { say("vista dell'operatore", "the worker's view") }

  public var accordingToWorker: String { say("secondo l'operatrice", "according to the worker") }

  public func asOfDate(_ date: String) -> String { say("al \(date)", "as of \(date)") }

  public var addPrompt: String {
    say(
      "Chi? nome o ruolo, poi se si vuole: 1 2 3 · aiuti · <aiuti dati",
      "Who? name or role, then if you like: 1 2 3 · help · <help given")
  }

  public var addPartnerPrompt: String {
    say("Quale partner? Nome dell'ente, del gruppo, del luogo", "Which partner? Name of the body, group or place")
  }

  public var asOfPrompt: String {
    say(
      "Com'era il… (2019, 5/2019, 15/5/2019, ieri; vuoto: data della mappa)",
      "As it was on… (2019, 5/2019, 15/5/2019, yesterday; empty: the map's date)")
  }

  public func badDate(_ text: String) -> String {
    say(
      "«\(text)» non è una data: 2019, 5/2019 o 15/5/2019.", "“\(text)” is not a date: 2019, 5/2019 or 15/5/2019.")
  }

  /// "Elsa conosce…", "Elsa e Gina conoscono…".
  public func tiePrompt(_ names: [String]) -> String {
    let who = list(names, atMost: 3)
    return names.count == 1 ? say("\(who) conosce…", "\(who) knows…") : say("\(who) conoscono…", "\(who) know…")
  }

  public func nobodyYet(centre: String) -> String {
    say(
      "Non c'è ancora nessuno \(around(centre)): «a» per aggiungere una persona.",
      "Nobody is around \(centre) yet: “a” adds a person.")
  }

  public var nobodyOnMap: String {
    say(
      "Non c'è ancora nessuno in questa mappa: «a» per aggiungere.", "Nobody is in this map yet: “a” adds.")
  }

  public var nobodyHere: String { say("— nessuno —", "— nobody —") }

  public var ringAtCentre: String { say("È già nel cerchio più vicino.", "Already in the nearest ring.") }

  public var ringAtEdge: String { say("È già nel cerchio più lontano.", "Already in the farthest ring.") }

  public var wedgeIsDerived: String {
    say(
      "In questo schema il contesto si ricava dal legame: non si sposta a mano.",
      "In this scheme the wedge follows from the tie: it is not moved by hand.")
  }

  public var chooseSomeone: String { say("Prima va scelto qualcuno.", "Choose someone first.") }

  public var noTieToCentre: String {
    say("Non ha un legame con la persona al centro.", "Has no tie to the person at the centre.")
  }

  public func alreadyTied(_ a: String, _ b: String) -> String {
    say("\(a) e \(b) hanno già questo legame.", "\(a) and \(b) already have this tie.")
  }

  /// Who left, is interrupted or is to be activated, and the key that shows them.
  public func hidden(_ count: Int) -> String {
    say(
      count == 1 ? "un altro con «o»" : "altri \(count) con «o»",
      count == 1 ? "one more with “o”" : "\(count) more with “o”")
  }

  public func nodesAndTies(_ nodes: Int, _ ties: Int) -> String {
    count(nodes, ("nodo", "nodi"), ("node", "nodes")) + " · " + count(ties, ("legame", "legami"), ("tie", "ties"))
  }

  public func moreNodes(than limit: Int) -> String {
    say("più di \(number(limit)) nodi", "more than \(number(limit)) nodes")
  }

  public func shownAsList(moreThan limit: Int) -> String {
    say(
      "Più di \(number(limit)) nodi: la mappa si legge come elenco.",
      "More than \(number(limit)) nodes: the map is read as a list.")
  }

  public func marked(_ count: Int) -> String {
    say(count == 1 ? "1 scelto" : "\(count) scelti", "\(count) chosen")
  }

  public func changePrompt(_ count: Int) -> String {
    say(
      count == 1 ? "Che cosa cambia per chi è scelto?" : "Che cosa cambia per i \(count) scelti?",
      count == 1 ? "What changes for the one chosen?" : "What changes for the \(count) chosen?")
  }

  public var nothingInCommon: String {
    say("Di chi è scelto non c'è niente da cambiare insieme.", "Nothing of those chosen can be changed together.")
  }

  public var nothingChanged: String { say("Era già così: non cambia niente.", "It was so already: nothing changes.") }

  public var knowsLabel: String { say("conosce", "knows") }

  public var knowsNobody: String { say("conosce: non ancora chiesto", "knows: not asked yet") }

  public var rearranged: String { say("mappa riordinata", "map arranged anew") }

  public var lookingAtPast: String {
    say(
      "Si guarda un'altra data: per cambiare, g e Invio tornano alla data della mappa.",
      "This is another date: to change something, g and Enter come back to the map's own.")
  }

  public var noPrivacyRecord: String { say("scheda privacy da compilare", "privacy record to be filled in") }

  public var unspecified: String { say("non detto", "not said") }
}

extension Words {
  /// "12 (6 operatori)": how many, and how many of them by profession.
  public func wedgeCount(_ count: Int, professionals: Int) -> String {
    professionals == 0
      ? "\(count)"
      : say(
        "\(count) (\(professionals) \(professionals == 1 ? "operatore" : "operatori"))",
        "\(count) (\(professionals) \(professionals == 1 ? "practitioner" : "practitioners"))")
  }
}

extension Words {
  /// "Ada riceve da Gina", "Ada receives from Gina".
  public func receivesFrom(_ receiver: String, _ giver: String) -> String {
    say("\(receiver) riceve \(from(giver))", "\(receiver) receives from \(giver)")
  }

  /// "Ada dà a Gina", "Ada gives Gina".
  public func givesTo(_ giver: String, _ receiver: String) -> String {
    say("\(giver) dà \(to(receiver))", "\(giver) gives \(receiver)")
  }

  /// "17 attorno ad Ada, 16 attivi".
  public func peopleAround(_ centre: String, counted: Int, working: Int) -> String {
    say(
      "\(counted) \(around(centre)), \(working) \(working == 1 ? "attivo" : "attivi")",
      "\(counted) \(around(centre)), \(working) active")
  }

  public var engagementLabel: String { say("ingaggio", "engagement") }

  public var levelLabel: String { say("livello", "level") }

  public func lastContact(_ date: String) -> String { say("ultimo contatto \(date)", "last contact \(date)") }

  public var noTiesOnMap: String { say("nessun legame su questa mappa", "no tie on this map") }

  public func tieCount(_ count: Int) -> String { self.count(count, ("legame", "legami"), ("tie", "ties")) }

  public func throughWhom(_ name: String) -> String { say("attraverso \(name)", "through \(name)") }
}

extension Words {
  public var ringWord: String { say("cerchio", "ring") }
}

extension Words {
  public var knowsAlready: String { say("si conoscono già", "they know each other already") }
}

extension Words {
  /// Said of a tie that is an assumption, not a documented fact.
  public var assumed: String { say("ipotesi", "assumption") }
}

extension Words {
  public var noTieHere: String { say("Nessun legame qui.", "No tie here.") }
  public var unknownLevel: String { say("livello non detto", "level not said") }
}

extension Words {
  /// Beside a change of a tie: how it was taken, and the key that takes it the other way.
  /// - Parameter day: from when it holds, where that is not today.
  public func holdingHint(isCorrection: Bool, from day: Day? = nil) -> String {
    let start = day.map { since(PartialDate($0)) } ?? say("da oggi", "from today")
    return isCorrection
      ? say(
        "corretto: era già così; c se è cambiato \(start)", "corrected: it was so already; c if it changed \(start)")
      : say("vale \(start); c se era già così", "it holds \(start); c if it was so already")
  }

  /// Said of a tie whose last day is the one looked at.
  public var endsToday: String { say("si conclude oggi", "ends today") }

  public var staysUntilTonight: String {
    say("oggi si vede ancora, da domani no", "still shown today, gone tomorrow")
  }

  public func notUnderstood(_ words: [String]) -> String {
    say("tenuto in breve: \(words.joined(separator: " "))", "kept in short: \(words.joined(separator: " "))")
  }
}

extension Words {
  /// Said before Home is shown from the view beside the person.
  public var otherNamesThere: String {
    say(
      "Di là si vedono altri nomi: Esc ancora per andarci, Ctrl-C esce.",
      "Other names are seen there: Esc again to go, Ctrl-C quits.")
  }

  /// Said at the first Esc on Home.
  public var onceMoreLeaves: String {
    say("Esc ancora per uscire: tutto è già salvato.", "Esc again to leave: everything is saved already.")
  }
}

extension Words {
  /// "com'era il 31 dic 2002": a date other than the map's own.
  public func asItWas(_ date: String) -> String { say("com'era il \(date)", "as it was on \(date)") }

  public var undoBringsBack: String { say("u per rimetterlo", "u brings it back") }
}
