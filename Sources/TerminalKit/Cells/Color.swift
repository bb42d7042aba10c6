/// A colour a theme may ask for; poorer terminals get the nearest they have.
///
/// One word of storage, because cells are compared by the thousand.
public struct Color: Hashable, Sendable {
  /// The kind in the upper byte: 0 standard, 1 palette index, 2 red-green-blue.
  let raw: UInt32

  init(raw: UInt32) {
    self.raw = raw
  }

  /// The terminal's own foreground or background.
  public static let standard = Color(raw: 0)

  /// One of the 256 colours of xterm's palette; the first 16 are the named ones.
  public static func indexed(_ index: UInt8) -> Color {
    Color(raw: 0x0100_0000 | UInt32(index))
  }

  public static func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Color {
    Color(raw: 0x0200_0000 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
  }

  public static let black = indexed(0)
  public static let red = indexed(1)
  public static let green = indexed(2)
  public static let yellow = indexed(3)
  public static let blue = indexed(4)
  public static let magenta = indexed(5)
  public static let cyan = indexed(6)
  public static let white = indexed(7)
  public static let brightBlack = indexed(8)
  public static let brightRed = indexed(9)
  public static let brightGreen = indexed(10)
  public static let brightYellow = indexed(11)
  public static let brightBlue = indexed(12)
  public static let brightMagenta = indexed(13)
  public static let brightCyan = indexed(14)
  public static let brightWhite = indexed(15)

  /// The palette index, `nil` for the standard colour and for red-green-blue.
  public var index: UInt8? { raw >> 24 == 1 ? UInt8(truncatingIfNeeded: raw) : nil }
}
