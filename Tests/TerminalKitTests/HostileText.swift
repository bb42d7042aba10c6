/// Texts that have broken screens.
enum HostileText {
  static let samples: [String] = [
    "", " ", "\u{1B}[2J\u{1B}]0;title\u{7}", "\u{9B}31m", "name\u{202E}gpj.exe", "\u{2066}a\u{2069}", "a\u{200B}b",
    "line\nbreak\ttab\r\nend", "\u{0}\u{1}\u{7F}", String(repeating: "x", count: 4_000),
    String(repeating: "漢", count: 4_000), String(repeating: "👨‍👩‍👧‍👦", count: 500), "🇮🇹🇫🇷🇮", "\u{301}\u{302}",
    "Z" + String(repeating: "\u{301}", count: 1_000), "\u{200D}\u{200D}", "❤️❤️❤️", "👍🏽👍🏿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "שלום עולם",
    "مرحبا", "क्षि", "\u{FEFF}BOM", "\u{AD}soft\u{AD}", "\u{FFFF}\u{10FFFF}", "\u{E000}", "ﷺ", "\u{2028}\u{2029}",
  ]

  /// Scalars that must never reach a terminal.
  static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    case .format: return scalar.value != 0x200D && scalar.value != 0x200C
    default: return false
    }
  }
}

/// A small generator, so that a failing case can be run again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
