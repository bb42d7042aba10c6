/// The small words around names: titles before them, particles inside them, articles before a role.
extension EntryReader {
  /// A word that may be a role, but before a name is a title: "dottoressa Rita", "padre Carlo".
  func isTitle(_ piece: Piece) -> Bool { titles.contains(piece.folded) }

  /// A word after which a name goes on: "Centro della Famiglia".
  func isConnective(_ piece: Piece) -> Bool { connectives.contains(piece.folded) }

  func isArticle(_ piece: Piece) -> Bool { !piece.beginsLarge && articles.contains(piece.folded) }

  /// A word between two that were understood, and says nothing by itself: "pratico e compagnia".
  func isFiller(_ piece: Piece) -> Bool {
    !piece.isQuoted && (articles.contains(piece.folded) || piece.folded.isEmpty || fillers.contains(piece.folded))
  }

  private var titles: [String] {
    switch language {
    case .italian:
      [
        "dottore", "dottoressa", "padre", "madre", "maestro", "maestra", "professore", "professoressa", "prof",
        "avvocato",
      ]
    case .english: ["doctor", "father", "mother", "sister", "brother", "professor", "nurse"]
    }
  }

  private var connectives: [String] {
    switch language {
    case .italian:
      [
        "di", "de", "del", "della", "dello", "dei", "degli", "delle", "da", "la", "lo", "li", "san", "santa", "al",
        "alla", "per",
      ]
    case .english: ["of", "the", "for", "de", "st", "van", "von"]
    }
  }

  private var articles: [String] {
    switch language {
    case .italian: ["il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "sua", "suo", "mia", "mio"]
    case .english: ["the", "a", "an", "her", "his", "my", "their"]
    }
  }

  private var fillers: [String] {
    switch language {
    case .italian: ["e", "ed", "poi", "anche"]
    case .english: ["and", "also", "then"]
    }
  }
}
