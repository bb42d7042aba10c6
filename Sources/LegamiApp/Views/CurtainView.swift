import LegamiWords
import TerminalKit

/// A neutral page over everything: nothing on it says what lies beneath.
struct CurtainView {
  let words: Words
  let theme: Theme

  func draw(into screen: inout Screen) {
    screen.fill(screen.bounds, theme.style("curtain"))
    let line = words.pressEnterToContinue
    let place = screen.bounds.centered(Size(columns: TextWidth.width(of: line), rows: 1))
    screen.write(line, at: place.origin, style: theme.style("curtain"))
    screen.cursor = place.origin
  }
}
