import LegamiModel

/// One word of a typed line, with the marks around it.
struct EntryToken: Hashable {
  enum Flow: Hashable { case received, given, both }

  var text: String
  var isQuoted = false
  var flow: Flow?
  /// A comma or semicolon follows.
  var endsClause = false

  var beginsLarge: Bool { text.first?.isUppercase ?? false }

  /// Splits a line at blanks, commas and semicolons; quotation marks hold words together.
  static func tokens(of line: String) -> [EntryToken] {
    var reader = Reader()
    for character in line { reader.take(character) }
    reader.finish()
    return reader.tokens
  }

  private struct Reader {
    var tokens: [EntryToken] = []
    private var text = ""
    private var flow: Flow?
    private var closing: Character?

    private static let quotes: [Character: Character] = ["\"": "\"", "«": "»", "“": "”", "„": "“"]

    mutating func take(_ character: Character) {
      if let closing {
        if character == closing { push(isQuoted: true) } else { text.append(character) }
      } else if text.isEmpty, let closing = Self.quotes[character] {
        self.closing = closing
      } else if text.isEmpty, character == "<" || character == ">" {
        let said: Flow = character == "<" ? .given : .received
        flow = flow == nil || flow == said ? said : .both
      } else if character == "," || character == ";" {
        let held = flow
        push()
        if !tokens.isEmpty { tokens[tokens.count - 1].endsClause = true }
        // "<emotivo,compagnia" is one word to the eye: the mark holds for all of it.
        flow = held
      } else if character.isWhitespace {
        // A mark standing alone waits for its word; one that was carried over a comma ends here.
        if !text.isEmpty || tokens.last?.endsClause == true {
          push()
          flow = nil
        }
      } else {
        text.append(character)
      }
    }

    mutating func finish() { push(isQuoted: closing != nil) }

    private mutating func push(isQuoted: Bool = false) {
      defer { (text, flow, closing) = ("", nil, nil) }
      guard !text.isEmpty else { return }
      tokens.append(EntryToken(text: text, isQuoted: isQuoted, flow: flow))
    }
  }
}
