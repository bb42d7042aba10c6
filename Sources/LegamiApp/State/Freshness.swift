import LegamiModel
import LegamiStore

/// Which pages may show what is no longer so. A page on screen is read again at once; one behind it when it comes back.
extension AppState {
  /// Something was changed here: whatever is open may show it.
  mutating func everythingIsStale() {
    refreshPages { $0.markStale() }
  }

  /// Somebody else changed something: the pages that show any of it.
  mutating func markStale(by changes: StoreChanges) {
    let map = mapPage
    refreshPages { page in
      if page.shows(changes, on: map) { page.markStale() }
    }
  }

  /// Asks again for what is on screen and may have changed. What a page takes from the map under it comes after the map.
  func refreshed() -> [Effect] {
    if case .home(let home) = page { return home.isStale ? [.loadHome] : [] }
    if let map = mapPage, map.isStale { return [map.rereading] }
    switch page {
    case .list(let list):
      guard list.isStale else { return [] }
      guard let subject = list.current?.subject else { return [.loadList(list.request)] }
      return [.loadList(list.request.with(part: .around(subject)))]
    case .browse(let browse):
      let nodes = browse.staleOnScreen
      return nodes.isEmpty ? [] : [.browseAgain(nodes, browse.map)]
    case .home, .map, .flat, .imported, .help: return []
    }
  }
}

extension Page {
  mutating func markStale() {
    switch self {
    case .home(var home):
      home.isStale = true
      self = .home(home)
    case .map(var map):
      map.isStale = true
      self = .map(map)
    case .list(var list):
      list.isStale = true
      self = .list(list)
    case .browse(var browse):
      browse.markStale()
      self = .browse(browse)
    // Made from the map under it, together with it.
    case .flat, .imported, .help: break
    }
  }

  /// Whether any of what was changed is shown here.
  func shows(_ changes: StoreChanges, on map: MapPage?) -> Bool {
    if changes.isEmpty { return false }
    if changes.isWide { return true }
    switch self {
    case .home: return true
    case .map(let map): return map.shows(changes)
    case .list(let list):
      guard let shown = list.request.map else { return changes.isShared }
      guard let map, map.map.id == shown else { return true }
      return map.shows(changes) || (list.request.kind == .nodes && map.tiesAnyone(in: changes))
    case .browse(let browse): return browse.shows(changes)
    case .flat, .imported, .help: return false
    }
  }
}

extension MapPage {
  /// Whether any of what was changed is on this map, or comes onto it.
  func shows(_ changes: StoreChanges) -> Bool {
    if changes.maps.contains(map.id) || changes.nodes.contains(where: { content.node($0) != nil }) { return true }
    if !changes.ties.isEmpty, content.ties.contains(where: { changes.ties.contains($0.id) }) { return true }
    return changes.links.contains { link in
      let (isA, isB) = (content.node(link.a) != nil, content.node(link.b) != nil)
      switch map.lens {
      case .net: return isA && isB
      // Who is new is tied to the centre; bodies beyond the map hang on those who work in them.
      case .ego: return isA || (isB && (map.reach >= 2 || link.b == map.centre))
      case .coping, .partner, .service, .community, .group, .place: return isA || isB
      }
    }
  }

  /// Whether somebody of the map got or lost a tie, wherever it leads.
  fileprivate func tiesAnyone(in changes: StoreChanges) -> Bool {
    changes.links.contains { content.node($0.a) != nil || content.node($0.b) != nil }
  }
}

extension BrowsePage {
  fileprivate func shows(_ changes: StoreChanges) -> Bool {
    for around in steps.map(\.around) + [preview].compactMap(\.self) {
      let centre = around.node.id
      if changes.nodes.contains(centre) || changes.links.contains(where: { $0.a == centre || $0.b == centre }) {
        return true
      }
      if around.links.contains(where: { changes.nodes.contains($0.other.id) || changes.ties.contains($0.tie.id) }) {
        return true
      }
    }
    return false
  }
}
