import Foundation

/// Text for terminals and files that only know ASCII.
public enum Transliteration {
  /// Letters without their accents, signs in the nearest ASCII spelling; `?` for the rest.
  /// Line ends and tabs stay, other control characters do not.
  public static func text(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "\n" || character == "\t" || character == "\r\n" {
        result.append(character)
      } else if let code = character.asciiValue {
        if code >= 0x20, code < 0x7F { result.append(character) }
      } else if let spelling = spelling(of: character) {
        result += spelling
      } else if DrawnText.glyph(for: character) != nil {
        result += "?"
      }
    }
    return result
  }

  private static func spelling(of character: Character) -> String? {
    guard let first = character.unicodeScalars.first else { return nil }
    if let long = spellings[first] { return long }
    return ascii(first).map { String(UnicodeScalar($0)) }
  }

  /// One ASCII code for a glyph, so that columns keep their places.
  static func cell(_ glyph: Glyph) -> UInt8 {
    if glyph.code >= 0x20, glyph.code < 0x7F { return UInt8(glyph.code) }
    return glyph.scalars.first.flatMap(ascii) ?? UInt8(ascii: "?")
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value >= 0x20, scalar.value < 0x7F { return UInt8(scalar.value) }
    if let sign = signs[scalar] { return sign }
    switch scalar.value {
    case 0x2800: return UInt8(ascii: " ")
    case 0x2801...0x28FF: return UInt8(ascii: ".")
    case 0x2460...0x2468: return UInt8(scalar.value - 0x2460) + UInt8(ascii: "1")
    case 0x2500...0x257F: return UInt8(ascii: "+")
    case 0x2580...0x259F: return UInt8(ascii: "#")
    default: break
    }
    let base = String(Character(scalar)).decomposedStringWithCompatibilityMapping.unicodeScalars.first
    guard let base, base.value >= 0x20, base.value < 0x7F else { return nil }
    return UInt8(base.value)
  }

  /// Where more than one letter is the usual spelling.
  private static let spellings: [Unicode.Scalar: String] = [
    "…": "...", "€": "EUR", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "«": "\"", "»": "\"",
    "→": "->", "←": "<-", "↔": "<->", "⇄": "<>", "№": "N.", "½": "1/2", "¼": "1/4", "¾": "3/4",
  ]

  private static let signs: [Unicode.Scalar: UInt8] = {
    let table: [(String, Character)] = [
      ("─━╌╍┄┅┈┉╴╶╸╺–—‐‑‒―−", "-"), ("│┃╎╏┆┇┊┋╵╷╹╻", "|"), ("═", "="), ("║", "|"), ("╱", "/"), ("╲", "\\"),
      ("╳×✕✗✘", "x"), ("∿～", "~"), ("…", "~"), ("‘’‚‛′´", "'"), ("“”„‟″«»", "\""), ("·•∙・●◉", "*"),
      ("▶►▷→", ">"), ("◀◄◁←", "<"), ("▲△↑", "^"), ("▼▽↓", "v"), ("○◌◦", "o"), ("□■▪▫", "#"), ("◎", "@"),
      ("⌂", "^"), ("◇◆", "*"), ("▤", "="), ("✦★☆", "+"), ("✓✔☑", "v"), ("☐", "o"), ("€", "E"), ("£", "L"),
      ("ß", "s"), ("æ", "a"), ("Æ", "A"), ("œ", "o"), ("Œ", "O"), ("ø", "o"), ("Ø", "O"), ("đ", "d"), ("Đ", "D"),
      ("ł", "l"), ("Ł", "L"), ("ı", "i"), ("þ", "t"), ("Þ", "T"), ("ð", "d"), ("Ð", "D"), ("°", "o"), ("¿", "?"),
      ("¡", "!"), ("§", "S"), ("¶", "P"), ("±", "+"), ("÷", "/"), ("≤", "<"), ("≥", ">"), ("≠", "#"), ("≈", "~"),
      ("↔⇄", "-"), ("▏▎", "|"), ("\u{A0}", " "), ("½", "%"), ("√", "V"), ("∞", "8"), ("©", "c"), ("®", "r"),
    ]
    var result: [Unicode.Scalar: UInt8] = [:]
    for (characters, replacement) in table {
      for scalar in characters.unicodeScalars {
        result[scalar] = replacement.asciiValue
      }
    }
    return result
  }()
}
