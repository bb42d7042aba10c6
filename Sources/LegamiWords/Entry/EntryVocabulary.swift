import LegamiModel

/// The words of a fast entry that are neither names nor roles: nearness, life context, kinds of support, rhythm.
enum EntryVocabulary {
  enum Meaning: Hashable, Sendable {
    case ring(Ring)
    case context(LifeContext)
    case support(ExchangeKind)
    case contact(ContactRhythm)
  }

  /// What the folded `phrase` means; nil when it is none of these.
  static func meaning(of phrase: String, language: Language) -> Meaning? {
    switch language {
    case .italian: italian[phrase]
    case .english: english[phrase]
    }
  }

  /// The most words that one of these phrases has.
  static let longestPhrase = 5

  /// Words that name a neighbour, and beside another role say that somebody is near.
  static func alsoMeansNear(_ phrase: String) -> Bool { phrase == "vicino" || phrase == "vicina" }

  private static let italian = index([
    (.ring(.inner), ["1", "interno", "cerchio 1", "cerchio interno", "molto vicino", "molto vicina", "vicinissimo"]),
    (.ring(.inner), ["vicinissima"]),
    (.ring(.middle), ["2", "medio", "cerchio 2", "cerchio medio"]),
    (.ring(.outer), ["3", "esterno", "cerchio 3", "cerchio esterno", "lontano", "lontana"]),
    (.context(.home), ["casa", "famiglia", "casa famiglia", "casa e famiglia"]),
    (.context(.work), ["lavoro", "scuola", "lavoro scuola", "lavoro e scuola"]),
    (.context(.sociality), ["socialita", "sociale", "tempo libero", "svago", "vita sociale"]),
    (.support(.emo), ["emo", "emotivo", "emotiva", "sostegno emotivo", "affetto", "ascolto", "conforto"]),
    (.support(.ins), ["ins", "pra", "prat", "pratico", "pratica", "aiuto pratico", "sostegno pratico", "aiuto"]),
    (.support(.inf), ["inf", "info", "informazioni", "informazioni e consigli", "consigli", "consiglio"]),
    (.support(.app), ["app", "stima", "stima e riconoscimento", "riconoscimento"]),
    (.support(.com), ["com", "comp", "compagnia"]),
    (.support(.pre), ["pre", "eme", "emergenza", "emergenze", "aiuto in emergenza", "in emergenza", "notte"]),
    (.support(.pre), ["di notte", "urgenza", "urgenze"]),
    (.contact(.daily), ["ogni giorno", "tutti i giorni", "quotidiano", "giornaliero"]),
    (.contact(.weekly), ["ogni settimana", "tutte le settimane", "settimanale"]),
    (.contact(.monthly), ["ogni mese", "tutti i mesi", "mensile"]),
    (.contact(.yearly), ["ogni anno", "tutti gli anni", "annuale"]),
  ])

  private static let english = index([
    (.ring(.inner), ["1", "inner", "ring 1", "inner ring", "near", "very near", "close", "very close"]),
    (.ring(.middle), ["2", "middle", "ring 2", "middle ring"]),
    (.ring(.outer), ["3", "outer", "ring 3", "outer ring", "far", "distant"]),
    (.context(.home), ["home", "family", "home family", "home and family"]),
    (.context(.work), ["work", "school", "work school", "work and school"]),
    (.context(.sociality), ["social", "social life", "sociality", "free time", "leisure"]),
    (.support(.emo), ["emo", "emotional", "emotional support", "affection", "listening", "comfort"]),
    (.support(.ins), ["ins", "pra", "prac", "practical", "practical help", "practical support", "help"]),
    (.support(.inf), ["inf", "info", "information", "advice", "information and advice"]),
    (.support(.app), ["app", "esteem", "esteem and recognition", "recognition"]),
    (.support(.com), ["com", "comp", "company", "companionship"]),
    (.support(.pre), ["pre", "eme", "emergency", "emergencies", "help in an emergency", "in an emergency", "night"]),
    (.support(.pre), ["at night"]),
    (.contact(.daily), ["daily", "every day"]),
    (.contact(.weekly), ["weekly", "every week"]),
    (.contact(.monthly), ["monthly", "every month"]),
    (.contact(.yearly), ["yearly", "every year"]),
  ])

  private static func index(_ rows: [(Meaning, [String])]) -> [String: Meaning] {
    var meanings: [String: Meaning] = [:]
    for (meaning, phrases) in rows {
      for phrase in phrases { meanings[phrase] = meaning }
    }
    return meanings
  }
}
