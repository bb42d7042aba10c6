import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// Home: maps under their titles, the chosen one lit; on an empty store, where to begin.
struct HomeView {
  let words: Words
  let theme: Theme

  func draw(_ page: HomePage, standing: String, in frame: Frame, into screen: inout Screen) {
    let header = theme.style("header")
    screen.drawHeader(
      [StyledText(words.homeTitle, header.adding(.bold))], marks: standing,
      in: frame.header, theme: theme)
    let body = frame.body.inset(left: 2, top: 1, right: 2)
    guard !page.isEmpty else {
      for (row, line) in words.emptyStoreLines.prefix(body.height).enumerated() {
        screen.write(line, at: body.origin.offset(y: row), style: theme.style("text"), maxWidth: body.width)
      }
      screen.cursor = body.origin
      return
    }
    var window = page.window
    window.setHeight(body.height)
    for (row, index) in window.visible.enumerated() {
      draw(page.rows[index], of: page, isCurrent: index == window.selection, in: body.row(row), into: &screen)
    }
    screen.cursor = Point(x: body.x, y: body.y + window.selectedRow)
  }

  private func draw(
    _ row: HomePage.Row, of page: HomePage, isCurrent: Bool, in rect: Rect, into screen: inout Screen
  ) {
    switch row.content {
    case .gap: break
    case .due(let line, _):
      let style = theme.style(isCurrent ? "cursor.row" : "text")
      screen.fill(rect, style)
      screen.write(line, at: rect.origin.offset(x: 1), style: style, maxWidth: rect.width - 2)
    case .title(let title):
      screen.write(title, at: rect.origin, style: theme.style("list.header"), maxWidth: rect.width)
    case .map(let map):
      let style = isCurrent ? theme.style("cursor.row") : theme.style("text")
      screen.fill(rect, style)
      let columns = Columns([
        .fixed(4, importance: 1), .flexible(weight: 1, minimum: 14, importance: 3),
        .flexible(weight: 1, minimum: 24, importance: 2),
      ])
      let dim = isCurrent ? style : theme.style("text.dim")
      columns.draw(
        [
          StyledText(map.code, dim), StyledText(map.name, style),
          StyledText(detail(map, page.sizes[map.id]), dim),
        ], into: &screen,
        at: rect.origin.offset(x: 1), width: rect.width - 2)
    }
  }

  /// Who is around the person; how many nodes and ties another map has.
  private func detail(_ map: MapSummary, _ size: MapSize?) -> String {
    var parts: [String] = []
    switch size {
    case .around(let count):
      let first = map.centreName?.split(separator: " ").first.map(String.init) ?? map.name
      parts.append(words.around(count: count, first))
    case .counted(let nodes, let ties): parts.append(words.nodesAndTies(nodes, ties))
    case .moreThan(let limit): parts.append(words.moreNodes(than: limit))
    case nil: break
    }
    if map.isInvented { parts.append(words.inventedData) }
    return parts.joined(separator: " · ")
  }
}
