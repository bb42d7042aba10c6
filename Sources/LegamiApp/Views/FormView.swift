import LegamiWords
import TerminalKit

/// Draws a form: labels in one column, answers in the next, the line with the cursor lit.
struct FormView {
  let words: Words
  let theme: Theme

  func draw<FieldKey>(_ form: Form<FieldKey>, in area: Rect, into screen: inout Screen) {
    let fields = form.visibleFields
    let width = min(area.width, 92)
    let labelWidth = min(24, (fields.map { TextWidth.width(of: $0.label) }.max() ?? 0) + 2, (width - 2) / 3)
    let answerWidth = max(1, width - labelWidth - 5)
    let heights = fields.map { rowsTaken(by: $0, width: answerWidth, most: max(1, min(6, area.height / 3))) }
    let height = min(area.height, heights.reduce(0, +) + 4)
    let panel = Rect(
      x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width: width, height: height)
    screen.fill(panel, theme.style("text"))
    screen.box(
      panel, style: theme.style("panel.border"), title: form.title, titleStyle: theme.style("panel.title"),
      glyphs: theme.box)
    let inner = panel.inset(by: 1)
    let rows = inner.height - 2
    guard rows > 0 else { return }
    let first = firstShown(form.cursor, heights, rows: rows)
    var y = 0
    var shown = 0
    for index in first..<max(first, fields.count) where y < rows {
      let field = fields[index]
      let isCurrent = index == form.cursor
      let line = inner.row(y)
      if isCurrent {
        screen.write(theme.glyph("pointer"), at: line.origin, style: theme.style("footer.key"), maxWidth: 1)
      } else if field.problem != nil {
        screen.write("!", at: line.origin, style: theme.style("message.error"), maxWidth: 1)
      }
      if field.isChanged {
        screen.write("*", at: line.origin.offset(x: 1), style: theme.style("footer.key"), maxWidth: 1)
      }
      screen.write(
        field.label, at: line.origin.offset(x: 2), style: theme.style(isCurrent ? "text.strong" : "text.dim"),
        maxWidth: labelWidth - 1)
      let answer = Rect(
        x: line.x + 2 + labelWidth, y: line.y, width: answerWidth, height: min(heights[index], rows - y))
      if field.isLong, answer.height > 1, case .text(let text) = field.value {
        draw(text, isCurrent: isCurrent, in: answer, into: &screen)
      } else {
        draw(field.value, isCurrent: isCurrent, in: answer.row(0), into: &screen)
      }
      y += heights[index]
      shown += 1
    }
    drawHint(form, more: fields.count - first - shown, in: inner, into: &screen)
  }

  // MARK: Heights

  /// How many rows an answer takes: long text goes on below, up to a limit that does not change with the cursor.
  private func rowsTaken<FieldKey>(by field: Form<FieldKey>.Field, width: Int, most: Int) -> Int {
    guard field.isLong, case .text(let text) = field.value else { return 1 }
    return max(1, min(most, wrapped(text.text, width: width).lines.count))
  }

  /// A column is kept for the cursor, which may stand after the last character.
  private func wrapped(_ text: String, width: Int) -> WrappedText { WrappedText(text, width: max(1, width - 1)) }

  /// The first field shown: the one with the cursor stands in the middle, or as near to it as the ends allow.
  private func firstShown(_ cursor: Int, _ heights: [Int], rows: Int) -> Int {
    guard heights.indices.contains(cursor) else { return 0 }
    var first = cursor
    var above = 0
    while first > 0, above + heights[first - 1] <= rows / 2, above + heights[first - 1] + heights[cursor] <= rows {
      first -= 1
      above += heights[first]
    }
    while first > 0, heights[(first - 1)...].reduce(0, +) <= rows { first -= 1 }
    return first
  }

  /// Long text over several rows; what is above or below is told by the sign that there is more.
  private func draw(_ field: TextField, isCurrent: Bool, in rect: Rect, into screen: inout Screen) {
    let style = theme.style(isCurrent ? "input" : "text")
    let wrapped = wrapped(field.text, width: rect.width)
    let here = wrapped.place(of: field.cursor)
    let top = isCurrent ? max(0, min(here.line - rect.height + 1, wrapped.lines.count - rect.height)) : 0
    for row in 0..<rect.height where wrapped.lines.indices.contains(top + row) {
      let line = rect.row(row)
      if isCurrent { screen.fill(line, style) }
      var text = wrapped.lines[top + row].text
      if row == 0, top > 0 { text = String(theme.ellipsis) + text.dropFirst() }
      if row == rect.height - 1, top + row < wrapped.lines.count - 1 {
        text = TextWidth.clipped(text, to: rect.width - 1, ellipsis: "") + String(theme.ellipsis)
      }
      screen.write(text, at: line.origin, style: style, maxWidth: rect.width)
    }
    if isCurrent { screen.cursor = Point(x: rect.x + min(here.column, rect.width - 1), y: rect.y + here.line - top) }
  }

  private func draw(
    _ value: FieldValue, isCurrent: Bool, in rect: Rect, into screen: inout Screen
  ) {
    let style = theme.style(isCurrent ? "text.strong" : "text")
    switch value {
    case .text(let field) where isCurrent:
      screen.cursor = field.draw(into: &screen, in: rect, style: theme.style("input"))
    case .text(let field):
      // Read from its beginning, wherever its cursor was left.
      let text = TextWidth.clipped(field.text, to: rect.width, ellipsis: String(theme.ellipsis))
      screen.write(text, at: rect.origin, style: style, maxWidth: rect.width)
    case .choice(let choice):
      let word = choice.chosen.map { choice.options[$0] } ?? words.notAsked
      let shown = isCurrent ? "‹ \(word) ›" : word
      let plain = choice.chosen == nil && !isCurrent ? theme.style("text.dim") : style
      screen.write(shown, at: rect.origin, style: plain, maxWidth: rect.width)
      if isCurrent { screen.cursor = rect.origin }
    case .marks(let marks):
      draw(marks, isCurrent: isCurrent, in: rect, style: style, into: &screen)
    }
  }

  /// With the cursor on it: every option, the marked ones with a cross. Otherwise only the marked ones, in words.
  private func draw(
    _ marks: FieldValue.Marks, isCurrent: Bool, in rect: Rect, style: Style, into screen: inout Screen
  ) {
    guard isCurrent else {
      let words = marks.options.indices.filter(marks.marked.contains).map { marks.options[$0] }
      let text = words.isEmpty ? "–" : words.joined(separator: ", ")
      screen.write(text, at: rect.origin, style: words.isEmpty ? theme.style("text.dim") : style, maxWidth: rect.width)
      return
    }
    let labels = marks.options.indices.map { "\(marks.marked.contains($0) ? "[x]" : "[ ]") \(marks.options[$0])" }
    var first = 0
    // Scrolled so that the option under the cursor is whole.
    while first < marks.cursor,
      labels[first...marks.cursor].reduce(0, { $0 + TextWidth.width(of: $1) + 2 }) > rect.width
    {
      first += 1
    }
    var x = rect.x
    for index in first..<max(first, labels.count) where x < rect.endX {
      let isHere = index == marks.cursor
      if isHere { screen.cursor = Point(x: x, y: rect.y) }
      x += screen.write(
        labels[index], at: Point(x: x, y: rect.y), style: isHere ? style.adding(.underline) : style,
        maxWidth: rect.endX - x)
      x += 2
    }
  }

  private func drawHint<FieldKey>(_ form: Form<FieldKey>, more: Int, in inner: Rect, into screen: inout Screen) {
    let rest = inner.row(inner.height - 2)
    if more > 0 {
      screen.write(words.moreLinesBelow(more), at: rest.origin.offset(x: 1), style: theme.style("text.dim"))
    }
    let line = inner.row(inner.height - 1)
    if let problem = form.current?.problem {
      screen.write(problem, at: line.origin.offset(x: 1), style: theme.style("message.error"), maxWidth: line.width - 2)
    } else if let hint = form.current?.hint {
      screen.write(hint, at: line.origin.offset(x: 1), style: theme.style("text.dim"), maxWidth: line.width - 2)
    }
  }
}
