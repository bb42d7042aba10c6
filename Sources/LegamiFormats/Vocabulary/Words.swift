import LegamiModel

/// The values of known columns as files write them: the codes of the model, and the common words for them in Italian
/// and English.
enum Words {
  static func kind(_ text: String) -> NodeKind? { look(text, in: kinds) }
  static func tieType(_ text: String) -> TieType? { look(text, in: tieTypes) }
  static func role(_ text: String) -> Role? { look(text, in: roles) }
  static func context(_ text: String) -> LifeContext? { look(text, in: contexts) }
  static func strength(_ text: String) -> Strength? { look(text, in: strengths) }
  static func ring(_ text: String) -> Ring? {
    if let number = Numbers.parse(text) { return Int(exactly: number).flatMap(Ring.init) }
    return look(text, in: rings)
  }

  /// Yes, true and their like; nil for a word that is neither.
  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "t", "yes", "y", "1", "si", "sì", "s", "vero": true
    case "false", "f", "no", "n", "0", "falso": false
    default: nil
    }
  }

  /// Nothing was asked or answered.
  static func isAbsent(_ text: String) -> Bool {
    // Asked of every cell: most are told by their first letter.
    guard let first = text.utf8.first else { return true }
    guard text.utf8.count <= 4, [0x4E, 0x6E, 0x3C, 0x23].contains(first) else { return false }
    return ["NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "<NA>", "#N/A"].contains(text)
  }

  private static func look<Value>(_ text: String, in words: [String: Value]) -> Value? {
    if let exact = words[text] { return exact }
    return words[Field.compact(text)]
  }

  private static func table<Value: RawRepresentable & CaseIterable>(
    _ words: [String: Value]
  ) -> [String: Value] where Value.RawValue == String {
    var table = words
    for value in Value.allCases {
      table[value.rawValue] = value
      table[Field.compact(value.rawValue)] = value
    }
    return table
  }

  private static let kinds: [String: NodeKind] = table([
    "persona": .person, "people": .person, "individual": .person, "alter": .person, "ego": .person, "human": .person,
    "organization": .organisation, "organizzazione": .organisation, "organismo": .organisation, "ente": .organisation,
    "institution": .organisation, "istituzione": .organisation, "service": .organisation, "servizio": .organisation,
    "associazione": .organisation, "agency": .organisation,
    "gruppo": .group, "luogo": .place, "location": .place, "dispositivo": .device, "piano": .plan,
    "incontro": .meeting, "riunione": .meeting,
  ])

  private static let tieTypes: [String: TieType] = table([
    "parentela": .kinship, "family": .kinship, "famiglia": .kinship, "familiare": .kinship, "kin": .kinship,
    "relative": .kinship, "parente": .kinship,
    "coppia": .couple, "partner": .couple, "spouse": .couple, "coniuge": .couple,
    "convivenza": .cohabitation, "convivente": .cohabitation,
    "amicizia": .friendship, "friend": .friendship, "friends": .friendship, "amico": .friendship,
    "amica": .friendship,
    "vicinato": .neighbourhood, "neighborhood": .neighbourhood, "neighbour": .neighbourhood,
    "neighbor": .neighbourhood, "vicino": .neighbourhood, "vicina": .neighbourhood,
    "collega": .colleague, "colleagues": .colleague, "coworker": .colleague,
    "compagnodiscuola": .schoolmate, "classmate": .schoolmate,
    "conoscenza": .acquaintance, "conoscente": .acquaintance,
    "pari": .peer, "volontariato": .volunteering, "cura": .care, "assistenza": .care,
    "casemanagement": .caseMgmt, "presaincarico": .caseMgmt, "assistenzapagata": .paidCare, "badante": .paidCare,
    "impiego": .employment, "partecipazione": .participation, "partedi": .partOf, "dirige": .leads,
    "governo": .governance, "collaborazione": .cooperation, "cooperazione": .cooperation,
    "collaboration": .cooperation, "invio": .referral, "consulenza": .consulting, "finanziamento": .funding,
    "rappresentanza": .representation, "ospita": .hosts, "aderisce": .adheresTo, "derivada": .derivesFrom,
    "sostituisce": .supersedes, "nonspecificato": .unspecified,
  ])

  private static let roles: [String: Role] = table([
    "familiare": .family, "famiglia": .family, "relative": .family, "parente": .family, "coniuge": .partner,
    "spouse": .partner, "amico": .friend, "amica": .friend, "vicino": .neighbour, "vicina": .neighbour,
    "neighbor": .neighbour, "collega": .colleague, "coworker": .colleague, "compagnodiscuola": .schoolmate,
    "classmate": .schoolmate, "conoscente": .acquaintance, "aiutantenaturale": .naturalHelper,
    "caregiver": .familyCarer, "caregiverfamiliare": .familyCarer, "partecipante": .participant,
    "volontario": .volunteer, "volontaria": .volunteer, "pari": .peer, "facilitatore": .groupFacilitator,
    "facilitatrice": .groupFacilitator, "socio": .associationMember, "socia": .associationMember,
    "professionista": .professional, "operatore": .professional, "operatrice": .professional,
    "assistentesociale": .caseManager, "socialworker": .caseManager, "guidarelazionale": .relationalGuide,
    "mediatore": .mediatorCoach, "mediatrice": .mediatorCoach, "consulente": .consultant, "badante": .paidCarer,
    "datoredilavoro": .employer, "amministratoredisostegno": .guardian, "insegnante": .teacher,
    "rappresentante": .representative, "politico": .politician, "nonspecificato": .unspecified,
  ])

  private static let contexts: [String: LifeContext] = table([
    "casa": .home, "famiglia": .home, "family": .home, "lavoro": .work, "scuola": .work, "school": .work,
    "lavoroscuola": .work, "socialita": .sociality, "tempolibero": .sociality, "leisure": .sociality,
  ])

  private static let strengths: [String: Strength] = table([
    "weak": .tenuous, "debole": .tenuous, "tenue": .tenuous, "medium": .moderate, "media": .moderate,
    "medio": .moderate, "moderata": .moderate, "moderato": .moderate, "forte": .strong,
  ])

  private static let rings: [String: Ring] = [
    "inner": .inner, "interno": .inner, "middle": .middle, "medio": .middle, "intermedio": .middle,
    "outer": .outer, "esterno": .outer,
  ]
}
