import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

extension AppState {
  mutating func perform(_ action: ActionID, on list: ListPage) -> [Effect] {
    var list = list
    var request = list.request
    switch action {
    case .up: list.window.move(by: -1)
    case .down: list.window.move(by: 1)
    case .pageUp: list.window.page(-1)
    case .pageDown: list.window.page(1)
    case .first:
      if !list.reachesStart { return [.loadList(request.with(part: .start))] }
      list.window.select(0)
    case .last:
      if !list.reachesEnd { return [.loadList(request.with(part: .end))] }
      list.window.select(list.rows.count - 1)
    case .select:
      if let subject = list.current?.subject {
        if list.marked.remove(subject) == nil { list.marked.insert(subject) }
        list.window.move(by: 1)
      }
    case .sort:
      request.sortColumn = (request.sortColumn + 1) % ListColumns.sortable(request.kind, isTogether: isTogether)
      return [.loadList(request)]
    case .sortReverse:
      request.ascending.toggle()
      return [.loadList(request)]
    case .nodesOrTies:
      let people: ListRequest.Kind = mapPage?.isPersonMap == true ? .people : .nodes
      var other = ListRequest(map: request.map, kind: request.kind == .ties ? people : .ties)
      // What is marked there is not seen here.
      list.marked = []
      page = .list(list)
      other.level = request.level
      return [.loadList(other)]
    case .levelAll, .levelPerson, .levelVolunteer, .levelService, .levelCommunity:
      request.level = action.level
      return [.loadList(request)]
    case .filter:
      overlay = .entry(Entry(.filterList, prompt: words.filterPrompt, text: request.filter))
      return []
    case .browse:
      switch list.current?.subject {
      case .node(let node), .tie(_, from: let node): return [.browse(node, request.map)]
      case nil: return []
      }
    case .add:
      guard let map = mapPage else { return [] }
      overlay = .entry(
        Entry(.addToMap, prompt: map.isPersonMap ? words.addPrompt : words.addPartnerPrompt))
    case .end, .remove: return take(action == .end ? .end : .remove, in: list)
    case .edit where !list.marked.isEmpty:
      return mapPage.map { openChange(of: MarkedTargets(list, on: $0)) } ?? []
    case .edit:
      if let subject = list.current?.subject, let map = mapPage {
        overlay = FormBuilder(words: words, map: map).form(for: subject).map(Overlay.form)
      }
    default: break
    }
    page = .list(list)
    return list.wanted.map { [.loadList($0)] } ?? []
  }

  /// The tie under the cursor, or those of whoever is, or all that are marked.
  private mutating func take(_ deed: TieDeed, in list: ListPage) -> [Effect] {
    if !list.marked.isEmpty, let map = mapPage {
      let targets = MarkedTargets(list, on: map)
      guard !targets.ties.isEmpty else {
        message = StatusLine(words.nothingInCommon, .hint)
        return []
      }
      forgetMarks()
      return [.changeTies(targets.ties, deed == .end ? .end : .remove, end: targets.centre)]
    }
    switch list.current?.subject {
    case .tie(let tie, from: _): return carryOut(deed, on: .tie(tie))
    case .node(let node):
      if let map = mapPage, map.map.id == list.request.map {
        if map.isPersonMap, node == map.map.centre {
          message = StatusLine(words.chooseSomeone, .hint)
          return []
        }
        return take(deed, from: node, on: map)
      }
      message = StatusLine(words.tiesInOtherList, .hint)
      return []
    case nil: return []
    }
  }

  mutating func filterList(_ text: String) -> [Effect] {
    guard case .list(let list) = page else { return [] }
    var request = list.request
    request.filter = text
    return [.loadList(request)]
  }
}

extension ActionID {
  var level: Level? {
    switch self {
    case .levelPerson: .person
    case .levelVolunteer: .volunteer
    case .levelService: .service
    case .levelCommunity: .community
    default: nil
    }
  }
}
