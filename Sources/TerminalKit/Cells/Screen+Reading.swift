import Foundation

extension Screen {
  /// A row as read, blanks at its end trimmed.
  public func row(_ y: Int) -> String {
    guard y >= 0, y < size.rows else { return "" }
    var result = String.UnicodeScalarView()
    var length = 0
    for x in 0..<size.columns {
      let glyph = cells[y * size.columns + x].glyph
      result.append(contentsOf: glyph.scalars)
      if glyph != .space { length = result.count }
    }
    return String(String.UnicodeScalarView(result.prefix(length)))
  }

  /// All rows joined by line ends, blanks at the end of each trimmed.
  public var text: String {
    (0..<size.rows).map(row).joined(separator: "\n")
  }

  /// The text with each change of look named in braces and the cursor as `▏`, for
  /// comparing frames in tests: `{bold}Ada{} Esempio`.
  public var styledText: String {
    (0..<size.rows).map(styledRow).joined(separator: "\n")
  }

  private func styledRow(_ y: Int) -> String {
    var result = ""
    var style = Style.plain
    var last = size.columns - 1
    while last >= 0, self[last, y] == .blank, cursor != Point(x: last, y: y) { last -= 1 }
    guard last >= 0 else { return "" }
    for x in 0...last {
      let cell = self[x, y]
      if cell.style != style {
        style = cell.style
        result += "{\(style)}"
      }
      if cursor == Point(x: x, y: y) { result += "▏" }
      result += cell.text
    }
    return style == .plain ? result : result + "{}"
  }

  /// Where a text first stands, reading row by row; `nil` when it is not there.
  public func find(_ wanted: String) -> Point? {
    for y in 0..<size.rows {
      guard let range = row(y).range(of: wanted) else { continue }
      return Point(x: TextWidth.width(of: String(row(y)[..<range.lowerBound])), y: y)
    }
    return nil
  }
}

extension Style: CustomStringConvertible {
  /// The style as theme files write it: `bold cyan on black`; empty for the plain one.
  public var description: String {
    var words: [String] = []
    if foreground != .standard { words.append(foreground.name) }
    if background != .standard { words += ["on", background.name] }
    words += Attributes.names.filter { attributes.contains($0.attribute) }.map(\.name)
    return words.joined(separator: " ")
  }
}
