import LegamiWords
import TerminalKit

/// One line to type in, at the foot of the body, and under it what the text would do.
struct EntryView {
  let words: Words
  let theme: Theme

  func draw(_ entry: Entry, in area: Rect, into screen: inout Screen) {
    let width = min(area.width, 92)
    let height = min(4, area.height)
    let panel = Rect(x: area.x + (area.width - width) / 2, y: area.endY - height, width: width, height: height)
    screen.fill(panel, theme.style("text"))
    screen.box(
      panel, style: theme.style("panel.border"), title: entry.prompt, titleStyle: theme.style("panel.title"),
      glyphs: theme.box)
    let inner = panel.inset(left: 2, top: 1, right: 2, bottom: 1)
    let cursor = entry.field.draw(into: &screen, in: inner.row(0), style: theme.style("input"))
    if inner.height > 1 {
      let (text, role) = entry.problem.map { ($0, "message.error") } ?? (entry.preview, "text.dim")
      screen.write(text, at: inner.row(1).origin, style: theme.style(role), maxWidth: inner.width)
    }
    screen.cursor = cursor
  }
}
