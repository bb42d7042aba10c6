import LegamiModel
import LegamiWords
import TerminalKit

extension AppState {
  mutating func perform(_ action: ActionID, on browse: BrowsePage) -> [Effect] {
    var browse = browse
    var effects: [Effect] = []
    switch action {
    case .up, .down: browse.move(by: action == .down ? 1 : -1)
    case .pageUp: browse.move(by: -10)
    case .pageDown: browse.move(by: 10)
    case .first: browse.move(by: -browse.current.rows.count)
    case .last: browse.move(by: browse.current.rows.count)
    case .open, .right:
      if let link = browse.currentLink { effects = [.browse(link.other.id, browse.map)] }
    case .left:
      if !browse.pop() { return goBackFromBrowse() }
    case .levelAll: browse.show(level: nil, titles: groupTitles)
    case .levelPerson: browse.show(level: .person, titles: groupTitles)
    case .levelVolunteer: browse.show(level: .volunteer, titles: groupTitles)
    case .levelService: browse.show(level: .service, titles: groupTitles)
    case .levelCommunity: browse.show(level: .community, titles: groupTitles)
    case .edit:
      if let link = browse.currentLink {
        let from = browse.current.around.node
        overlay = .form(
          FormBuilder(words: words, map: mapPage).form(
            forTie: link.tie, between: from, and: link.other,
            notes: browse.current.around.notes(of: link.tie.id)))
      }
    case .end, .remove:
      if let link = browse.currentLink {
        return carryOut(action == .end ? .end : .remove, on: .tie(link.tie.id))
      }
    case .search: overlay = .picker(.search(Picker(title: words.searchPrompt)))
    default: break
    }
    page = .browse(browse)
    if effects.isEmpty { effects = refreshed() }
    return effects.isEmpty && browse.preview == nil ? lookAhead(browse) : effects
  }

  /// Asks for what stands around the one under the cursor.
  func lookAhead(_ browse: BrowsePage) -> [Effect] {
    browse.currentLink.map { [.lookAhead($0.other.id, browse.map)] } ?? []
  }

  private mutating func goBackFromBrowse() -> [Effect] {
    pop() ? refreshed() : []
  }
}

extension AppState {
  /// The words over groups of ties.
  var groupTitles: BrowsePage.GroupTitles {
    let words = words
    return BrowsePage.GroupTitles(isFlat: isTogether) { level in level.map { words.fullName($0) } ?? words.unknownLevel
    }
  }
}
