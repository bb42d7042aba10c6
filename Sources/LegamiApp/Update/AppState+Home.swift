import LegamiModel
import LegamiWords
import TerminalKit

extension AppState {
  mutating func perform(_ action: ActionID, on home: HomePage) -> [Effect] {
    var home = home
    switch action {
    case .up, .down:
      home.step(action == .down ? 1 : -1)
    case .pageUp: home.step(-10)
    case .pageDown: home.step(10)
    case .open:
      guard let map = home.current else { return [] }
      return [.openMap(map)]
    case .newPersonMap: overlay = .entry(Entry(.newPersonMap, prompt: words.newPersonMapPrompt))
    case .newPartnerMap: overlay = .entry(Entry(.newPartnerMap, prompt: words.newPartnerMapPrompt))
    case .importFile: overlay = .entry(Entry(.importFile, prompt: words.importPrompt))
    case .search: overlay = .picker(.search(Picker(title: words.searchPrompt)))
    case .olderCopies: return [.findOlderCopies]
    case .list: return [.loadList(ListRequest(map: nil))]
    default: break
    }
    page = .home(home)
    return countingMaps
  }

  /// Asks how much the maps draw that have come on screen.
  var countingMaps: [Effect] {
    guard case .home(let home) = page, !home.uncounted.isEmpty else { return [] }
    return [.countMaps(home.uncounted)]
  }

  mutating func perform(_ action: ActionID, on help: HelpPage) -> [Effect] {
    var help = help
    let lines = HelpView(words: words, theme: theme).rows(of: help, width: Frame(size).body.width).count
    let rows = max(1, Frame(size).body.height)
    let last = max(0, lines - rows)
    switch action {
    case .up: help.top -= 1
    case .down: help.top += 1
    case .pageUp: help.top -= rows
    case .pageDown: help.top += rows
    case .first: help.top = 0
    case .last: help.top = last
    default: break
    }
    help.top = min(max(0, help.top), last)
    page = .help(help)
    return []
  }
}
