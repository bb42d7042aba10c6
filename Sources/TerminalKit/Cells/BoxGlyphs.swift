/// The characters a frame is drawn with.
public struct BoxGlyphs: Hashable, Sendable {
  public var horizontal: Character
  public var vertical: Character
  public var topLeft: Character
  public var topRight: Character
  public var bottomLeft: Character
  public var bottomRight: Character

  /// From six characters in the order horizontal, vertical, then the corners row by
  /// row; `nil` for any other number.
  public init?(_ characters: String) {
    let list = Array(characters)
    guard list.count == 6 else { return nil }
    self.init(list[0], list[1], list[2], list[3], list[4], list[5])
  }

  private init(
    _ horizontal: Character, _ vertical: Character, _ topLeft: Character, _ topRight: Character,
    _ bottomLeft: Character, _ bottomRight: Character
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.topLeft = topLeft
    self.topRight = topRight
    self.bottomLeft = bottomLeft
    self.bottomRight = bottomRight
  }

  public static let light = BoxGlyphs("─", "│", "┌", "┐", "└", "┘")
  public static let heavy = BoxGlyphs("━", "┃", "┏", "┓", "┗", "┛")
  public static let ascii = BoxGlyphs("-", "|", "+", "+", "+", "+")
}
