extension Words {
  public func name(_ measure: Measure) -> String {
    switch measure {
    case .size: say("ampiezza", "size")
    case .active: say("legami attivi", "active ties")
    case .density: say("densità", "density")
    case .meanDegree: say("conoscenze in media", "ties on average")
    case .components: say("pezzi della rete", "pieces of the net")
    case .isolates: say("chi non conosce gli altri", "those who know none of the others")
    case .coverage: say("copertura dei contesti", "coverage of contexts")
    case .rings: say("vicinanza", "closeness")
    case .levels: say("livelli dei legami", "levels of ties")
    case .engagement: say("ingaggio", "engagement")
    case .support: say("sostegni", "support")
    case .reciprocity: say("reciprocità", "reciprocity")
    case .multiplexity: say("molteplicità", "multiplexity")
    case .effectiveSize: say("ampiezza effettiva", "effective size")
    case .efficiency: say("efficienza", "efficiency")
    case .constraint: say("vincolo", "constraint")
    case .betweenness: say("intermediazione", "betweenness")
    case .articulation: say("snodi", "junctions")
    case .cliques: say("gruppetti", "cliques")
    case .critical: say("chi tiene insieme la rete", "who holds the net together")
    case .cooling: say("si stanno allontanando", "drifting away")
    case .unconnectedServices: say("operatori che non si parlano", "practitioners not in contact")
    case .eiIndex: say("apertura tra settori (E–I)", "openness between sectors (E–I)")
    }
  }

  /// What a measure counts, in one sentence.
  public func definition(_ measure: Measure) -> String {
    switch measure {
    case .size:
      say(
        "Quanti hanno un legame, attivo o in pausa, con chi è al centro.",
        "How many have a tie, active or dormant, with the centre.")
    case .active:
      say("Quanti di loro hanno un legame attivo.", "How many of them have an active tie.")
    case .density:
      say(
        "Coppie che hanno un legame sul totale delle coppie, senza il centro.",
        "Pairs with a tie out of all pairs, the centre left out.")
    case .meanDegree:
      say(
        "Quanti altri conosce in media ciascuno, senza il centro.",
        "How many of the others each one knows on average, the centre left out.")
    case .components:
      say(
        "In quanti pezzi separati si divide la rete, senza il centro; anche uno solo è un pezzo.",
        "Into how many separate pieces the net falls, the centre left out; one alone is a piece too.")
    case .isolates:
      say(
        "Quanti non hanno legami con nessuno degli altri, senza il centro.",
        "How many have a tie with none of the others, the centre left out.")
    case .coverage:
      say(
        "Quanti, con un legame attivo, in ogni contesto; dove non c'è nessuno si dice.",
        "How many with an active tie in each context; where there is nobody, it says so.")
    case .rings:
      say("Quanti in ogni cerchio di vicinanza.", "How many in each ring of closeness.")
    case .levels:
      say(
        "Legami per livello: il più alto tra i titoli con cui partecipano i due capi.",
        "Ties by level: the higher of the capacities in which both ends take part.")
    case .engagement:
      say(
        "Legami per ingaggio; i tre modi hanno lo stesso valore.",
        "Ties by engagement; the three ways are of equal worth.")
    case .support:
      say(
        "Per ogni tipo di sostegno, da quante persone arriva.",
        "For each kind of support, from how many people it comes.")
    case .reciprocity:
      say(
        "Chi dà e riceve sul totale di chi dà o riceve qualcosa.",
        "Those who give and receive out of those who give or receive anything.")
    case .multiplexity:
      say(
        "Chi ha almeno due tipi di scambio o di legame sul totale dei legami attivi.",
        "Those with two or more kinds of exchange or of tie out of all active ones.")
    case .effectiveSize:
      say(
        "L'ampiezza meno quanto gli altri si conoscono già tra loro (Burt).",
        "The size less how far the others already know one another (Burt).")
    case .efficiency:
      say("L'ampiezza effettiva in rapporto all'ampiezza (Burt).", "The effective size as a share of the size (Burt).")
    case .constraint:
      say(
        "Quanto chi è al centro dipende da poche persone legate tra loro (Burt).",
        "How far the centre depends on few people tied to one another (Burt).")
    case .betweenness:
      say(
        "Su quante strade più brevi tra altri due si trova ciascuno, senza il centro.",
        "On how many shortest ways between two others each one lies, the centre left out.")
    case .articulation:
      say(
        "Chi, uscendo, dividerebbe la rete in più pezzi, senza il centro.",
        "Those whose leaving would part the net into more pieces, the centre left out.")
    case .cliques:
      say("Gruppi di almeno tre in cui tutti si conoscono.", "Groups of three or more in which all know one another.")
    case .critical:
      say(
        "Che cosa mancherebbe senza ciascuno: sostegni che dà da solo, pezzi in più. Da capire insieme.",
        "What would be missing without each one: support only they give, pieces more. To be understood together.")
    case .cooling:
      say(
        "Chi non si sente da più del doppio del tempo consueto.",
        "Those not in touch for more than twice the usual time.")
    case .unconnectedServices:
      say(
        "Coppie di operatori attorno alla stessa persona senza legami né incontri in comune.",
        "Pairs of practitioners around the same person with no tie and no meeting in common.")
    case .eiIndex:
      say(
        "Legami fra settori diversi meno legami interni, sul totale: da -1 (chiusi) a 1 (aperti).",
        "Ties between sectors less ties within, out of all: from -1 (closed) to 1 (open).")
    }
  }
}
