import LegamiModel

extension DemonstrationContent {
  /// What the store would read to show one of the maps, on `day` or on the map's own date.
  public func mapContent(_ which: DemonstrationMap, on day: Day? = nil) -> MapContent {
    let map = map(which)
    let today = Demonstration.clock.today()
    let shown = shownNodes(of: map)
    let around = surroundings(of: map, shown: shown)
    let everyone = shown.union(around)
    return MapContent(
      map: map, on: day ?? map.asOf?.asOf(today: today) ?? today,
      nodes: nodes.filter { shown.contains($0.id) },
      surroundings: nodes.filter { around.contains($0.id) },
      ties: ties.filter { everyone.contains($0.identity.a) && everyone.contains($0.identity.b) },
      members: members.filter { $0.map == map.id },
      notes: notes.filter { $0.map == map.id },
      processing: processing.first { $0.subject == map.centre && map.purpose == .casework })
  }

  /// The centre, the members, and on a person's map whoever was ever tied to the centre.
  private func shownNodes(of map: NetworkMap) -> Set<NodeID> {
    var shown = Set(members.lazy.filter { $0.map == map.id && !$0.isExcluded }.map(\.node))
    if let centre = map.centre {
      shown.insert(centre)
      if map.lens == .ego { shown.formUnion(ties.compactMap { $0.identity.other(than: centre) }) }
    }
    return shown
  }

  private func surroundings(of map: NetworkMap, shown: Set<NodeID>) -> Set<NodeID> {
    if map.lens == .ego { return bodiesAndPapers(behind: shown) }
    return Set(nodes.lazy.filter { shown.contains($0.id) }.compactMap(\.territory)).subtracting(shown)
  }

  /// The bodies in which the people shown work, help or have their place, and the agreements that join those bodies.
  private func bodiesAndPapers(behind shown: Set<NodeID>) -> Set<NodeID> {
    var around: Set<NodeID> = []
    for tie in ties.map(\.identity) where shown.contains(tie.a) && !shown.contains(tie.b) {
      guard node(tie.a)?.kind == .person, let body = node(tie.b) else { continue }
      switch tie.type {
      case .employment, .partOf: around.insert(body.id)
      case .participation where body.kind == .organisation: around.insert(body.id)
      default: break
      }
    }
    for tie in ties.map(\.identity) where around.contains(tie.a) && around.contains(tie.b) {
      if let paper = tie.formalisedBy { around.insert(paper) }
    }
    return around
  }
}
