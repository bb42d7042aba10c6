import Foundation

/// Text as it may enter the store: one line, composed, without control or invisible characters, of bounded length.
public enum CleanText {
  public static let nameLimit = 80
  public static let lineLimit = 200
  public static let noteLimit = 1000
  /// Marks that one letter may bear: scripts use up to three, a name made to harm hundreds.
  private static let markLimit = 4
  /// Scalars of one Character: a family of four, each in a skin of its own, has eleven.
  private static let scalarLimit = 16

  /// Cleans `text` at the border of the program.
  ///
  /// NFC; newlines and tabs become spaces; control (Cc) and format (Cf) characters go, except the joiners that
  /// hold an emoji or a script together; runs of spaces become one; cut after `limit` Characters, and a Character
  /// that bears more marks than anybody writes to those it may bear.
  /// - Returns: the clean text and whether it was cut.
  public static func clean(_ text: String, limit: Int = lineLimit) -> (text: String, wasCut: Bool) {
    if isPlain(text) { return cut(text, limit) }
    var scalars = String.UnicodeScalarView()
    var lastWasSpace = true
    var marks = 0
    var wasCut = false
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isWhitespace || isBlankLetter(scalar) {
        if !lastWasSpace { scalars.append(" ") }
        lastWasSpace = true
        continue
      }
      guard isAllowed(scalar, after: scalars.last) else { continue }
      marks = scalar.properties.isMark ? marks + 1 : 0
      if marks > markLimit {
        wasCut = true
        continue
      }
      scalars.append(scalar)
      lastWasSpace = false
    }
    if scalars.last == " " { scalars.removeLast() }
    // Marks and fillers without a letter show nothing: somebody called so would be nobody on a screen.
    guard scalars.contains(where: isVisible) else { return ("", wasCut) }
    let (bounded, wasBounded) = boundingCharacters(of: String(scalars))
    let (text, wasShortened) = cut(bounded, limit)
    return (text, wasCut || wasBounded || wasShortened)
  }

  /// Joined emoji, conjuncts and syllables can make one Character of any length too.
  private static func boundingCharacters(of text: String) -> (text: String, wasCut: Bool) {
    guard text.unicodeScalars.count > scalarLimit,
      text.contains(where: { $0.unicodeScalars.count > scalarLimit })
    else { return (text, false) }
    var bounded = String.UnicodeScalarView()
    for character in text { bounded.append(contentsOf: character.unicodeScalars.prefix(scalarLimit)) }
    return (String(bounded), true)
  }

  /// Printable ASCII without doubled or outer blanks: the common case, answered without building anything.
  private static func isPlain(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      guard (0x20...0x7E).contains(byte), !(byte == 0x20 && last == 0x20) else { return false }
      last = byte
    }
    return text.isEmpty || last != 0x20
  }

  /// Letters and signs that are drawn as nothing: fillers of Hangul, the empty cell of braille.
  private static func isBlankLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{3164}", "\u{FFA0}", "\u{2800}": true
    default: false
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar != " " && !scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func isAllowed(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator:
      return false
    case .format:
      let isJoiner = scalar == "\u{200D}" || scalar == "\u{200C}"
      return isJoiner && (previous.map { !$0.isASCII } ?? false)
    default:
      return true
    }
  }

  private static func cut(_ text: String, _ limit: Int) -> (text: String, wasCut: Bool) {
    guard text.utf8.count > limit, text.count > limit else { return (text, false) }
    return (String(text.prefix(limit)), true)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isMark: Bool {
    switch generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
