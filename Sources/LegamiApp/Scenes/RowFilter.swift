import LegamiModel
import LegamiWords

/// What is typed to filter a list: words of names, and words of engagement, which filter by it.
struct RowFilter: Equatable {
  let text: String
  let engagements: [Engagement]

  /// So many letters of "naturalistico" are needed for it to be meant.
  private static let least = 4

  init(_ typed: String, words: Words) {
    var rest: [Substring] = []
    var found: [Engagement] = []
    for word in typed.split(separator: " ") {
      let folded = FoldedText.fold(String(word))
      let meant = Engagement.allCases.first {
        folded.count >= Self.least && FoldedText.fold(words.name($0)).hasPrefix(folded)
      }
      if let meant { found.append(meant) } else { rest.append(word) }
    }
    text = rest.joined(separator: " ")
    engagements = found
  }
}
