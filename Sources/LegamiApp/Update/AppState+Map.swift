import LegamiDrawing
import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

extension AppState {
  mutating func perform(_ action: ActionID, on map: MapPage) -> [Effect] {
    if let effects = performOnMarked(action, on: map) { return effects }
    var map = map
    var effects: [Effect] = []
    switch action {
    case .up, .down, .left, .right: map.move(action)
    case .next: map.target = map.placed.next(after: map.target)
    case .previous: map.target = map.placed.previous(before: map.target)
    case .center: map.focus = map.map.centre ?? map.focus
    case .select:
      if let focus = map.focus, map.marked.remove(focus) == nil { map.marked.insert(focus) }
    case .together: effects = [map.otherView]
    case .egoLines: map.change { $0.egoLines = $0.egoLines.next }
    case .others: map.change { $0.showsAbsent.toggle() }
    case .levelAll: map.change { $0.level = nil }
    case .levelPerson: map.change { $0.level = .person }
    case .levelVolunteer: map.change { $0.level = .volunteer }
    case .levelService: map.change { $0.level = .service }
    case .levelCommunity: map.change { $0.level = .community }
    case .add: overlay = .entry(Entry(.addToMap, prompt: map.isPersonMap ? words.addPrompt : words.addPartnerPrompt))
    case .asOf: overlay = .entry(Entry(.asOf, prompt: words.asOfPrompt))
    case .search: overlay = .picker(.search(Picker(title: words.searchPrompt)))
    case .tie: openTiePicker(map)
    case .edit: overlay = FormBuilder(words: words, map: map).form(for: map.focus).map(Overlay.form)
    case .nearer, .farther: effects = moveRing(of: map, nearer: action == .nearer)
    case .ringInner: effects = place(map, in: .inner)
    case .ringMiddle: effects = place(map, in: .middle)
    case .ringOuter: effects = place(map, in: .outer)
    case .contextBefore, .contextAfter: effects = moveContext(of: map, by: action == .contextAfter ? 1 : -1)
    case .end: return map.focus.map { take(.end, from: $0, on: map) } ?? []
    case .remove: return map.focus.map { take(.remove, from: $0, on: map) } ?? []
    case .toggleCorrection: effects = map.correctable.map { [.toggleCorrection($0)] } ?? []
    case .rearrange:
      let arrangement = Arrangement.anew(of: map.live)
      effects = [.rearrange(map.map.id, borders: arrangement.borders, arrangement.places)]
    case .flat:
      if let lines = flatLines { push(.flat(FlatPage(lines: lines))) }
    case .list: effects = [.loadList(ListRequest(map: map.map.id, kind: map.isPersonMap ? .people : .nodes))]
    case .browse:
      if case .group(let wedge) = map.target {
        map.change { $0.openWedges.insert(wedge) }
      } else if let focus = map.focus {
        effects = [.browse(focus, map.map.id)]
      }
    default: break
    }
    changeMapPage { $0 = map }
    return effects
  }

  /// What a key does to all that are marked; nil where it is about the one with the cursor, or nobody is marked.
  private mutating func performOnMarked(_ action: ActionID, on map: MapPage) -> [Effect]? {
    guard !map.marked.isEmpty else { return nil }
    let targets = MarkedTargets(map)
    let change: ManyChange
    switch action {
    case .edit: return openChange(of: targets)
    case .nearer: change = .ringStep(isNearer: true)
    case .farther: change = .ringStep(isNearer: false)
    case .ringInner: change = .stand(TieChange(ring: .set(.inner)))
    case .ringMiddle: change = .stand(TieChange(ring: .set(.middle)))
    case .ringOuter: change = .stand(TieChange(ring: .set(.outer)))
    case .contextBefore, .contextAfter:
      // Each from its own context would scatter them: all go to the one beside that of who has the cursor.
      guard let context = contextBeside(map, by: action == .contextAfter ? 1 : -1) else { return [] }
      change = .context(context)
    case .end, .remove:
      let deed: TieDeed = action == .end ? .end : .remove
      if !map.isPersonMap { return take(deed, from: map.marked, on: map) }
      change = action == .end ? .end : .remove
    default: return nil
    }
    guard !targets.ties.isEmpty else {
      message = StatusLine(words.noTieToCentre, .hint)
      return []
    }
    // Who was moved may be moved on; what ended is done with.
    if action == .end || action == .remove { forgetMarks() }
    return [.changeTies(targets.ties, change, end: targets.centre)]
  }

  private mutating func openTiePicker(_ map: MapPage) {
    guard let focus = map.focus else { return }
    let from = map.marked.isEmpty ? [focus] : map.marked.sorted()
    var picker = Picker<NodeID>(title: words.tiePrompt(from.compactMap { map.live.node($0)?.name }))
    picker.show(tieChoices(from: from, matching: ""))
    overlay = .picker(.tie(from: from, picker))
  }

  private mutating func moveRing(of map: MapPage, nearer: Bool) -> [Effect] {
    guard let tie = map.focusedCentreTie, let centre = map.centre else { return [] }
    let now = tie.view.ring
    guard let ring = now.map({ nearer ? $0.nearer : $0.farther }) ?? (now == nil ? .some(.outer) : nil) else {
      message = StatusLine(nearer ? words.ringAtCentre : words.ringAtEdge, .hint)
      return []
    }
    return [.setRing(map: map.map.id, tie: tie.id, end: centre.id, ring)]
  }

  private func place(_ map: MapPage, in ring: Ring) -> [Effect] {
    guard let tie = map.focusedCentreTie, let centre = map.centre else { return [] }
    return [.setRing(map: map.map.id, tie: tie.id, end: centre.id, ring)]
  }

  private func moveContext(of map: MapPage, by step: Int) -> [Effect] {
    guard let tie = map.focusedCentreTie, let centre = map.centre, let context = contextBeside(map, by: step) else {
      return []
    }
    return [.setContext(map: map.map.id, tie: tie.id, end: centre.id, context)]
  }

  private func contextBeside(_ map: MapPage, by step: Int) -> LifeContext? {
    guard let tie = map.focusedCentreTie, let node = map.focusedNode else { return nil }
    let contexts = LifeContext.allCases
    guard let now = map.live.context(of: tie.identity, with: node), let index = contexts.firstIndex(of: now) else {
      return step > 0 ? contexts.first : contexts.last
    }
    return contexts[(index + step + contexts.count) % contexts.count]
  }
}

extension MapPage {
  mutating func move(_ action: ActionID) {
    let direction: MapDirection =
      switch action {
      case .up: .up
      case .down: .down
      case .left: .left
      default: .right
      }
    guard let from = target else { return }
    target = placed.nearest(from: from, direction: direction) ?? target
  }

  func refusal(of action: ActionID, words: Words, today: Day) -> String? {
    let changes: Set<ActionID> = [
      .add, .tie, .edit, .nearer, .farther, .ringInner, .ringMiddle, .ringOuter, .contextBefore, .contextAfter, .end,
      .remove, .rearrange,
    ]
    if changes.contains(action), !isPresent(today: today) { return words.lookingAtPast }
    let ofMarked: Set<ActionID> = [.edit, .nearer, .farther, .ringInner, .ringMiddle, .ringOuter, .end, .remove]
    if !marked.isEmpty, ofMarked.contains(action) { return nil }
    switch action {
    case .tie, .edit, .select:
      return focus == nil ? words.chooseSomeone : nil
    case .nearer, .farther, .ringInner, .ringMiddle, .ringOuter, .contextBefore, .contextAfter:
      if focus == nil || focus == map.centre { return words.chooseSomeone }
      if focusedCentreTie == nil { return words.noTieToCentre }
      let movesWedge = action == .contextBefore || action == .contextAfter
      return movesWedge && map.scheme != .lifeContexts ? words.wedgeIsDerived : nil
    case .end, .remove:
      // The centre of a person's map is tied to everybody: its ties are those of the others.
      return focus == nil || (isPersonMap && focus == map.centre) ? words.chooseSomeone : nil
    case .toggleCorrection:
      return correctable == nil ? words.nothingToUndo : nil
    default: return nil
    }
  }
}

extension MapScene.EgoLines {
  var next: MapScene.EgoLines {
    switch self {
    case .meaningful: .all
    case .all: .none
    case .none: .meaningful
    }
  }
}
