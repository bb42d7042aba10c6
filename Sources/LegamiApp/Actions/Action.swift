import LegamiWords
import TerminalKit

/// One thing a person can do with a key: what the footer, the help, the palette, the printed list of keys and the
/// tests all read.
public struct Action: Sendable {
  public let id: ActionID
  /// The default keys; the first is the one shown.
  public let keys: [Key]
  public let contexts: [KeyContext]
  /// Shown in the footer, the most useful first; nil never stands there.
  public let footerRank: Int?
  private let words: @Sendable (Words) -> (label: String, sentence: String)

  init(
    _ id: ActionID, _ keys: [Key], in contexts: [KeyContext], footer: Int? = nil,
    _ italian: (String, String), _ english: (String, String)
  ) {
    self.id = id
    self.keys = keys
    self.contexts = contexts
    footerRank = footer
    words = { words in
      (words.say(italian.0, english.0), words.say(italian.1, english.1))
    }
  }

  /// One or two words, for the footer.
  public func label(_ words: Words) -> String { self.words(words).label }

  /// What it does, in a sentence.
  public func sentence(_ words: Words) -> String { self.words(words).sentence }
}
