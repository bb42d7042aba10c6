import LegamiModel

/// The sounds of Italian that writing follows.
enum Italian {
  /// `a` and `e` take a *d* before the same vowel: "ad Ada", "ed Elsa", but "a Elsa", "e Ada".
  static func euphonic(_ word: String, before next: String) -> String {
    guard word == "a" || word == "e" else { return word }
    return FoldedText.fold(next).hasPrefix(word) ? word + "d" : word
  }

  /// `di`, `a` or `da` before a name, joined with the article that the name begins with: "del cane Fido", "all'amica
  /// Rita", "ad Ada". A large article is part of the name: "di La Spezia".
  static func joined(_ preposition: String, to name: String) -> String {
    let stem = preposition == "di" ? "de" : preposition
    for apostrophe in ["l'", "l’"] where name.hasPrefix(apostrophe) {
      return "\(stem)l\(name)"
    }
    if let space = name.firstIndex(of: " "), let ending = articles[String(name[..<space])] {
      return stem + ending + name[space...]
    }
    return "\(euphonic(preposition, before: name)) \(name)"
  }

  /// How a preposition ends that took an article in.
  private static let articles = [
    "il": "l", "lo": "llo", "la": "lla", "i": "i", "gli": "gli", "le": "lle",
  ]
}
