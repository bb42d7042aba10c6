import LegamiWords
import TerminalKit

/// Every key of one place, in words, from the registry.
struct HelpView {
  let words: Words
  let theme: Theme

  struct Line {
    let keys: String
    let label: String
    let sentence: String
  }

  func lines(of context: KeyContext) -> [Line] {
    ActionRegistry.actions(in: context).map { action in
      Line(
        keys: action.keys.map(words.keyName).joined(separator: "  "), label: action.label(words),
        sentence: action.sentence(words))
    }
  }

  func draw(_ context: KeyContext, top: Int, in area: Rect, into screen: inout Screen) {
    let lines = lines(of: context)
    let keyWidth = min(20, lines.map { TextWidth.width(of: $0.keys) }.max() ?? 0)
    let labelWidth = min(22, lines.map { TextWidth.width(of: $0.label) }.max() ?? 0)
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + row
      screen.write(line.keys, at: Point(x: area.x + 2, y: y), style: theme.style("footer.key"), maxWidth: keyWidth)
      screen.write(
        line.label, at: Point(x: area.x + keyWidth + 4, y: y), style: theme.style("text.strong"), maxWidth: labelWidth)
      let x = area.x + keyWidth + labelWidth + 6
      screen.write(line.sentence, at: Point(x: x, y: y), style: theme.style("text"), maxWidth: area.endX - x - 1)
    }
    screen.cursor = Point(x: area.x + 2, y: area.y)
  }
}
