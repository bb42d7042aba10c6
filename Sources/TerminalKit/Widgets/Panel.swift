/// A framed area with a title.
public struct Panel: Hashable, Sendable {
  public var title: String
  public var border: Style
  public var titleStyle: Style
  public var background: Style
  public var glyphs: BoxGlyphs

  public init(
    title: String = "", border: Style = .plain, titleStyle: Style? = nil, background: Style = .plain,
    glyphs: BoxGlyphs = .light
  ) {
    self.title = title
    self.border = border
    self.titleStyle = titleStyle ?? border
    self.background = background
    self.glyphs = glyphs
  }

  /// With the looks a theme gives to panels.
  public init(title: String, theme: Theme) {
    self.init(
      title: title, border: theme.style("panel.border"), titleStyle: theme.style("panel.title"),
      background: theme.style("panel"), glyphs: theme.box)
  }

  /// What a panel of this rectangle has room for inside.
  public static func content(of rect: Rect) -> Rect {
    rect.inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  /// Clears the area, draws the frame and returns the room inside.
  @discardableResult
  public func draw(into screen: inout Screen, in rect: Rect) -> Rect {
    screen.fill(rect, background)
    screen.box(rect, style: border, title: title, titleStyle: titleStyle, glyphs: glyphs)
    return Self.content(of: rect)
  }
}
