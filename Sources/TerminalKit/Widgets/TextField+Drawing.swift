extension TextField {
  /// Draws the field in one row and returns where the hardware cursor belongs; `nil`
  /// when there is no room. What does not fit scrolls so that the cursor stays in view.
  public func draw(
    into screen: inout Screen, in rect: Rect, style: Style = .plain, placeholder: String = "",
    placeholderStyle: Style? = nil
  ) -> Point? {
    let row = rect.row(0)
    guard !row.isEmpty, row.y >= 0, row.y < screen.size.rows else { return nil }
    screen.fill(row, style)
    if text.isEmpty {
      screen.write(placeholder, at: row.origin, style: placeholderStyle ?? style, maxWidth: row.width)
      return row.origin
    }
    // The cursor may stand after the last character, so a column is kept for it.
    let widths = text.map { TextWidth.width(of: $0) }
    var first = 0
    var before = widths[..<cursor].reduce(0, +)
    while before > row.width - 1, first < cursor {
      before -= widths[first]
      first += 1
    }
    screen.write(String(text.dropFirst(first)), at: row.origin, style: style, maxWidth: row.width)
    if first > 0 {
      screen.write(String(screen.ellipsis), at: row.origin, style: style, maxWidth: 1)
    }
    return Point(x: row.x + min(before, row.width - 1), y: row.y)
  }
}
