import LegamiInsight
import LegamiModel
import LegamiWords
import TerminalKit

/// Draws the three columns; where they do not fit, the middle one, then the look ahead.
struct BrowseView {
  let words: Words
  let theme: Theme
  /// Beside the person: nothing that only the worker says.
  let isTogether: Bool
  /// The map from which this was opened, if one was.
  let origin: String?

  func draw(_ page: BrowsePage, standing: String, in frame: Frame, into screen: inout Screen) {
    let trail = page.steps.map(\.around.node.name).joined(separator: " › ")
    let header = theme.style("header")
    var pieces = [StyledText(trail, header.adding(.bold))]
    if let level = page.level { pieces.append(StyledText(" · " + words.fullName(level), header)) }
    screen.drawHeader(
      pieces, marks: [words.date(page.current.around.on), standing].filter { !$0.isEmpty }.joined(separator: " · "),
      in: frame.header, theme: theme)
    let columns = columns(frame.body)
    if let left = columns.left { drawTrail(page, in: left, into: &screen) }
    drawStep(page.current, isCurrent: true, in: columns.middle, into: &screen)
    if let right = columns.right { drawAhead(page, in: right, into: &screen) }
  }

  private func columns(_ body: Rect) -> (left: Rect?, middle: Rect, right: Rect?) {
    let area = body.inset(left: 1, right: 1)
    if area.width >= 96 {
      let parts = area.columns(weights: [22, 42, 36])
      return (parts[0].inset(right: 2), parts[1].inset(right: 2), parts[2])
    }
    if area.width >= 60 {
      let parts = area.columns(weights: [55, 45])
      return (nil, parts[0].inset(right: 2), parts[1])
    }
    return (nil, area, nil)
  }

  private func drawTrail(_ page: BrowsePage, in rect: Rect, into screen: inout Screen) {
    guard page.steps.count > 1 else {
      screen.write(origin ?? words.planningSide, at: rect.origin, style: theme.style("text.dim"), maxWidth: rect.width)
      return
    }
    drawStep(page.steps[page.steps.count - 2], isCurrent: false, in: rect, into: &screen)
  }

  private func drawStep(_ step: BrowsePage.Step, isCurrent: Bool, in rect: Rect, into screen: inout Screen) {
    screen.write(
      step.around.node.name, at: rect.origin, style: theme.style(isCurrent ? "text.strong" : "text.dim"),
      maxWidth: rect.width)
    screen.write(
      words.nodeLine(step.around.node), at: rect.origin.offset(y: 1), style: theme.style("text.dim"),
      maxWidth: rect.width)
    let notes = isCurrent ? noteRows(step.around.ownNotes, in: rect, most: max(0, min(4, rect.height - 8))) : []
    for (row, text) in notes.enumerated() {
      screen.write(text, at: rect.origin.offset(y: 2 + row), style: theme.style("text"), maxWidth: rect.width)
    }
    let list = rect.inset(top: 2 + notes.count)
    if isCurrent { screen.cursor = list.origin }
    guard !step.rows.isEmpty else {
      screen.write(words.noTieHere, at: list.origin, style: theme.style("text.dim"), maxWidth: list.width)
      return
    }
    var window = step.window
    window.setHeight(list.height)
    for (row, index) in window.visible.enumerated() {
      let isHere = isCurrent && index == window.selection
      draw(step.rows[index], of: step.around, isHere: isHere, isDim: !isCurrent, in: list.row(row), into: &screen)
      if isHere { screen.cursor = list.row(row).origin.offset(x: 2) }
    }
  }

  /// The newest note over a few rows, its day and how many more there are at the end.
  private func noteRows(_ notes: [SaidNote], in rect: Rect, most: Int) -> [String] {
    guard let newest = notes.first, most > 0 else { return [] }
    let tail = newest.tail(words, more: notes.count - 1)
    var rows = TextWidth.wrapped(newest.line(words) + tail, to: max(1, rect.width))
    if rows.count > most {
      rows = Array(TextWidth.wrapped(newest.line(words), to: max(1, rect.width)).prefix(most))
      let room = max(1, rect.width - TextWidth.width(of: tail) - 1)
      rows[most - 1] = TextWidth.clipped(rows[most - 1], to: room, ellipsis: "") + String(theme.ellipsis) + tail
    }
    return rows
  }

  private func draw(
    _ row: BrowsePage.Row, of around: BrowsePage.Surroundings, isHere: Bool, isDim: Bool, in rect: Rect,
    into screen: inout Screen
  ) {
    switch row {
    case .title(let title):
      screen.write(title, at: rect.origin, style: theme.style("list.header"), maxWidth: rect.width)
    case .tie(let index):
      let link = around.links[index]
      let style = theme.style(isHere ? "cursor.row" : isDim ? "text.dim" : "text")
      screen.fill(rect, style)
      let name = link.other.name
      let detail = words.linkDetail(link.tie, to: link.other, on: around.on, isTogether: isTogether)
      let nameWidth = min(TextWidth.width(of: name), max(10, rect.width * 3 / 5))
      screen.write(name, at: rect.origin.offset(x: 2), style: style, maxWidth: min(nameWidth, rect.width - 2))
      let x = 2 + nameWidth + 2
      let dim = isHere ? style : theme.style("text.dim")
      screen.write(detail, at: rect.origin.offset(x: x), style: dim, maxWidth: max(0, rect.width - x))
    }
  }

  private func drawAhead(_ page: BrowsePage, in rect: Rect, into screen: inout Screen) {
    guard let link = page.currentLink else { return }
    var lines: [(String, String)] = [(link.other.name, "text.strong"), (words.nodeLine(link.other), "text.dim")]
    if !link.other.summary.isEmpty, !isTogether { lines.append((link.other.summary, "text.dim")) }
    if let preview = page.preview, preview.node.id == link.other.id {
      lines += preview.ownNotes.prefix(3).map { ($0.line(words) + $0.tail(words, more: 0), "text") }
      if preview.ownNotes.count > 3 { lines.append((words.moreNotes(preview.ownNotes.count - 3), "text.dim")) }
    }
    lines.append(("", "text"))
    let from = page.current.around.node
    let (a, b) = link.tie.identity.a == from.id ? (from, link.other) : (link.other, from)
    lines.append(
      (words.sentence(link.tie.identity, from: a, to: b), "text"))
    lines += words.tieLines(link.tie, a: a, b: b, level: link.level, on: page.current.around.on, isTogether: isTogether)
      .map {
        ($0, "text.dim")
      }
    lines += page.current.around.notes.filter { $0.note.node == nil && $0.note.tie == link.tie.id }
      .map { ($0.line(words) + $0.tail(words, more: 0), "text") }
    if let preview = page.preview, preview.node.id == link.other.id {
      lines.append(("", "text"))
      lines.append((words.tieCount(preview.links.count), "list.header"))
      lines += preview.links.prefix(12).map { ($0.other.name, "text") }
    }
    var y = rect.y
    for (text, role) in lines {
      for part in TextWidth.wrapped(text, to: rect.width) {
        guard y < rect.endY else { return }
        screen.write(part, at: Point(x: rect.x, y: y), style: theme.style(role), maxWidth: rect.width)
        y += 1
      }
    }
  }
}
