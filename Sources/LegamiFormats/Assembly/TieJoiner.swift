import LegamiModel

/// One row of a tie, as far as it was understood.
struct TieDraft {
  var a: Int32
  var b: Int32
  var key: String?
  var isDirected: Bool
  /// Comes from no row of its own: the ends stand in no order.
  var isImplied = false
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
}

/// What tells ties between the same two nodes apart: the type, or the file's word for it, and the context.
struct TieIdentity: Hashable {
  var type: TieType
  var word: String?
  var context: LifeContext?

  init(_ draft: TieDraft) {
    type = draft.facts.type ?? .unspecified
    word = type == .unspecified ? draft.typeWord.map { CleanText.clean($0).text } : nil
    context = draft.facts.context
  }

  /// As part of a key; nil when nothing tells.
  var text: String? {
    let known = type == .unspecified ? word : type.rawValue
    guard let context else { return known }
    return "\(known ?? "") \(context.rawValue)"
  }
}

/// Finds the tie that a row repeats.
struct TieJoiner {
  struct Pair: Hashable {
    var first: Int32
    var second: Int32
    var identity: Int32
  }

  /// Where the tie of a pair stands among the ties.
  var places: [Pair: Int] = [:]
  /// The keys given so far; made keys are unique by themselves, and only kept where the file has its own.
  private var keys: Set<String> = []
  private let hasOwnKeys: Bool
  private var identities: [TieIdentity: Int32] = [:]
  /// The identity met last: most rows have the one of the row before.
  private var last: (identity: TieIdentity, number: Int32, text: String?)?

  init(capacity: Int, hasOwnKeys: Bool) {
    places.reserveCapacity(capacity)
    self.hasOwnKeys = hasOwnKeys
    if hasOwnKeys { keys.reserveCapacity(capacity) }
  }

  /// Both directions are one pair, unless the type of the tie tells them apart.
  mutating func pair(of draft: TieDraft) -> Pair {
    let isOrdered = draft.facts.type?.isDirected ?? false
    let number = number(of: TieIdentity(draft))
    return isOrdered || draft.a < draft.b
      ? Pair(first: draft.a, second: draft.b, identity: number)
      : Pair(first: draft.b, second: draft.a, identity: number)
  }

  /// The file's own key where no tie before has it, else the two ends and what tells the tie apart.
  mutating func key(of draft: TieDraft, a: String, b: String) -> String {
    if let own = draft.key {
      let (key, wasCut) = CleanText.clean(own)
      if !key.isEmpty, !wasCut, keys.insert(key).inserted { return key }
    }
    let isOrdered = draft.facts.type?.isDirected ?? false
    var key = isOrdered || a < b ? "\(a)\t\(b)" : "\(b)\t\(a)"
    _ = number(of: TieIdentity(draft))
    if let text = last?.text { key += "\t\(text)" }
    guard hasOwnKeys else { return key }
    while !keys.insert(key).inserted { key += "\t" }
    return key
  }

  private mutating func number(of identity: TieIdentity) -> Int32 {
    if let last, last.identity == identity { return last.number }
    let number = identities[identity] ?? Int32(identities.count)
    identities[identity] = number
    last = (identity, number, identity.text)
    return number
  }
}
