import LegamiWords
import TerminalKit

/// A map as lines of words, the one under the cursor lit and never cut: long lines go on below.
struct FlatView {
  let words: Words
  let theme: Theme

  func draw(_ page: FlatPage, title: String, standing: String, in frame: Frame, into screen: inout Screen) {
    screen.drawHeader(
      [StyledText(title, theme.style("header").adding(.bold))],
      marks: [words.inWords, standing].filter { !$0.isEmpty }.joined(separator: " · "), in: frame.header, theme: theme)
    let body = frame.body.inset(left: 1, right: 1)
    var y = body.y
    var index = first(page, rows: body.height, width: body.width - 2)
    while index < page.lines.count, y < body.endY {
      let isCurrent = index == page.window.selection
      let style = theme.style(isCurrent ? "text.strong" : "text")
      for (part, text) in TextWidth.wrapped(page.lines[index], to: max(1, body.width - 2)).enumerated() {
        guard y < body.endY else { break }
        if isCurrent, part == 0 {
          screen.write(
            theme.glyph("pointer"), at: Point(x: body.x, y: y), style: theme.style("footer.key"), maxWidth: 1)
          screen.cursor = Point(x: body.x + 2, y: y)
        }
        screen.write(text, at: Point(x: body.x + 2, y: y), style: style, maxWidth: body.width - 2)
        y += 1
      }
      index += 1
    }
  }

  /// The first line shown, so that the chosen one is whole.
  private func first(_ page: FlatPage, rows: Int, width: Int) -> Int {
    let selection = page.window.selection
    var first = selection
    var used = 0
    while first >= 0 {
      used += TextWidth.wrapped(page.lines[first], to: max(1, width)).count
      if used > rows { return min(first + 1, selection) }
      first -= 1
    }
    return 0
  }
}
