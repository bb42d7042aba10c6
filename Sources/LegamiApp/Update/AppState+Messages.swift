import LegamiDrawing
import LegamiModel
import LegamiWords
import TerminalKit

extension AppState {
  /// Takes in what came of an effect. Pure, like `press`.
  public mutating func receive(_ message: Message) -> [Effect] {
    switch message {
    case .home(let home):
      refreshPages { page in
        if case .home(let old) = page { page = .home(old.updated(home)) }
      }
      if case .home = page { return countingMaps + [.loadDue] }
      return countingMaps
    case .due(let lines):
      let title = words.dueTitle
      refreshPages { page in
        guard case .home(var home) = page else { return }
        home.show(due: lines, under: title)
        page = .home(home)
      }
      return []
    case .mapsCounted(let sizes):
      refreshPages { page in
        guard case .home(var home) = page else { return }
        home.take(sizes)
        page = .home(home)
      }
      return []
    case .mapOpened(let content, let opening):
      lineWasSaved()
      let map = MapPage(
        content, opening, builder: SceneBuilder(words: words),
        canvas: MapView.Layout(Frame(size).body).canvas.size, theme: theme)
      push(.map(map))
      return keepNewPlaces()
    case .mapReloaded(let content):
      changeMapPage { if $0.map.id == content.map.id { $0.show(content) } }
      refreshWords()
      return keepNewPlaces() + refreshed()
    case .notePurged(let note, let line):
      self.message = line
      if case .form(var open) = overlay {
        open.form.remove(.note(note))
        open.notes.removeAll { $0.id == note }
        overlay = .form(open)
      }
      return mapPage.map { [$0.rereading] } ?? refreshed()
    case .formConflict(let collisions, let node, let tie, let notes):
      tell(collisions, node: node, tie: tie, notes: notes)
      return []
    case .done(let line):
      self.message = line
      return []
    case .failed(let line):
      self.message = line
      return []
    case .lineRefused(let line):
      lineWasRefused(line)
      return []
    case .draftRecalled(let draft, let place): return take(draft, in: place)
    case .draftLeft(let place):
      draftWasLeft(in: place)
      return []
    case .draftRefused(let place):
      draftWasRefused(in: place)
      return []
    case .offered(let rows, let text):
      offer(rows, for: text)
      return []
    case .changed(let line, let focus, let correctable):
      self.message = line
      // What an import did is not so any more.
      if case .imported = page { _ = pop() }
      if case .form = overlay { overlay = nil }
      lineWasSaved()
      everythingIsStale()
      changeMapPage { map in
        map.keepsNewPlaces = true
        map.correctable = correctable
        if let focus { map.awaited = focus }
      }
      return refreshed()
    case .mapGone(let id):
      while let map = mapPage, map.map.id == id { _ = pop() }
      return [.loadHome]
    case .found(let rows, let text):
      if case .picker(.search(var search)) = overlay, search.field.text == text {
        search.show(rows)
        overlay = .picker(.search(search))
      }
      return []
    case .listed(let rows, let request):
      if case .list(var list) = page {
        list.show(rows, for: request)
        list.window.setHeight(ListView.rows(in: Frame(size).body))
        page = .list(list)
      } else {
        var list = ListPage(request, rows)
        list.window.setHeight(ListView.rows(in: Frame(size).body))
        push(.list(list))
      }
      return []
    case .browsed(let around, let map):
      return show(around, map: map)
    case .browsedAgain(let asked, let found):
      return showAgain(asked, found)
    case .lookedAhead(let around):
      if case .browse(var browse) = page {
        browse.preview = around
        page = .browse(browse)
      }
      return []
    case .imported(let page):
      unread = page
      // On the page of a person no name of another file is said.
      if !showUnread() { self.message = StatusLine(words.importIsDone) }
      return []
    case .importFailed(let line):
      if case .home = page {
        self.message = StatusLine(line, .error)
      } else {
        unread = ImportedPage(refusal: line)
        self.message = StatusLine(words.importCameToNothing, .error)
      }
      return []
    case .noticed(let line):
      if self.message == nil { self.message = line }
      return []
    case .copiesHold(let copies):
      askAbout(copies)
      return []
    case .storeLost(let line, let wasRefused):
      storeIsLost(line, wasRefused: wasRefused)
      return []
    case .progress(let line):
      progress = line
      return []
    case .othersWrote(let changes):
      markStale(by: changes)
      return refreshed()
    }
  }

  private mutating func show(_ around: BrowsePage.Surroundings, map: MapID?) -> [Effect] {
    guard case .browse(var browse) = page else {
      var browse = BrowsePage(around, map: map, titles: groupTitles, height: 20)
      browse.resize(to: Frame(size).body)
      push(.browse(browse))
      return lookAhead(browse)
    }
    if browse.current.around.node.id == around.node.id {
      browse.refresh(around, titles: groupTitles)
    } else {
      browse.push(around, titles: groupTitles)
    }
    page = .browse(browse)
    return lookAhead(browse)
  }

  private mutating func showAgain(_ asked: [NodeID], _ found: [BrowsePage.Surroundings]) -> [Effect] {
    guard case .browse(var browse) = page else { return [] }
    guard browse.forget(Set(asked).subtracting(found.map(\.node.id))) else { return pop() ? refreshed() : [] }
    for around in found { browse.refresh(around, titles: groupTitles) }
    page = .browse(browse)
    let more = browse.staleOnScreen
    return more.isEmpty ? lookAhead(browse) : [.browseAgain(more, browse.map)]
  }

  /// A map in plain words is made anew with the map, the cursor on the same line.
  private mutating func refreshWords() {
    guard case .flat(let flat) = page, let lines = flatLines else { return }
    var renewed = FlatPage(lines: lines)
    renewed.window.setHeight(flat.window.height)
    renewed.window.select(min(flat.window.selection, max(0, lines.count - 1)))
    page = .flat(renewed)
  }

  /// Keeps the places that were computed for those who had none.
  private mutating func keepNewPlaces() -> [Effect] {
    var arrangement: Arrangement?
    changeMapPage { map in
      guard map.keepsNewPlaces else { return }
      map.keepsNewPlaces = false
      arrangement = map.takeUnstored()
    }
    guard let map = mapPage?.map.id, let arrangement else { return [] }
    return [.placeFigures(map, borders: arrangement.borders, arrangement.places)]
  }
}
