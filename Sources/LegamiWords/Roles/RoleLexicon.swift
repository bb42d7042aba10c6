import LegamiModel

/// The words people say for those around them. Kinship is what people say: the word stays, the rest follows from it.
public enum RoleLexicon {
  /// The entries whose words begin with `prefix`, best first: the word itself, words that begin so, then words with a
  /// later part that begins so. Case and accents do not matter; without a prefix, everything in the order of the list.
  public static func matches(prefix: String, language: Language, limit: Int = .max) -> [RoleEntry] {
    let wanted = FoldedText.fold(prefix)
    let index = index(of: language)
    guard !wanted.isEmpty else { return Array(index.entries.prefix(limit)) }
    let ranked = index.keys.enumerated().compactMap { order, keys in
      keys.compactMap { rank($0, wanted) }.min().map { (rank: $0, order: order) }
    }
    return ranked.sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }.prefix(limit).map { index.entries[$0.order] }
  }

  /// What one word means: none, one, or more entries when the word is ambiguous ("nipote").
  public static func entries(for word: String, language: Language) -> [RoleEntry] {
    index(of: language).byKey[FoldedText.fold(word)] ?? []
  }

  /// Every entry of a language, in the order of the list.
  public static func entries(in language: Language) -> [RoleEntry] { index(of: language).entries }

  /// The most words that an entry's key has.
  static func longestKey(in language: Language) -> Int { index(of: language).longestKey }

  private static func rank(_ key: String, _ wanted: String) -> Int? {
    if key == wanted { return 0 }
    if key.hasPrefix(wanted) { return 1 }
    return key.contains(" " + wanted) ? 2 : nil
  }

  private struct Index: Sendable {
    var entries: [RoleEntry] = []
    /// The keys of each entry, folded once.
    var keys: [[String]] = []
    var byKey: [String: [RoleEntry]] = [:]
    var longestKey = 1

    init(_ language: Language) {
      entries = RoleLexicon.all.flatMap { $0.entries(in: language) }
      keys = entries.map(\.keys)
      for (entry, keys) in zip(entries, keys) {
        for key in keys {
          byKey[key, default: []].append(entry)
          longestKey = max(longestKey, key.split(separator: " ").count)
        }
      }
    }
  }

  private static let italian = Index(.italian)
  private static let english = Index(.english)

  private static func index(of language: Language) -> Index {
    switch language {
    case .italian: italian
    case .english: english
    }
  }

  private static var all: [RoleWords] { kin + couples + friendsAndNeighbours + daily + community + work + services }
}
