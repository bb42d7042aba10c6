import TerminalKit

/// Text as it leaves the program: no control characters, no invisible signs that turn what is read around, whatever
/// was typed or read from a file.
enum PrintableText {
  /// - Parameter asciiOnly: spells everything in ASCII.
  static func of(_ text: String, asciiOnly: Bool = false) -> String {
    let clean = isPlain(text) ? text : sanitised(text)
    return asciiOnly ? Transliteration.text(clean) : clean
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A }
  }

  private static func sanitised(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isPrinted(scalar) { scalars.append(scalar) }
    return String(scalars)
  }

  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\n"
    // The joiners hold an emoji or a script together.
    case .format: scalar == "\u{200D}" || scalar == "\u{200C}"
    case .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
