import LegamiModel

/// What the signs of a map mean.
extension Words {
  public var legendTitle: String { say("I segni della mappa", "The signs of the map") }

  public var centreSign: String { say("la persona al centro", "the person in the centre") }

  public var ringSigns: String {
    say("chi le sta intorno: cerchio interno, medio, esterno", "those around her: inner, middle, outer ring")
  }

  public var noRingSign: String {
    say("cerchio non detto: sta sul bordo, non è per questo lontano", "ring not said: on the edge, not therefore far")
  }

  public var lineSign: String { say("si conoscono", "they know each other") }
  public var strongSign: String { say("legame forte", "strong tie") }
  public var moderateSign: String { say("legame di forza media", "moderate tie") }
  public var tenuousSign: String { say("legame tenue", "tenuous tie") }
  public var notAskedSign: String { say("forza non chiesta", "strength not asked") }
  public var dormantSign: String { say("in pausa, da riprendere", "dormant") }
  public var potentialSign: String { say("da attivare", "could become a tie") }
  public var strainedSign: String { say("c'è qualche tensione", "some strain") }
  public var conflictSign: String { say("c'è conflitto", "conflict") }
  public var interruptedSign: String { say("interrotto", "broken off") }
  public var endedSign: String {
    say("non c'è più, o non fa più parte della rete", "no longer there, or no longer in the net")
  }

  public var flowSign: String {
    say("dove va l'aiuto, per chi è scelto; nei due versi", "where help goes, for the one chosen; both ways")
  }

  public var groupSign: String {
    say("sette, disegnati insieme: Invio li apre", "seven drawn as one: Enter opens them")
  }

  /// "ingaggio formale (c'è una carta)".
  public func sign(of engagement: Engagement) -> String {
    switch engagement {
    case .formal: say("ingaggio formale: una carta lo dice", "formal engagement: a paper says so")
    case .informal: say("ingaggio informale: lo si è chiesto, ha detto sì", "informal: was asked and said yes")
    case .naturalistic:
      say("naturalistico: lo fa già, nella vita di tutti i giorni", "naturalistic: does it anyway, in everyday life")
    }
  }
}
