import LegamiModel

/// Makes one network with dated spells of the versions of a map.
///
/// A tie opens on the date of the first version that has it; what a later version says otherwise closes the spell the
/// day before that version's date.
struct EasyNWKHistory {
  private let file: String
  /// In the order of their dates, one a date.
  private var versions: [EasyNWKVersion]
  /// The place in `versions` of the one that is looked at.
  private var current = 0
  private var titles: [(title: String, on: PartialDate)] = []
  private(set) var skipped: [SkippedRow] = []
  private var people = EasyNWKPeople()
  private var nodes = ImportedNodes(names: Self.attributeNames)
  private var ties = ImportedTies()

  private static let attributeNames = AttributeNames([
    "easynwk.edge_type", "easynwk.angle", "easynwk.distance", "easynwk.role", "age",
  ])

  init(_ versions: [EasyNWKVersion], current id: Int?, file: String) {
    self.file = file
    self.versions = []
    let wanted = versions.last { $0.id != nil && $0.id == id } ?? versions[versions.count - 1]
    let dated = versions.enumerated().filter { $0.element.date != nil }.sorted { left, right in
      let (first, second) = (left.element.date?.firstDay, right.element.date?.firstDay)
      guard let first, let second, first != second else { return left.offset < right.offset }
      return first < second
    }.map(\.element)
    titles = dated.compactMap { version in version.date.map { (CleanText.clean(version.title).text, $0) } }
    if dated.isEmpty {
      self.versions = [wanted]
    } else {
      for version in dated {
        // Of two versions of one day, the later in the file holds.
        if self.versions.last?.date?.firstDay == version.date?.firstDay { self.versions.removeLast() }
        self.versions.append(version)
      }
      current = self.versions.lastIndex { $0.line == wanted.line } ?? self.versions.count - 1
    }
    // A version without a date among dated ones has no place in time.
    let kept = Set(self.versions.map(\.line))
    let left = versions.filter { $0.date == nil && !kept.contains($0.line) }
    for version in left {
      let title = CleanText.clean(version.title, limit: 40).text
      skipped.append(SkippedRow(file: file, line: version.line, reason: .undated, arguments: [title]))
    }
  }

  /// - Parameter check: asked now and then whether to go on.
  mutating func network(_ check: () throws(FormatError) -> Void) throws(FormatError) -> ImportedNetwork {
    for version in versions {
      try check()
      people.meet(version)
    }
    nodes.append(egoNode())
    for person in people.order {
      if person % 1024 == 0 { try check() }
      nodes.append(node(of: person))
    }
    for person in people.order {
      if person % 1024 == 0 { try check() }
      addEgoTie(of: person)
    }
    try addConnections(check)
    let name = versions[current].ego?["name"]?.text.map { CleanText.clean($0, limit: CleanText.nameLimit).text }
    let asks = versions.contains { $0.alters.contains { $0.supports != nil } }
    return ImportedNetwork(
      name: name.flatMap { $0.isEmpty ? nil : $0 }, centre: 0, nodes: nodes, ties: ties,
      asOf: versions[current].date, scheme: .easynwk, asksSupport: asks, dataset: file, snapshots: titles)
  }

  /// Among the network's nodes, of which the ego is the first.
  private func place(of person: Int) -> Int { person + 1 }

  private mutating func clean(_ text: String, limit: Int, line: Int) -> String {
    let (clean, wasCut) = CleanText.clean(text, limit: limit)
    if wasCut {
      let start = CleanText.clean(clean, limit: 40).text
      skipped.append(SkippedRow(file: file, line: line, reason: .textCut, arguments: [start]))
    }
    return clean
  }

  private mutating func egoNode() -> ImportedNode {
    let ego = versions[current].ego
    let line = ego?.line ?? versions[current].line
    let name = clean(ego?["name"]?.text ?? "", limit: CleanText.nameLimit, line: line)
    var node = Node(kind: .person, name: name.isEmpty ? "ego" : name)
    node.summary = clean(ego?["note"]?.text ?? "", limit: CleanText.lineLimit, line: line)
    node.detail = .person(PersonDetail(gender: EasyNWKAlter.gender(ego?["currentGender"]?.text)))
    if let age = age(ego?["age"]?.text ?? "") { node.attributes["age"] = age }
    return ImportedNode(key: "ego", node: node)
  }

  /// A person as the version that is looked at tells it, or else the last that has it.
  private mutating func node(of person: Int) -> ImportedNode {
    let alter = told(of: person)
    var name = clean(alter.name, limit: CleanText.nameLimit, line: alter.line)
    if name.isEmpty { name = clean(alter.role, limit: CleanText.nameLimit, line: alter.line) }
    var node = Node(kind: .person, name: name.isEmpty ? alter.id : name)
    node.summary = clean(alter.note, limit: CleanText.lineLimit, line: alter.line)
    node.isDeceased = alter.isDeceased
    node.isAnimal = !alter.isHuman
    node.detail = .person(PersonDetail(gender: alter.gender))
    node.attributes["easynwk.edge_type"] = .number(Double(alter.edgeType))
    node.attributes["easynwk.angle"] = .number(alter.angle)
    node.attributes["easynwk.distance"] = .number(alter.distance)
    let role = CleanText.clean(alter.role).text
    if !role.isEmpty { node.attributes["easynwk.role"] = .text(role) }
    if let age = age(alter.age) { node.attributes["age"] = age }
    return ImportedNode(key: people.keys[person], node: node)
  }

  private func age(_ text: String) -> AttributeValue? {
    let clean = CleanText.clean(text).text
    guard !clean.isEmpty else { return nil }
    return Numbers.parse(clean).map(AttributeValue.number) ?? .text(clean)
  }

  private mutating func addEgoTie(of person: Int) {
    let reference = told(of: person)
    let relation = EasyNWKRelation(sector: reference.sector, roleWord: reference.role)
    let isEgoFirst = !relation.type.isHelp
    let states = people.appearances(of: person).compactMap { place -> (Int, EasyNWKTieState)? in
      let alter = versions[Int(place.version)].alters[Int(place.contact)]
      guard let state = alter.state else { return nil }
      // Nothing flows along a tie that is only possible.
      let exchanges = state.isLive ? alter.exchanges(isEgoFirst: isEgoFirst) : []
      return (
        Int(place.version),
        EasyNWKTieState(
          state: state, ring: alter.ring, stress: alter.hasConflict ? .conflict : nil, exchanges: exchanges)
      )
    }
    let spells = spells(of: states) { state in
      var spell = Spell(state: state.state, stress: state.stress)
      if isEgoFirst { spell.fromA.ring = state.ring } else { spell.fromB.ring = state.ring }
      return ImportedSpell(spell: spell, exchanges: state.exchanges)
    }
    guard !spells.isEmpty else { return }
    var identity = Tie(a: NodeID(0), b: NodeID(0), type: relation.type)
    identity.roleA = isEgoFirst ? nil : relation.role
    identity.roleB = isEgoFirst ? relation.role : .ego
    identity.context = relation.context
    identity.kinship = relation.kinship
    identity.label = CleanText.clean(reference.role, limit: CleanText.nameLimit).text
    let key = people.keys[person]
    let (a, b) = isEgoFirst ? (0, place(of: person)) : (place(of: person), 0)
    ties.append(ImportedTie(key: "ego\t\(key)", a: a, b: b, identity: identity, spells: spells))
  }

  /// What the version that is looked at tells of a person, or else the last that has them.
  private func told(of person: Int) -> EasyNWKAlter {
    let place = people.appearance(of: person, preferring: current)
    return versions[Int(place.version)].alters[Int(place.contact)]
  }

  private mutating func addConnections(_ check: () throws(FormatError) -> Void) throws(FormatError) {
    var order: [EasyNWKPair] = []
    // In which versions a pair is, in order.
    var present: [EasyNWKPair: [Int]] = [:]
    for (index, version) in versions.enumerated() {
      try check()
      for connection in version.connections {
        guard let first = people.person(connection.first, in: index),
          let second = people.person(connection.second, in: index)
        else { continue }
        let pair = EasyNWKPair(first: min(first, second), second: max(first, second))
        if present[pair] == nil { order.append(pair) }
        if present[pair]?.last != index {
          present[pair, default: []].append(index)
        } else {
          skipped.append(
            SkippedRow(
              file: file, line: connection.line, reason: .parallelMerged,
              arguments: [connection.first, connection.second]))
        }
      }
    }
    for (number, pair) in order.enumerated() {
      if number % 1024 == 0 { try check() }
      let states = present[pair, default: []].map { ($0, true) }
      let spells = spells(of: states) { _ in ImportedSpell(spell: Spell()) }
      ties.append(
        ImportedTie(
          key: "\(people.keys[pair.first])\t\(people.keys[pair.second])", a: place(of: pair.first),
          b: place(of: pair.second), identity: Tie(a: NodeID(0), b: NodeID(0), type: .unspecified), spells: spells))
    }
  }

  /// One spell for each run of versions that say the same. What is in no version is not gone through.
  private func spells<State: Equatable>(
    of states: [(version: Int, state: State)], make: (State) -> ImportedSpell
  ) -> [ImportedSpell] {
    var spells: [ImportedSpell] = []
    var index = 0
    while index < states.count {
      let (start, state) = states[index]
      var last = start
      index += 1
      while index < states.count, states[index].version == last + 1, states[index].state == state {
        last += 1
        index += 1
      }
      var spell = make(state)
      let end =
        last + 1 < versions.count ? versions[last + 1].date.map { PartialDate($0.firstDay.adding(days: -1)) } : nil
      spell.spell.span = Interval(from: versions[start].date, to: end)
      spells.append(spell)
    }
    return spells
  }
}

struct EasyNWKPair: Hashable {
  var first: Int
  var second: Int
}

struct EasyNWKTieState: Equatable {
  var state: TieState
  var ring: Ring?
  var stress: Stress?
  var exchanges: [Exchange]
}
