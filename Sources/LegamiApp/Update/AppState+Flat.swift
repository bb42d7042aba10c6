import LegamiWords
import TerminalKit

extension AppState {
  mutating func perform(_ action: ActionID, on flat: FlatPage) -> [Effect] {
    var flat = flat
    flat.window.setHeight(Frame(size).body.height)
    switch action {
    case .up: flat.window.move(by: -1)
    case .down: flat.window.move(by: 1)
    case .pageUp: flat.window.page(-1)
    case .pageDown: flat.window.page(1)
    case .first: flat.window.select(0)
    case .last: flat.window.select(flat.lines.count - 1)
    case .flat:
      return pop() ? refreshed() : []
    default: break
    }
    page = .flat(flat)
    return []
  }

  /// The map on screen in plain words.
  var flatLines: [String]? {
    mapPage.map { map in
      FlatWords(words: words, live: map.live, isTogether: map.choices.isTogether, isPractice: isPractice).lines
    }
  }
}
