import LegamiDrawing
import LegamiInsight
import LegamiModel
import LegamiWords
import TerminalKit

/// A map: header, drawing, what is said of the one in focus, the strip of contexts.
struct MapView {
  let words: Words
  let theme: Theme

  /// Where the drawing and the words about it stand in the body.
  struct Layout: Equatable {
    let canvas: Rect
    /// Beside the drawing, or nil where there is no room.
    let panel: Rect?
    /// Under the drawing, where there is no panel.
    let lines: Rect?
    let strip: Rect

    init(_ body: Rect) {
      let (upper, strip) = body.splitBottom(1)
      self.strip = strip
      if body.width >= 100 {
        let (canvas, panel) = upper.splitRight(body.width >= 160 ? 44 : 32)
        (self.canvas, self.panel, lines) = (canvas, panel, nil)
      } else {
        let rows = body.height >= 16 ? 2 : 1
        let (canvas, lines) = upper.splitBottom(rows)
        (self.canvas, panel, self.lines) = (canvas, nil, lines)
      }
    }
  }

  func draw(_ page: MapPage, standing: String, in frame: Frame, into screen: inout Screen) {
    let layout = Layout(frame.body)
    drawHeader(page, standing: standing, in: frame.header, into: &screen)
    screen.cursor = layout.canvas.origin
    page.placed.draw(focus: page.target, selection: page.marked, into: &screen, at: layout.canvas)
    let writer = CardWriter(words: words, live: page.live, choices: page.choices, isBrief: layout.panel == nil)
    let card = page.focus.flatMap { writer.card(of: $0) }
    if let panel = layout.panel { draw(card, beside: panel, into: &screen) }
    var stripIsFree = true
    if let lines = layout.lines {
      // What is said of somebody may need the strip's line too; the map itself says what the strip does.
      let room = Rect(x: lines.x, y: lines.y, width: lines.width, height: lines.height + layout.strip.height)
      stripIsFree = draw(card, under: room, into: &screen) <= lines.height
    }
    if stripIsFree { drawStrip(page, in: layout.strip, into: &screen) }
    if page.scene.figures.count <= 1 {
      let text = page.centre.map { words.nobodyYet(centre: $0.name) } ?? words.nobodyOnMap
      let width = min(TextWidth.width(of: text), layout.canvas.width - 4)
      let row = layout.canvas.y + max(1, layout.canvas.height / 4)
      screen.write(
        text, at: Point(x: layout.canvas.x + (layout.canvas.width - width) / 2, y: row), style: theme.style("text.dim"),
        maxWidth: width)
    }
  }

  // MARK: Header

  private func drawHeader(_ page: MapPage, standing: String, in rect: Rect, into screen: inout Screen) {
    let marks = marks(page, standing: standing)
    let marksWidth = min(TextWidth.width(of: marks), rect.width / 3)
    let title = page.centre.map { words.networkOf($0.name) } ?? page.map.name
    // What is said first matters most; the last is left out where there is no room.
    var parts = headerParts(page)
    let room = rect.width - 4 - marksWidth - TextWidth.width(of: title)
    while !parts.isEmpty, parts.reduce(0, { $0 + 3 + TextWidth.width(of: $1) }) > room { parts.removeLast() }
    let header = theme.style("header")
    screen.drawHeader(
      [StyledText(title, header.adding(.bold)), StyledText(parts.map { " · " + $0 }.joined(), header)],
      marks: TextWidth.clipped(marks, to: marksWidth, ellipsis: String(theme.ellipsis)), in: rect, theme: theme)
  }

  private func headerParts(_ page: MapPage) -> [String] {
    let date = words.date(page.content.on)
    var parts = [page.chosenDay == nil ? date : words.asItWas(date)]
    if let centre = page.centre {
      parts.append(page.choices.isTogether ? words.togetherView : words.workerView)
      if !page.marked.isEmpty { parts.append(words.marked(page.marked.count)) }
      if !page.live.counted.isEmpty {
        parts.append(
          words.peopleAround(
            Self.shortName(centre), counted: page.live.counted.count, working: page.live.working.count))
      }
      if !page.live.absent.isEmpty, !page.choices.showsAbsent { parts.append(words.hidden(page.live.absent.count)) }
    } else {
      parts.append(words.nodesAndTies(page.live.nodesDrawn, page.scene.lines.count))
      if let level = page.choices.level { parts.append(words.fullName(level)) }
      if !page.marked.isEmpty { parts.append(words.marked(page.marked.count)) }
    }
    return parts
  }

  /// What must be said of the whole map: that it is invented, where it comes from, what is missing, what the store is.
  private func marks(_ page: MapPage, standing: String) -> String {
    if page.isPersonMap, page.content.processing == nil, !page.choices.isTogether { return words.noPrivacyRecord }
    if page.map.isInvented { return words.inventedData }
    return [page.map.sourceLine, standing].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The first word of a name: what people are called in the room.
  static func shortName(_ node: Node) -> String {
    if !node.alias.isEmpty { return node.alias }
    return node.kind == .person ? String(node.name.split(separator: " ").first ?? "") : node.name
  }

  // MARK: The card

  private func draw(_ card: FocusCard?, beside rect: Rect, into screen: inout Screen) {
    guard let card else { return }
    let wrapped = card.lines.flatMap { rows(of: $0, width: max(1, rect.width - 4)) }
    let height = min(rect.height, wrapped.count + 2)
    let inner = Panel(title: card.title, theme: theme)
      .draw(into: &screen, in: Rect(x: rect.x, y: rect.y, width: rect.width, height: height))
    let isCut = wrapped.count > inner.height
    for (row, line) in wrapped.prefix(inner.height).enumerated() {
      // What finds no room is not left out without a sign.
      let text = isCut && row == inner.height - 1 ? String(theme.ellipsis) : line.text
      screen.write(text, at: inner.origin.offset(y: row), style: style(line.weight), maxWidth: inner.width)
    }
  }

  /// No more rows of the panel are given to one note.
  private static let rowsOfNote = 6

  /// A line of the card over as many rows as it needs; a long note ends with the sign that there is more, and its day.
  private func rows(of line: FocusCard.Line, width: Int) -> [FocusCard.Line] {
    guard let tail = line.said else {
      return TextWidth.wrapped(line.text, to: width).map { FocusCard.Line($0, line.weight) }
    }
    var rows = TextWidth.wrapped(line.text + tail, to: width)
    if rows.count > Self.rowsOfNote {
      rows = Array(TextWidth.wrapped(line.text, to: width).prefix(Self.rowsOfNote))
      rows[rows.count - 1] =
        TextWidth.clipped(
          rows[rows.count - 1], to: max(1, width - 1), ellipsis: "") + String(theme.ellipsis)
      rows += TextWidth.wrapped(String(tail.dropFirst(3)), to: width)
    }
    return rows.map { FocusCard.Line($0, line.weight) }
  }

  /// A few lines: the title, and the sentences after it; what was said has a line of its own, the second.
  /// - Returns: how many lines it took.
  private func draw(_ card: FocusCard?, under rect: Rect, into screen: inout Screen) -> Int {
    guard let card else { return 0 }
    let all = card.lines.filter { !$0.text.isEmpty && !$0.isInStrip }
    let sentences = all.filter { $0.said == nil }.map(\.text)
    let said = all.first { $0.said != nil }
    let first = sentences.first.map { " · \($0)" } ?? ""
    screen.write(
      [StyledText(card.title, theme.style("text.strong")), StyledText(first, theme.style("text"))],
      at: rect.origin.offset(x: 1), maxWidth: rect.width - 2)
    let rest = TextWidth.wrapped(sentences.dropFirst().joined(separator: " · "), to: max(1, rect.width - 2))
    var used = 1
    // Always on the same line, so that going from one to the next nothing jumps.
    if let said, let tail = said.said, rect.height > 1 {
      let room = max(1, rect.width - 2 - TextWidth.width(of: tail))
      let text = TextWidth.clipped(said.text, to: room, ellipsis: String(theme.ellipsis))
      screen.write(
        [StyledText(text, theme.style("text")), StyledText(tail, theme.style("text.dim"))],
        at: rect.origin.offset(x: 1, y: 1), maxWidth: rect.width - 2)
      used += 1
    }
    guard rest != [""] else { return used }
    for row in 0..<min(rest.count, max(0, rect.height - used)) {
      let text = row + used + 1 == rect.height ? rest[row...].joined(separator: " ") : rest[row]
      screen.write(
        text, at: rect.origin.offset(x: 1, y: row + used), style: theme.style("text.dim"), maxWidth: rect.width - 2)
    }
    return used + rest.count
  }

  private func style(_ weight: FocusCard.Weight) -> Style {
    switch weight {
    case .plain: theme.style("text")
    case .strong: theme.style("text.strong")
    case .dim: theme.style("text.dim")
    }
  }

  // MARK: The strip

  private func drawStrip(_ page: MapPage, in rect: Rect, into screen: inout Screen) {
    var pieces = page.isPersonMap ? coverageStrip(page) : engagementStrip(page)
    // Rather without those who rest than with a word cut.
    if page.isPersonMap, pieces.reduce(0, { $0 + TextWidth.width(of: $1.text) }) > rect.width - 2 {
      pieces = coverageStrip(page, tellsDormant: false)
    }
    screen.write(pieces, at: rect.origin.offset(x: 1), maxWidth: rect.width - 2)
    guard page.isPersonMap, !page.choices.isTogether else { return }
    // What the letters on the map say, where there is room for it.
    let letters = engagementStrip(page)
    let width = letters.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    let used = pieces.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    guard width > 0, used + width + 4 <= rect.width else { return }
    screen.write(letters, at: Point(x: rect.endX - width, y: rect.y), maxWidth: width)
  }

  private func coverageStrip(_ page: MapPage, tellsDormant: Bool = true) -> [StyledText] {
    guard !page.live.counted.isEmpty, let coverage = page.live.coverage() else { return [] }
    return coverage.rows.enumerated().flatMap { index, row -> [StyledText] in
      let isEmpty = row.working.isEmpty && row.dormant.isEmpty
      var count = isEmpty ? words.nobodyHere : words.wedgeCount(row.working.count, professionals: row.professionals)
      if tellsDormant, !row.dormant.isEmpty { count += " (+\(row.dormant.count) \(words.name(TieState.dormant)))" }
      return [
        StyledText(index == 0 ? "" : " · ", theme.style("text.dim")),
        StyledText(words.name(row.schemeClass) + " ", theme.style("text.dim")),
        StyledText(count, theme.style(isEmpty ? "message.warning" : "text")),
      ]
    }
  }

  private func engagementStrip(_ page: MapPage) -> [StyledText] {
    var counts: [Engagement: Int] = [:]
    for tie in page.live.ties where page.choices.level == nil || page.live.level(of: tie.identity) == page.choices.level
    {
      if let engagement = tie.identity.engagement { counts[engagement, default: 0] += 1 }
    }
    guard !counts.isEmpty else { return [] }
    return [StyledText(words.engagementLabel + "  ", theme.style("text.dim"))]
      + Engagement.allCases.flatMap { engagement -> [StyledText] in
        let role = "engagement.\(engagement.rawValue)"
        return [
          StyledText(words.letter(engagement), theme.style(role)),
          StyledText(" \(words.name(engagement)) \(counts[engagement] ?? 0)   ", theme.style("text")),
        ]
      }
  }
}
