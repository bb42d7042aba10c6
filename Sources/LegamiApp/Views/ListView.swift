import LegamiModel
import LegamiWords
import TerminalKit

/// The columns of a list, in order: what the rows of the store answer and what the rows may be sorted by.
enum ListColumns: Sendable {
  struct Column: Sendable {
    let title: @Sendable (Words) -> String
    let width: Columns.Column
  }

  /// - Parameter isTogether: beside the person, without what only the worker says: levels, engagement.
  static func of(_ kind: ListRequest.Kind, isTogether: Bool) -> [Column] {
    let (all, shared) =
      switch kind {
      case .nodes: (nodes, 4)
      case .ties: (ties, 3)
      case .people: (people, 6)
      }
    return isTogether ? Array(all.prefix(shared)) : all
  }

  /// How many columns, from the first, rows may be sorted by.
  static func sortable(_ kind: ListRequest.Kind, isTogether: Bool) -> Int {
    min(kind == .people ? 6 : 5, of(kind, isTogether: isTogether).count)
  }

  static let nodes: [Column] = [
    Column(title: { $0.columnName }, width: .flexible(weight: 4, minimum: 14, importance: 9)),
    Column(title: { $0.columnKind }, width: .flexible(weight: 2, minimum: 12, importance: 6)),
    Column(title: { $0.columnSector }, width: .fixed(16, importance: 3)),
    Column(title: { $0.columnTies }, width: .fixed(6, alignment: .trailing, importance: 7)),
    Column(title: { $0.columnLevels }, width: .flexible(weight: 2, minimum: 12, importance: 1)),
    Column(title: { $0.columnEngagement }, width: .flexible(weight: 2, minimum: 12, importance: 5)),
  ]

  static let people: [Column] = [
    Column(title: { $0.columnName }, width: .flexible(weight: 3, minimum: 14, importance: 9)),
    Column(title: { $0.columnWho }, width: .flexible(weight: 3, minimum: 14, importance: 8)),
    Column(title: { $0.columnContext }, width: .fixed(13, importance: 6)),
    Column(title: { $0.columnRing }, width: .fixed(9, importance: 7)),
    Column(title: { $0.fieldContact }, width: .fixed(15, importance: 5)),
    Column(title: { $0.columnKnown }, width: .fixed(9, alignment: .trailing, importance: 4)),
    // Wide enough for two levels, or not at all: where there is less room it is better spent on who somebody is.
    Column(title: { $0.columnLevels }, width: .flexible(weight: 1, minimum: 18, importance: 1)),
    Column(title: { $0.columnEngagement }, width: .flexible(weight: 1, minimum: 12, importance: 2)),
  ]

  static let ties: [Column] = [
    Column(title: { $0.columnFrom }, width: .flexible(weight: 3, minimum: 12, importance: 9)),
    Column(title: { $0.columnTo }, width: .flexible(weight: 3, minimum: 12, importance: 8)),
    Column(title: { $0.columnType }, width: .flexible(weight: 2, minimum: 10, importance: 6)),
    Column(title: { $0.columnLevel }, width: .fixed(13, importance: 3)),
    Column(title: { $0.columnEngagement }, width: .fixed(14, importance: 2)),
  ]
}

struct ListView {
  let words: Words
  let theme: Theme
  let isTogether: Bool

  /// Rows of the list itself in a body: one line is the titles'.
  static func rows(in body: Rect) -> Int { max(1, body.height - 1) }

  func draw(_ page: ListPage, standing: String, in frame: Frame, into screen: inout Screen) {
    drawHeader(page, standing: standing, in: frame.header, into: &screen)
    let body = frame.body
    let declared = ListColumns.of(page.request.kind, isTogether: isTogether)
    let columns = Columns(declared.map(\.width))
    let widths = columns.widths(in: body.width - 4)
    let titles = declared.enumerated().map { index, column in
      let arrow =
        index == page.request.sortColumn ? " " + theme.glyph(page.request.ascending ? "scroll.up" : "scroll.down") : ""
      return StyledText(column.title(words) + arrow, theme.style("list.header"))
    }
    columns.draw(
      titles, into: &screen, at: body.origin.offset(x: 3), width: body.width - 4, widths: widths)
    let list = body.inset(top: 1)
    screen.cursor = list.origin.offset(x: 3)
    guard !page.rows.isEmpty else {
      screen.write(
        page.request.filter.isEmpty ? words.nothingListed : words.nothingFits, at: list.origin.offset(x: 3),
        style: theme.style("text.dim"))
      return
    }
    var window = page.window
    window.setHeight(list.height)
    for (row, index) in window.visible.enumerated() {
      draw(
        page.rows[index], isCurrent: index == window.selection,
        isMarked: page.marked.contains(page.rows[index].subject),
        columns: columns, widths: widths, in: list.row(row), into: &screen)
    }
    screen.cursor = Point(x: list.x + 3, y: list.y + window.selectedRow)
  }

  private func draw(
    _ row: ListPage.Row, isCurrent: Bool, isMarked: Bool, columns: Columns, widths: [Int], in rect: Rect,
    into screen: inout Screen
  ) {
    let style = theme.style(isCurrent ? "cursor.row" : "text")
    let dim = isCurrent ? style : theme.style("text.dim")
    screen.fill(rect, style)
    // One look from the second column on, blanks too: over a line each change of look is a dozen bytes.
    if let first = widths.first { screen.fill(rect.inset(left: min(rect.width, 3 + first)), dim) }
    if isMarked {
      screen.write(
        theme.glyph("mark"), at: rect.origin.offset(x: 1), style: isCurrent ? style : theme.style("list.mark"))
    }
    columns.draw(
      row.cells.enumerated().map { StyledText($1, $0 == 0 ? style : dim) }, into: &screen,
      at: rect.origin.offset(x: 3), width: rect.width - 4, widths: widths)
  }

  private func drawHeader(_ page: ListPage, standing: String, in rect: Rect, into screen: inout Screen) {
    var parts = [words.listTitle(nodes: page.request.kind != .ties)]
    if let total = page.total { parts.append(words.rowCount(total)) }
    if let level = page.request.level { parts.append(words.fullName(level)) }
    if !page.request.filter.isEmpty { parts.append("«\(page.request.filter)»") }
    if !page.marked.isEmpty { parts.append(words.marked(page.marked.count)) }
    let header = theme.style("header")
    screen.drawHeader(
      [StyledText(parts[0], header.adding(.bold)), StyledText(parts.dropFirst().map { " · " + $0 }.joined(), header)],
      marks: [page.request.map == nil ? words.planningSide : "", standing].filter { !$0.isEmpty }.joined(
        separator: " · "),
      in: rect, theme: theme)
  }
}
