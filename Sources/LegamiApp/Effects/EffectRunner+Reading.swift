import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

extension EffectRunner {
  func home() throws -> HomePage {
    let maps = try store.maps(in: .everywhere(reason: "home"), counting: false).filter { !$0.isReinforced }
    func rows(_ title: String, _ wanted: [MapSummary]) -> [HomePage.Row] {
      wanted.isEmpty
        ? [] : [HomePage.Row(content: .title(title))] + wanted.map { HomePage.Row(content: .map($0)) }
    }
    let persons = rows(words.personsMaps, maps.filter { $0.purpose == .casework })
    let partners = rows(words.partnerMaps, maps.filter { $0.purpose == .planning })
    let gap = persons.isEmpty || partners.isEmpty ? [] : [HomePage.Row(content: .gap)]
    var home = HomePage(rows: persons + gap + partners)
    if let last = try store.userState("last_map").flatMap({ Int64($0) }) { home.select(MapID(last)) }
    return home
  }

  /// Agreements and plans that end within two months, the nearest last useful day first. Large maps are left out, since
  /// Home waits for nobody, and so are maps of another year, whose ends are history.
  func due() throws -> [DueLine] {
    let (mostMaps, mostLines, largest, days) = (6, 6, 300, 60)
    let maps = try store.maps(in: .planning, counting: false)
      .filter { try !store.isLarge($0.id, limit: largest) }.prefix(mostMaps)
    let found = try maps.compactMap { try store.overview(of: $0.id) }
      .filter { today() - $0.on < 366 }
      .flatMap { content -> [(day: Day, line: DueLine)] in
        LiveNetwork(content).expiries(within: content.on...content.on.adding(days: days)).compactMap { expiry in
          guard case .node(let node, _) = expiry.subject else { return nil }
          let text = words.due(expiry, node.name, map: content.map.name, on: content.on)
          return (expiry.lastUsefulDay, DueLine(text: text, map: content.map.id))
        }
      }
    return found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .prefix(mostLines).map(\.element.line)
  }

  /// From where something is read: from a map with the eyes with which it is shown.
  func scope(_ map: MapID?, _ state: AppState) throws -> ReadingScope {
    guard let map else { return .planning }
    if let page = state.mapPage, page.map.id == map { return .map(map, as: page.content.viewpoint) }
    return .map(map, as: try firstLook(at: map))
  }

  /// With whose eyes a map is looked at when it is opened: a person's beside her.
  func firstLook(at id: MapID) throws -> Viewpoint {
    let map = try store.map(id)
    return map.lens == .ego && map.centre != nil ? .together : .worker
  }

  /// A node with its ties, on the day of the map on screen; beside the person only those that hold.
  func around(_ node: NodeID, from map: MapID?, _ state: AppState) throws -> BrowsePage.Surroundings {
    let found = try surroundings(of: node, in: try scope(map, state), on: state.mapPage?.content.on, state)
    guard state.isTogether else { return found }
    return BrowsePage.Surroundings(
      node: found.node, links: found.links.filter { $0.tie.isLive(on: found.on) },
      notes: found.notes.filter { $0.note.isForTogether(centre: state.mapPage?.map.centre) }, on: found.on)
  }

  /// The same for those whose columns are open; whoever is there no longer is left out.
  func browseAgain(_ nodes: [NodeID], from map: MapID?, _ state: AppState) throws -> Message {
    var found: [BrowsePage.Surroundings] = []
    for node in nodes {
      do {
        found.append(try around(node, from: map, state))
      } catch let error as StoreError where error.code == .noSuchRow {
        continue
      }
    }
    return .browsedAgain(nodes, found)
  }

  /// - Parameter day: the day of the map on screen; nil is today.
  func surroundings(
    of node: NodeID, in scope: ReadingScope, on day: Day?, _ state: AppState
  ) throws -> BrowsePage.Surroundings {
    let found = try store.neighbourhood(of: node, in: scope, on: day ?? today())
    let links = found.ties.compactMap { tie -> BrowsePage.Surroundings.Link? in
      guard let otherID = tie.identity.other(than: node), let other = found.other(otherID) else { return nil }
      let (a, b) = tie.identity.a == node ? (found.node, other) : (other, found.node)
      return BrowsePage.Surroundings.Link(
        tie: tie, other: other, level: LevelRules.level(of: tie.identity, a: a, b: b))
    }
    return BrowsePage.Surroundings(
      node: found.node, links: links, notes: said(found.notes, by: found, in: scope, state), on: found.on)
  }

  /// Notes with the names of those who spoke, where these may be named.
  private func said(
    _ notes: [Note], by found: Neighbourhood, in scope: ReadingScope, _ state: AppState
  ) -> [SaidNote] {
    notes.newestFirst.map { note in
      let speaker = note.saidBy.flatMap { id in
        found.node.id == id ? found.node : found.other(id) ?? state.mapPage?.live.node(id)
      }
      return SaidNote(
        note: note, speaker: speaker?.name ?? note.saidBy.flatMap { try? store.node($0, in: scope).name },
        isHers: note.saidBy != nil && note.saidBy == state.mapPage?.map.centre)
    }
  }

  func found(_ text: String, in scope: ReadingScope) throws -> [Picker<NodeID>.Row] {
    guard !text.isEmpty else { return [] }
    return try store.firstHits(text, in: scope, limit: 12).map { hit in
      Picker.Row(hit.id, label: hit.name, detail: words.name(kind: hit.kind, form: hit.form))
    }
  }

  /// Those who were on this map and are known still.
  func takenOff(_ text: String, _ map: MapID?) throws -> [Picker<NodeID>.Row] {
    guard let map else { return [] }
    return try store.takenOff(map, matching: text, as: viewpoint).prefix(4).map {
      Picker.Row($0.id, label: $0.name, detail: words.wasHere)
    }
  }

  func rows(_ request: ListRequest, in scope: ReadingScope) throws -> ListPage.Rows {
    let window = ListWindowRequest(anchor(request.part), limit: 200)
    let levels = request.level.map { [$0] } ?? []
    switch request.kind {
    case .nodes, .people:
      let columns: [ListQuery.Column] = [.name, .kind, .sector, .degree, .level]
      let filter = RowFilter(request.filter, words: words)
      let query = ListQuery(
        scope: scope, levels: levels, engagements: filter.engagements, text: filter.text,
        sort: columns[request.sortColumn],
        ascending: request.ascending)
      let page = try store.nodes(query, window: window)
      return ListPage.Rows(
        rows: page.rows.map(row), reachesStart: !page.hasBefore, reachesEnd: !page.hasAfter, total: page.count,
        first: page.first, last: page.last)
    case .ties:
      let columns: [TieQuery.Column] = [.a, .b, .type, .level, .engagement]
      let filter = RowFilter(request.filter, words: words)
      let query = TieQuery(
        scope: scope, levels: levels, engagements: filter.engagements, text: filter.text,
        sort: columns[request.sortColumn],
        ascending: request.ascending)
      let page = try store.ties(query, window: window)
      return ListPage.Rows(
        rows: page.rows.map(row), reachesStart: !page.hasBefore, reachesEnd: !page.hasAfter, total: page.count,
        first: page.first, last: page.last)
    }
  }

  private func anchor(_ part: ListRequest.Part) -> ListWindowRequest.Anchor {
    switch part {
    case .start: .start
    case .end: .end
    case .after(let cursor): .after(cursor)
    case .before(let cursor): .before(cursor)
    case .around(.node(let id)): .around(id.rawValue)
    case .around(.tie(let id, _)): .around(id.rawValue)
    }
  }

  private func row(_ node: NodeRow) -> ListPage.Row {
    let levels = Level.allCases.filter(node.levels.contains).map { words.name($0) }
    return ListPage.Row(
      subject: .node(node.id),
      cells: [
        node.name,
        words.name(kind: node.kind, form: node.form)
          + (node.visibility == .heldBack ? " · \(words.name(node.visibility))" : ""),
        node.sector.map { words.name($0) } ?? "",
        String(node.degree), levels.joined(separator: ", "),
        Engagement.allCases.filter(node.engagements.contains).map { words.name($0) }.joined(separator: ", "),
      ])
  }

  private func row(_ tie: TieRow) -> ListPage.Row {
    var type = tie.label.isEmpty ? words.name(tie.type) : tie.label
    if tie.standing != .holds(.active) { type += " (\(words.name(tie.standing)))" }
    if tie.isHeldBack { type += " · \(words.name(Visibility.heldBack))" }
    return ListPage.Row(
      subject: .tie(tie.id, from: tie.a),
      cells: [
        tie.aName, tie.bName, type, tie.level.map { words.name($0) } ?? "—",
        tie.engagement.map { words.name($0) } ?? "",
      ])
  }
}
