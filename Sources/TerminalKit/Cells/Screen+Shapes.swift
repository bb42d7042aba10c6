extension Screen {
  /// Blanks a rectangle in a style.
  public mutating func fill(_ rect: Rect, _ style: Style, character: Character = " ") {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let glyph = DrawnText.glyph(for: character).flatMap { $0.width == 1 ? $0.glyph : nil } ?? .space
    for y in area.y..<area.endY {
      for x in area.x..<area.endX {
        place(glyph, width: 1, x: x, y: y, style: style)
      }
    }
  }

  /// Changes the look of what is already there, such as the selected row.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.endY {
      for index in (y * size.columns + area.x)..<(y * size.columns + area.endX) {
        cells[index].style = change(cells[index].style)
      }
    }
  }

  public mutating func hline(_ start: Point, length: Int, style: Style = .plain, character: Character = "─") {
    fill(Rect(x: start.x, y: start.y, width: length, height: 1), style, character: character)
  }

  public mutating func vline(_ start: Point, length: Int, style: Style = .plain, character: Character = "│") {
    fill(Rect(x: start.x, y: start.y, width: 1, height: length), style, character: character)
  }

  /// A frame along the inner edge of a rectangle, with a title in its upper side.
  public mutating func box(
    _ rect: Rect, style: Style = .plain, title: String = "", titleStyle: Style? = nil, glyphs: BoxGlyphs = .light
  ) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let right = rect.endX - 1
    let bottom = rect.endY - 1
    hline(rect.origin.offset(x: 1), length: rect.width - 2, style: style, character: glyphs.horizontal)
    hline(Point(x: rect.x + 1, y: bottom), length: rect.width - 2, style: style, character: glyphs.horizontal)
    vline(rect.origin.offset(y: 1), length: rect.height - 2, style: style, character: glyphs.vertical)
    vline(Point(x: right, y: rect.y + 1), length: rect.height - 2, style: style, character: glyphs.vertical)
    fill(Rect(x: rect.x, y: rect.y, width: 1, height: 1), style, character: glyphs.topLeft)
    fill(Rect(x: right, y: rect.y, width: 1, height: 1), style, character: glyphs.topRight)
    fill(Rect(x: rect.x, y: bottom, width: 1, height: 1), style, character: glyphs.bottomLeft)
    fill(Rect(x: right, y: bottom, width: 1, height: 1), style, character: glyphs.bottomRight)
    guard !title.isEmpty, rect.width >= 5 else { return }
    let shown = TextWidth.clipped(title, to: rect.width - 4, ellipsis: String(ellipsis))
    write(" \(shown) ", at: rect.origin.offset(x: 1), style: titleStyle ?? style, maxWidth: rect.width - 2, clip: .cut)
  }

  /// Copies another screen onto this one, with its cursor if it has one.
  public mutating func draw(_ other: Screen, at origin: Point) {
    for y in 0..<other.size.rows {
      for x in 0..<other.size.columns {
        let cell = other[x, y]
        if cell.isContinuation { continue }
        let isWide = x + 1 < other.size.columns && other[x + 1, y].isContinuation
        place(cell.glyph, width: isWide ? 2 : 1, x: origin.x + x, y: origin.y + y, style: cell.style)
      }
    }
    if let point = other.cursor { cursor = Point(x: origin.x + point.x, y: origin.y + point.y) }
  }
}
