import LegamiModel

/// The sounds of Italian that writing follows.
enum Italian {
  /// `a` and `e` take a *d* before the same vowel: "ad Ada", "ed Elsa", but "a Elsa", "e Ada".
  static func euphonic(_ word: String, before next: String) -> String {
    guard word == "a" || word == "e" else { return word }
    return FoldedText.fold(next).hasPrefix(word) ? word + "d" : word
  }
}
