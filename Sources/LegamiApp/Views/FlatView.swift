import LegamiWords
import TerminalKit

/// A map as lines of words, the one under the cursor lit and never cut: long lines go on below.
struct FlatView {
  let words: Words
  let theme: Theme

  /// - Parameter mark: what the page is, beside its title.
  func draw(
    _ page: FlatPage, title: String, mark: String, standing: String, in frame: Frame, into screen: inout Screen
  ) {
    screen.drawHeader(
      [StyledText(title, theme.style("header").adding(.bold))],
      marks: [mark, standing].filter { !$0.isEmpty }.joined(separator: " · "), in: frame.header, theme: theme)
    let body = frame.body.inset(left: 1, right: 1)
    var y = body.y
    var index = first(page, rows: body.height, width: body.width - 2)
    while index < page.lines.count, y < body.endY {
      let isCurrent = index == page.window.selection
      let style = theme.style(isCurrent ? "text.strong" : "text")
      let indent = Self.indent(of: page.lines[index])
      for (part, text) in TextWidth.wrapped(page.lines[index], to: max(1, body.width - 2 - indent)).enumerated() {
        guard y < body.endY else { break }
        if isCurrent, part == 0 {
          screen.write(
            theme.glyph("pointer"), at: Point(x: body.x, y: y), style: theme.style("footer.key"), maxWidth: 1)
          screen.cursor = Point(x: body.x + 2, y: y)
        }
        screen.write(
          text, at: Point(x: body.x + 2 + indent, y: y), style: style, maxWidth: body.width - 2 - indent)
        y += 1
      }
      index += 1
    }
  }

  /// The blanks a line begins with: what it goes on with below stands under them.
  private static func indent(of line: String) -> Int { min(8, line.prefix { $0 == " " }.count) }

  /// The first line shown, so that the chosen one is whole.
  private func first(_ page: FlatPage, rows: Int, width: Int) -> Int {
    let selection = page.window.selection
    var first = selection
    var used = 0
    while first >= 0 {
      used += TextWidth.wrapped(page.lines[first], to: max(1, width - Self.indent(of: page.lines[first]))).count
      if used > rows { return min(first + 1, selection) }
      first -= 1
    }
    return 0
  }
}
