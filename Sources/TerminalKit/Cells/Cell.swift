/// One place of a screen: a glyph and its look.
public struct Cell: Hashable, Sendable {
  public var glyph: Glyph
  public var style: Style

  public init(glyph: Glyph = .space, style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  public static let blank = Cell()

  /// Whether this is the right half of a wide character.
  public var isContinuation: Bool { glyph == .continuation }

  /// What a person reads here; empty for the right half of a wide character.
  public var text: String { glyph.text }
}
