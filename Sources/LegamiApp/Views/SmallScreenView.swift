import LegamiWords
import TerminalKit

/// A calm page for a window too small to show anything in; it gives way by itself when the window grows.
struct SmallScreenView {
  let words: Words
  let theme: Theme

  func draw(into screen: inout Screen) {
    let lines = TextWidth.wrapped(
      words.windowTooSmall(needed: Frame.smallest, is: screen.size), to: screen.size.columns)
    for (row, line) in lines.prefix(screen.size.rows).enumerated() {
      screen.write(line, at: Point(x: 0, y: row), style: theme.style("text"))
    }
    screen.cursor = .zero
  }
}

extension Words {
  func windowTooSmall(needed: Size, is size: Size) -> String {
    windowTooSmall(columns: needed.columns, rows: needed.rows, isColumns: size.columns, isRows: size.rows)
  }
}
