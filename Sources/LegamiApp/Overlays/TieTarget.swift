import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// What is done to a tie by the key that ends it and by the one that removes it.
enum TieDeed: Equatable, Sendable { case end, remove }

/// What one of these keys may be about.
enum TieTarget: Hashable, Sendable {
  case tie(TieID)
  /// All the ties among those who are marked.
  case all([TieID])
  /// Not a tie: somebody leaves the map, the ties stay.
  case off(NodeID)
  case allOff([NodeID])
}

/// What `d` and `D` may be about on a map, where no tie is under the cursor.
struct TieTargets {
  let words: Words
  let map: MapPage

  /// The ties of one node that can still end, or that can be removed, each named with both its ends; the tie to the
  /// centre first. On a partner map, last, that the node leaves the map.
  func rows(_ deed: TieDeed, of node: NodeID) -> [Picker<TieTarget>.Row] {
    var rows = sorted(ties(deed) { $0.joins(node) }, from: node).compactMap { row($0, from: node) }
    if deed == .remove, map.map.centre != node || !map.isPersonMap, map.live.alter(node)?.mainTie == nil,
      let name = map.live.node(node)?.name
    {
      rows.append(Picker.Row(.off(node), label: words.takeOffMap([name]), detail: words.itsTiesStay))
    }
    return rows
  }

  /// The ties among those who are marked, and that all of these leave the map.
  func rows(_ deed: TieDeed, among nodes: Set<NodeID>) -> [Picker<TieTarget>.Row] {
    let found = ties(deed) { nodes.contains($0.a) && nodes.contains($0.b) }
    var rows = found.compactMap { row($0, from: $0.identity.a) }
    if found.count > 1 {
      rows.insert(Picker.Row(.all(found.map(\.id)), label: words.allTiesAmong(found.count)), at: 0)
    }
    if deed == .remove {
      let names = nodes.sorted().compactMap { map.live.node($0)?.name }
      rows.append(Picker.Row(.allOff(nodes.sorted()), label: words.takeOffMap(names), detail: words.itsTiesStay))
    }
    return rows
  }

  private func ties(_ deed: TieDeed, where isMeant: (Tie) -> Bool) -> [DatedTie] {
    let shown = Set(map.content.nodes.map(\.id))
    return map.content.ties.filter { tie in
      isMeant(tie.identity) && shown.contains(tie.identity.a) && shown.contains(tie.identity.b)
        && (deed == .remove || tie.spells.contains { $0.span.lastDay > map.content.on })
    }
  }

  private func sorted(_ ties: [DatedTie], from node: NodeID) -> [DatedTie] {
    let main = map.live.alter(node)?.mainTie?.id
    func place(_ tie: DatedTie) -> Int {
      if tie.id == main { return 0 }
      return map.isPersonMap && tie.identity.other(than: node) == map.map.centre ? 1 : 2
    }
    func name(_ tie: DatedTie) -> String {
      FoldedText.fold(tie.identity.other(than: node).flatMap { map.live.node($0)?.name } ?? "")
    }
    return ties.map { (tie: $0, place: place($0), name: name($0)) }
      .sorted { ($0.place, $0.name, $0.tie.id) < ($1.place, $1.name, $1.tie.id) }.map(\.tie)
  }

  private func row(_ tie: DatedTie, from node: NodeID) -> Picker<TieTarget>.Row? {
    guard let a = map.live.node(tie.identity.a), let b = map.live.node(tie.identity.b) else { return nil }
    let standing = tie.standing(on: map.content.on)
    let detail = standing == .holds(.active) ? "" : words.name(standing)
    return Picker.Row(.tie(tie.id), label: words.sentence(tie.identity, from: a, to: b), detail: detail)
  }
}

extension AppState {
  /// What `d` and `D` do on a map, where the cursor is on somebody and not on a tie.
  ///
  /// One rule for every kind of map: where the key can be about one thing only, that is done at once and the message
  /// names it; of several one is chosen from a list that names each tie with both its ends. On a person's map the tie to the centre stands first
  /// and has the cursor, so that Enter after the key ends what the key alone used to end. Acting at once on the tie to
  /// the centre would be a key quicker, but would leave no key for the tie between two others, and would mean one thing
  /// on one kind of map and another on the next. Somebody leaves a partner map by the last line of the same list, or at
  /// once where there is no tie.
  mutating func take(_ deed: TieDeed, from node: NodeID, on map: MapPage) -> [Effect] {
    choose(deed, TieTargets(words: words, map: map).rows(deed, of: node), none: words.noTieToEnd)
  }

  /// What they do to all that are marked on a partner map.
  mutating func take(_ deed: TieDeed, from marked: Set<NodeID>, on map: MapPage) -> [Effect] {
    choose(deed, TieTargets(words: words, map: map).rows(deed, among: marked), none: words.noTieAmongMarked)
  }

  private mutating func choose(_ deed: TieDeed, _ rows: [Picker<TieTarget>.Row], none: String) -> [Effect] {
    guard let first = rows.first else {
      message = StatusLine(none, .hint)
      return []
    }
    // Beside a single tie that is removed there may be the line that takes the node off the map: the tie goes first.
    let ties = rows.filter { if case .tie = $0.choice { true } else { false } }
    guard rows.count > 1, !(ties.count == 1 && deed == .end) else { return carryOut(deed, on: first.choice) }
    let title = deed == .end ? words.endPrompt : words.removePrompt
    overlay = .picker(.ending(deed, rows, Picker(title: title, rows: rows)))
    return []
  }

  /// Ends or removes what was chosen.
  mutating func carryOut(_ deed: TieDeed, on target: TieTarget) -> [Effect] {
    switch target {
    case .tie(let tie): return [deed == .end ? .endTie(tie) : .removeTie(map: openMap, tie)]
    case .all(let ties):
      forgetMarks()
      return [.changeTies(ties, deed == .end ? .end : .remove, end: nil)]
    case .off(let node): return openMap.map { [.removeFromMap(map: $0, node)] } ?? []
    case .allOff(let nodes):
      forgetMarks()
      return openMap.map { [.removeManyFromMap(map: $0, nodes)] } ?? []
    }
  }
}
