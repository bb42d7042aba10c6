import Foundation

/// Text as it is compared and searched: lower case, without accents, punctuation as spaces.
public enum FoldedText {
  /// Raised whenever `fold` answers differently, so that a store knows when its keys must be made anew.
  public static let version = 1

  public static func fold(_ text: String) -> String {
    var isASCII = true
    for byte in text.utf8 where byte >= 0x80 {
      isASCII = false
      break
    }
    return isASCII ? foldASCII(text) : foldUnicode(text)
  }

  private static func foldASCII(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 32)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
      default: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func foldUnicode(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark, .format: continue
      case .uppercaseLetter, .titlecaseLetter: scalars.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
      case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .otherNumber, .letterNumber,
        .otherSymbol:
        scalars.append(scalar)
      default: if let last = scalars.last, last != " " { scalars.append(" ") }
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
