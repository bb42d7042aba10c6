/// How many columns text takes on a terminal.
///
/// Counted per `Character` and never more than 2 each; a cluster with the emoji
/// variation selector takes 2. What is never drawn (controls, direction marks) takes none.
public enum TextWidth {
  public static func width(of character: Character) -> Int {
    DrawnText.glyph(for: character)?.width ?? 0
  }

  public static func width(of text: String) -> Int {
    var total = 0
    DrawnText.forEach(text) { _, width in
      total += width
      return true
    }
    return total
  }

  static func width(ofCluster scalars: [Unicode.Scalar]) -> Int {
    var total = 0
    for scalar in scalars {
      if scalar.value == 0xFE0F { return 2 }
      total += width(of: scalar)
    }
    return min(2, max(1, total))
  }

  /// 0, 1 or 2 columns for one scalar (Unicode East Asian Width, emoji presentation, marks).
  static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    // A flag is two regional indicators of one column each.
    if (0x1F1E6...0x1F1FF).contains(value) { return 1 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if properties.isEmojiPresentation || isWide(value) { return 2 }
    return 1
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }
}
