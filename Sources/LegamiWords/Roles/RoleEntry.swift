import LegamiModel

/// What one word for a person around somebody says: "nuora" is family, kin by a child's marriage, at home, a woman.
public struct RoleEntry: Hashable, Sendable {
  /// The word as it is offered: "nipote (di zio)".
  public let word: String
  /// The word as it stays beside the name: "nipote".
  public let label: String
  public let role: Role
  public let type: TieType
  public let kinship: KinshipSubtype?
  /// Where in life such a tie usually belongs; nil where the word does not say.
  public let context: LifeContext?
  public let gender: Gender?

  /// Whether a tie of this type starts at the person named and leads to the centre: who helps comes first.
  public var leadsToCentre: Bool {
    switch type {
    case .volunteering, .care, .caseMgmt, .paidCare, .consulting, .representation: true
    default: false
    }
  }

  /// What the word is found by: itself, and itself without what stands in brackets to tell two meanings apart.
  var keys: [String] {
    let whole = FoldedText.fold(word)
    let bare = FoldedText.fold(String(word.prefix { $0 != "(" }))
    return whole == bare ? [whole] : [bare, whole]
  }
}

/// A word of the lexicon with the gender it carries; `label` where another word is written in its place.
struct SaidWord {
  let word: String
  let gender: Gender?
  let label: String?
}

extension [SaidWord] {
  static func he(_ words: String...) -> Self { words.map { SaidWord(word: $0, gender: .masculine, label: nil) } }
  static func she(_ words: String...) -> Self { words.map { SaidWord(word: $0, gender: .feminine, label: nil) } }
  static func any(_ words: String...) -> Self { words.map { SaidWord(word: $0, gender: nil, label: nil) } }

  /// Words that people say and the program does not repeat.
  static func heard(_ words: String..., writtenAs label: String) -> Self {
    words.map { SaidWord(word: $0, gender: nil, label: label) }
  }
}

/// The words that mean the same part in somebody's life, in both languages.
struct RoleWords {
  let role: Role
  let type: TieType
  let kinship: KinshipSubtype?
  let context: LifeContext?
  let italian: [SaidWord]
  let english: [SaidWord]

  init(
    _ role: Role, _ type: TieType, _ context: LifeContext?, kinship: KinshipSubtype? = nil,
    it italian: [[SaidWord]], en english: [[SaidWord]]
  ) {
    self.role = role
    self.type = type
    self.context = context
    self.kinship = kinship
    self.italian = italian.flatMap(\.self)
    self.english = english.flatMap(\.self)
  }

  static func kin(_ kinship: KinshipSubtype, it italian: [[SaidWord]], en english: [[SaidWord]]) -> RoleWords {
    RoleWords(.family, .kinship, .home, kinship: kinship, it: italian, en: english)
  }

  func entries(in language: Language) -> [RoleEntry] {
    (language == .italian ? italian : english).map { said in
      RoleEntry(
        word: said.word, label: said.label ?? Self.withoutBrackets(said.word), role: role, type: type,
        kinship: kinship, context: context, gender: said.gender)
    }
  }

  private static func withoutBrackets(_ word: String) -> String {
    guard let bracket = word.firstIndex(of: "(") else { return word }
    return String(word[..<bracket].reversed().drop { $0 == " " }.reversed())
  }
}
