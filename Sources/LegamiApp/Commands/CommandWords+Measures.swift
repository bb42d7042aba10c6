import LegamiModel
import LegamiWords

/// What only `legami measure` says.
extension Words {
  func notOfThisMap(_ measures: [String]) -> String {
    say("Non riguardano questa mappa, o non è stato chiesto: ", "Not of this map, or not asked: ")
      + measures.joined(separator: ", ") + "."
  }

  /// "16 su 17".
  func activeOf(_ active: Int, size: Int) -> String {
    say("\(number(active)) su \(number(size))", "\(number(active)) of \(number(size))")
  }

  func knownOnAverage(_ number: String) -> String {
    say("ciascuno ha legami con \(number) altri in media", "each has ties with \(number) others on average")
  }

  func pieceSizes(_ sizes: String) -> String {
    say("i pezzi più grandi sono di \(sizes)", "the larger pieces have \(sizes)")
  }

  var tooManyCliques: String { say("troppi per contarli", "too many to count") }

  func kindsExchanged(_ centre: String, received: Int, given: Int) -> String {
    say(
      "tipi di scambio, persona per persona: \(centre) ne riceve \(number(received)), ne dà \(number(given))",
      "kinds of exchange, person by person: \(centre) receives \(number(received)), gives \(number(given))")
  }

  func onlyFrom(_ giver: String, _ kind: ExchangeKind) -> String {
    say("\(name(kind)): solo \(from(giver))", "\(name(kind)): from \(giver) alone")
  }

  func extraPieces(_ pieces: Int) -> String {
    count(
      pieces, ("pezzo in più nella rete", "pezzi in più nella rete"),
      ("piece more in the net", "pieces more in the net"))
  }

  func ifGone(_ name: String, _ losses: String) -> String {
    say("Se \(name) non c'è più: \(losses)", "If \(name) is no longer there: \(losses)")
  }

  func joinedToNone(_ names: String, count: Int) -> String {
    say(
      "\(names) \(count == 1 ? "non è" : "non sono") in contatto con nessuno degli altri",
      "\(names) \(count == 1 ? "is" : "are") in contact with none of the others")
  }

  /// How partners are engaged: "solo formale", "formale e naturalistico", "non ancora".
  func engagedPartners(_ kinds: [Engagement]) -> String {
    switch kinds.count {
    case 0: say("non ancora", "not yet")
    case 1: say("solo \(name(kinds[0]))", "\(name(kinds[0])) only")
    default: list(kinds.map { name($0) })
    }
  }

  /// What divides a net: "settore"; an imported column keeps its own name.
  func attributeName(_ attribute: String) -> String {
    switch attribute {
    case "network_type": say("tipo di rete", "type of network")
    case "sector": say("settore", "sector")
    case "policy_area": say("area di intervento", "policy area")
    default: quoted(attribute)
    }
  }

  var duplicatesName: String { say("sovrapposizioni", "overlaps") }

  var duplicatesDefinition: String {
    say(
      "Più operatori che danno la stessa cosa nello stesso contesto; non è un errore, si guarda se c'è tensione.",
      "Several practitioners giving the same in the same context; no mistake, but see whether there is strain.")
  }

  func strainBetween(_ a: String, _ b: String) -> String {
    say("tensione tra \(both(a, b))", "strain between \(both(a, b))")
  }

  var expiriesName: String { say("scadenze del trimestre", "ending this quarter") }

  var expiriesDefinition: String {
    say(
      "Accordi, piani e legami che finiscono, per ultimo giorno utile.",
      "Agreements, plans and ties that end, by the last useful day.")
  }

  /// "Convenzione Comune–Ponte Sereno finisce il 30 giu 2026, tra 46 giorni; il giorno utile, 1 mag 2026, è passato".
  func ends(_ subject: String, on date: String, inDays days: Int, noticeBy: String?, isNoticeOver: Bool) -> String {
    let end = say(
      "\(subject): fino al \(date), \(ago(days: -days))", "\(subject): until \(date), \(ago(days: -days))")
    guard let noticeBy else { return end }
    return end
      + (isNoticeOver
        ? say("; l'ultimo giorno utile, \(noticeBy), è passato", "; the last useful day, \(noticeBy), has passed")
        : say("; ultimo giorno utile \(noticeBy)", "; last useful day \(noticeBy)"))
  }

  var easyNWKName: String { say("secondo easyNWK", "as easyNWK counts") }

  var easyNWKDefinition: String {
    say(
      "Le definizioni di easyNWK: persone vive entro il bordo; i legami anche di chi non ne ha con il centro.",
      "By easyNWK's definitions: living people within the edge; ties of those without one to the centre too.")
  }

  var activatable: String { say("attivabili", "that can be activated") }
}
