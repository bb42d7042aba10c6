import TerminalKit

/// Lines of aligned columns and of wrapped text, as wide as a page of a terminal.
enum TextTable {
  static let pageWidth = 80

  /// Rows with their columns two spaces apart, no blanks at the ends of lines.
  static func aligned(_ rows: [[String]], trailing: Set<Int> = []) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, text) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], TextWidth.width(of: text))
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        TextWidth.padded(text, to: widths[column], alignment: trailing.contains(column) ? .trailing : .leading)
      }
      return withoutTrailingBlanks(cells.joined(separator: "  "))
    }
  }

  /// A term, and beside it its explanation on as many lines as it takes.
  static func definitions(_ rows: [(term: String, text: String)], indent: Int = 2) -> [String] {
    let widest = rows.map { TextWidth.width(of: $0.term) }.filter { $0 <= 36 }.max() ?? 0
    let column = indent + widest + 2
    let margin = String(repeating: " ", count: column)
    return rows.flatMap { row -> [String] in
      let lines = TextWidth.wrapped(row.text, to: pageWidth - column)
      let term = String(repeating: " ", count: indent) + row.term
      guard TextWidth.width(of: row.term) <= widest else { return [term] + lines.map { margin + $0 } }
      return lines.enumerated().map { index, line in
        (index == 0 ? TextWidth.padded(term, to: column) : margin) + line
      }
    }.map(withoutTrailingBlanks)
  }

  /// Text wrapped at the width of the page, every line indented.
  static func wrapped(_ text: String, indent: Int = 0) -> [String] {
    TextWidth.wrapped(text, to: pageWidth - indent)
      .map { withoutTrailingBlanks(String(repeating: " ", count: indent) + $0) }
  }

  private static func withoutTrailingBlanks(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
