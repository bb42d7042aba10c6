import LegamiModel

/// One row of a tie, as far as it was understood.
struct TieDraft {
  var a: Int32
  var b: Int32
  var key: String?
  var isDirected: Bool
  var facts: TieFacts
  /// The word of the type column, known or not.
  var typeWord: String?
  var attributes: [String: AttributeValue] = [:]
  var file: Int16
  var line: Int32

  /// The spell of a tie of which nothing but its being is said; shared by all of them.
  static let plainSpells = [ImportedSpell(spell: Spell())]

  /// The type is one of the file's own words, which become the tie's.
  var isNamedByType: Bool { (facts.type ?? .unspecified) == .unspecified && typeWord != nil }

  /// What tells ties between the same two nodes apart; nil when nothing does.
  var identityWord: String? {
    let type = facts.type ?? .unspecified
    let word = type == .unspecified ? typeWord.map { CleanText.clean($0).text } : type.rawValue
    guard let context = facts.context else { return word }
    return "\(word ?? "") \(context.rawValue)"
  }
}

/// Finds the tie that a row repeats.
struct TieJoiner {
  struct Pair: Hashable {
    var first: Int32
    var second: Int32
    var word: Int32
  }

  var places: [Pair: Int] = [:]
  var keys: Set<String> = []
  private var words: [String: Int32] = [:]

  init(capacity: Int) {
    places.reserveCapacity(capacity)
    keys.reserveCapacity(capacity)
  }

  /// Both directions are one pair, unless the type of the tie tells them apart.
  mutating func pair(of draft: TieDraft) -> Pair {
    let isOrdered = draft.facts.type?.isDirected ?? false
    let word = draft.identityWord.map { number(of: $0) } ?? 0
    return isOrdered || draft.a < draft.b
      ? Pair(first: draft.a, second: draft.b, word: word) : Pair(first: draft.b, second: draft.a, word: word)
  }

  private mutating func number(of word: String) -> Int32 {
    if let known = words[word] { return known }
    let number = Int32(words.count + 1)
    words[word] = number
    return number
  }
}
