import LegamiModel
import LegamiWords

/// Whether it was said where the key that goes back leads to. It is said where one should not come by a hasty key: the
/// same key right after it goes.
enum WayOut: Sendable {
  case unsaid, justSaid, said

  /// Only the very next key is the second one.
  mutating func keyPressed() { self = self == .justSaid ? .said : .unsaid }
}

extension AppState {
  /// One step back: out of a column, of the marks, of a filter, of the page; from Home out of the program.
  mutating func goBack() -> [Effect] {
    if case .browse(var browse) = page, browse.pop() {
      page = .browse(browse)
      let effects = refreshed()
      return effects.isEmpty ? lookAhead(browse) : effects
    }
    if hasMarks {
      forgetMarks()
      return []
    }
    if case .list(let list) = page, !list.request.filter.isEmpty { return filterList("") }
    if case .home = page, progress != nil {
      message = StatusLine(words.importGoesOn, .hint)
      return []
    }
    if let sentence = saidBeforeGoing, wayOut != .said {
      wayOut = .justSaid
      message = StatusLine(sentence, .hint)
      return []
    }
    guard pop() else {
      isLeaving = true
      return []
    }
    if case .home = page {
      _ = showUnread()
      return [.loadHome]
    }
    return refreshed()
  }

  /// What is said at the first press; nil where the key goes at once.
  private var saidBeforeGoing: String? {
    switch page {
    case .home: words.onceMoreLeaves
    case .map(let map) where isTogether: showsOthers(than: map.map.id) ? words.otherNamesThere : nil
    default: nil
    }
  }

  /// Home, one page back, lists other maps: their names are not for whoever sits beside the worker.
  private func showsOthers(than map: MapID) -> Bool {
    guard pages.count > 1, case .home(let home) = pages[pages.count - 2] else { return false }
    return home.rows.contains { $0.map != nil && $0.map != map }
  }

  /// Something is marked on the page on screen.
  private var hasMarks: Bool {
    switch page {
    case .map(let map): !map.marked.isEmpty
    case .list(let list): !list.marked.isEmpty
    default: false
    }
  }
}
