/// The labels and hints of forms.
extension Words {
  public var fieldName: String { say("nome o ruolo", "name or role") }
  public var fieldRing: String { say("quanto vicino", "how near") }
  public var fieldContext: String { say("dove nella vita", "where in life") }
  public func fieldReceived(_ centre: String) -> String { say("\(centre) riceve", "\(centre) receives") }
  public func fieldGiven(_ centre: String) -> String { say("\(centre) dà", "\(centre) gives") }
  public var fieldKnows: String { say("conosce", "knows") }
  public var fieldHerWords: String { say("nelle sue parole", "in her words") }
  public var fieldRole: String { say("ruolo", "role") }
  public var fieldType: String { say("tipo di legame", "kind of tie") }
  public var fieldKinship: String { say("parentela", "kinship") }
  public var fieldLabel: String { say("parola detta", "word said") }
  public var fieldState: String { say("stato", "state") }
  public var fieldStrength: String { say("forza", "strength") }
  public var fieldStress: String { say("tensione", "stress") }
  public var fieldContact: String { say("si sentono", "in touch") }
  public var fieldLastContact: String { say("ultimo contatto", "last contact") }
  public var fieldEngagement: String { say("ingaggio", "engagement") }
  public var fieldFrom: String { say("da", "from") }
  public var fieldTo: String { say("fino a", "until") }
  public var fieldAlias: String { say("nome in incontro", "name in meetings") }
  public var fieldSummary: String { say("in breve", "in short") }
  public var fieldGender: String { say("genere", "gender") }
  public var fieldProfession: String { say("professione", "profession") }
  public var fieldForm: String { say("forma", "form") }
  public var fieldSector: String { say("settore", "sector") }
  public var fieldVisibility: String { say("chi può vederlo", "who may see it") }
  public var fieldDeceased: String { say("deceduto", "deceased") }
  public var fieldOpenness: String { say("apertura (1–5)", "openness (1–5)") }
  public var fieldPolicyAreas: String { say("area", "policy area") }
  public var fieldInvolvement: String { say("coinvolgimento", "involvement") }
  public var fieldResponsibility: String { say("responsabilità", "responsibility") }
  public var fieldAdhesion: String { say("partecipa a nome", "joins for") }
  public var fieldMandate: String { say("mandato", "mandate") }
  public var fieldSide: String { say("parte", "side") }
  public var fieldThrough: String { say("attraverso chi", "through whom") }
  public var fieldFormalised: String { say("accordo", "agreement") }
  public var fieldKind: String { say("che cos'è", "what it is") }
  public var fieldOrigin: String { say("origine", "origin") }
  public var fieldNodeLife: String { say("esiste da", "exists from") }
  public var fieldNodeLifeEnd: String { say("esiste fino a", "exists until") }

  public var hintName: String {
    say(
      "Basta un nome, le iniziali o un ruolo: «vicina» va bene.",
      "A name, initials or a role will do: “neighbour” is fine.")
  }
  public var hintRing: String { say("① il più vicino. ← → per cambiare.", "① is the nearest. ← → to change.") }
  public var hintContext: String { say("casa, lavoro o scuola, socialità.", "home, work or school, social life.") }
  public var hintExchanges: String {
    say("Spazio segna, ← → passa alla voce dopo.", "Space marks, ← → goes to the next item.")
  }
  public var hintHerWords: String {
    say("Come lo ha detto lei. Resta in questa mappa.", "As she said it. It stays in this map.")
  }
  public var hintDate: String {
    say(
      "2015, 3/2015, 12/3/2015, ieri, oggi; vuoto se non si sa.",
      "2015, 3/2015, 12/3/2015 (the day first), yesterday, today; empty if not known.")
  }
  public var hintSpell: String {
    say("Cambia da oggi; c lo rende una correzione.", "Changes from today; c makes it a correction.")
  }
  public var hintEngagement: String {
    say(
      "C'è una carta → formale · ha detto sì → informale · lo fa già → naturalistico",
      "A paper says so → formal · they said yes → informal · they do it anyway → naturalistic")
  }
  public var hintVisibility: String {
    say(
      "Allargare è una scelta: vale per questo nodo in ogni mappa.",
      "Widening is a choice: it holds for this node on every map.")
  }

  /// "nelle sue parole: restano i primi 1000 caratteri".
  public func keptOnly(_ limit: Int, of field: String) -> String {
    say(
      "\(field): \(limit == 1 ? "resta il primo carattere" : "restano i primi \(number(limit)) caratteri")",
      "\(field): the first \(limit == 1 ? "character is" : "\(number(limit)) characters are") kept")
  }

  public func refusedDate(_ text: String) -> String { badDate(text) }
  public var refusedName: String {
    say("Serve un nome, le iniziali o un ruolo.", "A name, initials or a role is needed.")
  }
  public var yes: String { say("sì", "yes") }
  public var no: String { say("no", "no") }

  /// Beside a field that somebody else changed meanwhile: both values, so shortened that both are seen.
  public func bothWrote(mine: String, theirs: String) -> String {
    let short = { (text: String) in text.count > 32 ? text.prefix(31) + "…" : text }
    let value = { (text: String) in text.isEmpty ? emptyAnswer : quoted(String(short(text))) }
    return say(
      "un altro ha scritto \(value(theirs)), qui c'è \(value(mine))",
      "somebody else wrote \(value(theirs)), here stands \(value(mine))")
  }

  public var emptyAnswer: String { say("niente", "nothing") }

  /// What the keys do where somebody else changed the same fields meanwhile, and which fields these are.
  public func changedMeanwhile(_ fields: [String]) -> String {
    let which = list(fields, atMost: 2)
    return say(
      "Invio tiene i propri, Esc quelli di un altro, cambiati intanto: \(which)",
      "Enter keeps yours, Esc what somebody else changed meanwhile: \(which)")
  }

  /// What a tie of another kind cannot say any longer.
  public func dropped(_ said: [String]) -> String {
    say("non c'è più: \(said.joined(separator: ", "))", "gone with it: \(said.joined(separator: ", "))")
  }
}
