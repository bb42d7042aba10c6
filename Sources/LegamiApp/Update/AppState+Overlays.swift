import LegamiDrawing
import LegamiInsight
import LegamiModel
import LegamiWords
import TerminalKit

extension AppState {
  // MARK: A list to choose from

  mutating func press(_ key: Key, _ action: ActionID?, in picker: OpenPicker) -> [Effect] {
    switch action {
    case .cancel:
      overlay = nil
      return []
    case .nextField, .previousField:
      overlay = .picker(picker.moved(by: action == .nextField ? 1 : -1))
      return []
    case .confirm:
      return confirm(picker)
    default:
      return type(key, in: picker)
    }
  }

  private mutating func confirm(_ picker: OpenPicker) -> [Effect] {
    overlay = nil
    switch picker {
    case .commands(let commands):
      return commands.current.map { perform($0.choice) } ?? []
    case .search(let search):
      guard let hit = search.current?.choice else { return [] }
      return goTo(hit)
    case .tie(let from, let people):
      guard let to = people.current?.choice, let map = mapPage?.map.id else { return [] }
      // The marks stay: the same people may be tied to the next one.
      return [.tie(map: map, from: from, to: to)]
    case .ending(let deed, _, let ties):
      guard let target = ties.current?.choice else { return [] }
      return carryOut(deed, on: target)
    case .change(let targets, let changes):
      guard let change = changes.current?.choice else { return [] }
      forgetMarks()
      return [change.effect(on: targets)]
    case .store(let answers): return answers.current.map { answer($0.choice) } ?? []
    }
  }

  /// Asks what is to change of all that are marked; says so when nothing of them can.
  mutating func openChange(of targets: MarkedTargets) -> [Effect] {
    let rows = words.commonChanges(of: targets, isTogether: isTogether, matching: "")
    guard !rows.isEmpty else {
      message = StatusLine(words.nothingInCommon, .hint)
      return []
    }
    overlay = .picker(.change(targets, Picker(title: words.changePrompt(targets.count), rows: rows)))
    return []
  }

  /// Marks go once they were used, on the list and on the map.
  mutating func forgetMarks() {
    changeMapPage { $0.marked = [] }
    if case .list(var list) = page {
      list.marked = []
      page = .list(list)
    }
  }

  /// Puts the cursor on a node of the map on screen, or opens it where there is no map.
  private mutating func goTo(_ node: NodeID) -> [Effect] {
    if case .map(var map) = page, map.scene.figures.contains(where: { $0.id == node }) {
      map.focus = node
      page = .map(map)
      return []
    }
    return [.browse(node, mapPage?.map.id)]
  }

  private mutating func type(_ key: Key, in picker: OpenPicker) -> [Effect] {
    switch picker {
    case .commands(let commands):
      var field = commands.field
      field.handle(key)
      var next = palette(matching: field.text)
      next.field = field
      overlay = .picker(.commands(next))
      return []
    case .search(var search):
      let before = search.field.text
      search.field.handle(key)
      let text = search.field.text
      overlay = .picker(.search(search))
      if text == before { return [] }
      return [.search(text, mapPage?.map.id)]
    case .tie(let from, var people):
      people.field.handle(key)
      people.show(tieChoices(from: from, matching: people.field.text))
      overlay = .picker(.tie(from: from, people))
      return []
    case .ending(let deed, let all, var ties):
      ties.field.handle(key)
      let folded = FoldedText.fold(ties.field.text)
      ties.show(all.filter { folded.isEmpty || FoldedText.fold($0.label).contains(folded) })
      overlay = .picker(.ending(deed, all, ties))
      return []
    case .change(let targets, var changes):
      changes.field.handle(key)
      changes.show(words.commonChanges(of: targets, isTogether: isTogether, matching: changes.field.text))
      overlay = .picker(.change(targets, changes))
      return []
    case .store: return []
    }
  }

  /// Everybody on the map but those already chosen, those whose name begins as typed first.
  func tieChoices(from: [NodeID], matching text: String) -> [Picker<NodeID>.Row] {
    guard let map = mapPage else { return [] }
    let folded = FoldedText.fold(text)
    let known = Set(
      from.count == 1
        ? map.live.shownTies(of: from[0]).compactMap { $0.identity.other(than: from[0]) } : [])
    let rows = map.scene.figures
      .filter { !from.contains($0.id) && (folded.isEmpty || FoldedText.fold($0.label).contains(folded)) }
      .map { figure in
        Picker<NodeID>.Row(
          figure.id, label: figure.label, detail: known.contains(figure.id) ? words.knowsAlready : "")
      }
    return rows.sorted { left, right in
      // Who was not marked but has the cursor is whom the marked are being tied to.
      let aimed = (left.choice == map.focus && folded.isEmpty, right.choice == map.focus && folded.isEmpty)
      if aimed.0 != aimed.1 { return aimed.0 }
      let starts = (FoldedText.fold(left.label).hasPrefix(folded), FoldedText.fold(right.label).hasPrefix(folded))
      return starts.0 != starts.1 ? starts.0 : FoldedText.fold(left.label) < FoldedText.fold(right.label)
    }
  }
}

extension OpenPicker {
  func moved(by step: Int) -> OpenPicker {
    switch self {
    case .commands(var picker):
      picker.move(by: step)
      return .commands(picker)
    case .search(var picker):
      picker.move(by: step)
      return .search(picker)
    case .tie(let from, var picker):
      picker.move(by: step)
      return .tie(from: from, picker)
    case .ending(let deed, let all, var picker):
      picker.move(by: step)
      return .ending(deed, all, picker)
    case .change(let targets, var picker):
      picker.move(by: step)
      return .change(targets, picker)
    case .store(var picker):
      picker.move(by: step)
      return .store(picker)
    }
  }
}
