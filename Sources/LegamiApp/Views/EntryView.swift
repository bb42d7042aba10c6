import LegamiWords
import TerminalKit

/// One line to type in, at the foot of the body, and under it what the text would do.
struct EntryView {
  let words: Words
  let theme: Theme

  func draw(_ entry: Entry, in area: Rect, into screen: inout Screen) {
    let width = min(area.width, 92)
    // Room for what is offered stands ready, so that nothing moves while somebody types.
    let height = min(entry.purpose == .addToMap ? 5 : 4, area.height)
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
    if inner.height > 2 { draw(entry.offers, marked: entry.offerCursor, in: inner.row(2), into: &screen) }
    screen.cursor = cursor
  }

  private func draw(_ offers: [EntryOffer], marked: Int, in row: Rect, into screen: inout Screen) {
    guard !offers.isEmpty else { return }
    var x = row.x
    func write(_ text: String, _ role: String) {
      guard x < row.endX else { return }
      x += screen.write(text, at: Point(x: x, y: row.y), style: theme.style(role), maxWidth: row.endX - x)
    }
    write("Tab", "footer.key")
    for (place, offer) in offers.enumerated() {
      write(place == marked ? " ‹\(offer.label)›" : "  \(offer.label) ", place == marked ? "text.strong" : "text.dim")
    }
  }
}
