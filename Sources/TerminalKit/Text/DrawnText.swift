/// Text as it reaches a screen: characters that steer a terminal or turn the
/// direction of writing are taken out, whatever was cleaned before.
enum DrawnText {
  /// A base and its marks; more are a joke or an attack.
  private static let longestCluster = 8

  /// Calls `body` with each glyph and its width in columns (1 or 2), until it answers false.
  static func forEach(_ text: String, _ body: (Glyph, Int) -> Bool) {
    var isSimple = true
    for scalar in text.unicodeScalars where !isOneColumnAlone(scalar) {
      isSimple = false
      break
    }
    if isSimple {
      for scalar in text.unicodeScalars where !body(Glyph(scalar), 1) { return }
      return
    }
    for character in text {
      guard let (glyph, width) = glyph(for: character) else { continue }
      if !body(glyph, width) { return }
    }
  }

  /// The glyph for a character and its width; `nil` when nothing of it may be drawn.
  static func glyph(for character: Character) -> (glyph: Glyph, width: Int)? {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return nil }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      if isOneColumnAlone(first) { return (Glyph(first), 1) }
      if isSpacing(first) { return (.space, 1) }
      let width = isDrawable(first) ? TextWidth.width(of: first) : 0
      return width == 0 ? nil : (Glyph(first), width)
    }
    if isSpacing(first) { return (.space, 1) }
    var kept: [Unicode.Scalar] = []
    for scalar in scalars where kept.count < longestCluster {
      let joins = !kept.isEmpty && (scalar.value == 0x200D || scalar.value == 0x200C)
      if joins || isDrawable(scalar) { kept.append(scalar) }
    }
    while let last = kept.last, last.value == 0x200D || last.value == 0x200C { kept.removeLast() }
    guard let base = kept.first, TextWidth.width(of: base) > 0 else { return nil }
    return (Glyph(cluster: kept), TextWidth.width(ofCluster: kept))
  }

  /// Whether a person would see the character.
  static func isVisible(_ character: Character) -> Bool {
    glyph(for: character) != nil && !character.unicodeScalars.contains { isSpacing($0) }
  }

  /// Scalars that are a cluster of their own, one column wide, unless something joins
  /// them; nothing in these ranges joins, so a text made only of them needs no clusters.
  @inline(__always)
  static func isOneColumnAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: return true
    case 0x2010...0x2027, 0x2460...0x2473, 0x2500...0x25FC, 0x2800...0x28FF: return true
    default: return false
    }
  }

  /// Line ends and tabs are drawn as a space.
  private static func isSpacing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: return true
    default: return false
    }
  }

  private static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}
