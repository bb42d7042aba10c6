import TerminalKit

/// What an import did.
extension AppState {
  mutating func perform(_ action: ActionID, on imported: ImportedPage) -> [Effect] {
    var imported = imported
    imported.flat.window.setHeight(Frame(size).body.height)
    switch action {
    case .up: imported.flat.window.move(by: -1)
    case .down: imported.flat.window.move(by: 1)
    case .pageUp: imported.flat.window.page(-1)
    case .pageDown: imported.flat.window.page(1)
    case .first: imported.flat.window.select(0)
    case .last: imported.flat.window.select(imported.flat.lines.count - 1)
    case .open:
      guard let map = imported.map else { break }
      // Back from the map is Home, where it stands in the list.
      _ = pop()
      return [.openMap(map)]
    default: break
    }
    page = .imported(imported)
    return []
  }

  /// Shows what an import did, where nothing else is being looked at.
  mutating func showUnread() -> Bool {
    guard let page = unread, overlay == nil, case .home = self.page else { return false }
    unread = nil
    push(.imported(page))
    return true
  }
}
