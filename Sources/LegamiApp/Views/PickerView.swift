import LegamiWords
import TerminalKit

/// Draws a picker along the bottom of the body: the line of text first, its answers under it.
struct PickerView {
  let words: Words
  let theme: Theme

  func draw<Choice>(_ picker: Picker<Choice>, in area: Rect, into screen: inout Screen) {
    let rows = min(max(1, picker.rows.count), max(1, min(12, area.height - 3)))
    let height = min(area.height, rows + 3)
    let width = min(area.width, 76)
    let panel = Rect(x: area.x + (area.width - width) / 2, y: area.endY - height, width: width, height: height)
    screen.fill(panel, theme.style("text"))
    screen.box(
      panel, style: theme.style("panel.border"), title: picker.title, titleStyle: theme.style("panel.title"),
      glyphs: theme.box)
    let inner = panel.inset(by: 1)
    let cursor = picker.field.draw(
      into: &screen, in: inner.row(0).inset(left: 1, right: 1), style: theme.style("input"))
    let first = max(0, min(picker.cursor - rows + 1, picker.rows.count - rows))
    for (row, item) in picker.rows.dropFirst(first).prefix(rows).enumerated() {
      let isCurrent = first + row == picker.cursor
      let line = inner.row(1 + row)
      let style = isCurrent ? theme.style("cursor.row") : theme.style(item.refusal == nil ? "text" : "text.dim")
      screen.fill(line, style)
      let used = screen.write(item.label, at: line.origin.offset(x: 1), style: style, maxWidth: line.width - 2)
      let detail = item.refusal ?? item.detail
      screen.write(
        detail, at: line.origin.offset(x: used + 3), style: isCurrent ? style : theme.style("text.dim"),
        maxWidth: line.width - used - 4)
    }
    if picker.rows.isEmpty {
      screen.write(words.nothingFits, at: inner.row(1).origin.offset(x: 1), style: theme.style("text.dim"))
    }
    screen.cursor = cursor
  }
}
