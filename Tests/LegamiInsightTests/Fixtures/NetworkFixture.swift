import LegamiModel

/// A network written as tables of text, made into the content of a map. Keys are given in the order of the tables, or
/// in any other: no figure may depend on them.
struct NetworkFixture {
  var map: NetworkMap
  var nodes: [Node] = []
  var ties: [DatedTie] = []
  var surroundings: Set<String> = []
  private(set) var keys: [String: NodeID] = [:]
  private let key: (Int) -> Int64
  private var nextSpell: Int64 = 1
  private var nextTie: Int64 = 1

  init(_ map: NetworkMap, key: @escaping (Int) -> Int64 = { Int64($0 + 1) }) {
    (self.map, self.key) = (map, key)
  }

  /// The key of a node by its code in the tables; absent codes are mistakes of the test.
  subscript(code: String) -> NodeID { keys[code] ?? NodeID(-1) }

  /// What codes stand behind keys, in the order given.
  func codes(_ ids: some Sequence<NodeID>) -> [String] {
    let codes = Dictionary(uniqueKeysWithValues: keys.map { ($0.value, $0.key) })
    return ids.map { codes[$0] ?? "?" }
  }

  func content(on day: String = "2026-05-15") -> MapContent {
    let sorted = nodes.sorted { $0.id < $1.id }
    let outside = Set(surroundings.map { self[$0] })
    return MapContent(
      map: map, on: PartialDate(day)?.lastDay ?? Day(number: 0), nodes: sorted.filter { !outside.contains($0.id) },
      surroundings: sorted.filter { outside.contains($0.id) }, ties: ties.sorted { $0.id < $1.id })
  }

  /// `code;name;kind;form;sector;policy area;context;from;to` a line; what is missing is not said.
  mutating func addNodes(_ table: String) {
    for row in Row.rows(of: table) {
      let id = NodeID(key(nodes.count))
      keys[row[0]] = id
      let kind = NodeKind(rawValue: row[2]) ?? .person
      nodes.append(
        Node(
          id: id, ulid: row[0], kind: kind, form: NodeForm(rawValue: row[3]), name: row[1],
          sector: Sector(rawValue: row[4]), life: row.span(7, 8),
          detail: detail(kind, areas: PolicyArea(rawValue: row[5]).map { [$0] } ?? [], LifeContext(rawValue: row[6]))))
    }
  }

  /// `code;a;b;type;engagement;role of a;role of b;stress;from;to;state` a line.
  mutating func addTies(_ table: String) {
    for row in Row.rows(of: table) {
      let tie = Tie(
        a: self[row[1]], b: self[row[2]], type: TieType(rawValue: row[3]) ?? .unspecified,
        roleA: Role(rawValue: row[5]), roleB: Role(rawValue: row[6]), engagement: engagement(row[4]))
      let spell = Spell(
        span: row.span(8, 9), state: TieState(rawValue: row[10]) ?? .active, stress: Stress(rawValue: row[7]))
      add(tie, code: row[0], spells: [spell])
    }
  }

  /// `code;alter;type;role of the alter;context;ring;strength;stress;contact;received;given;engagement;from;to;state;
  /// last contact` a line. An interrupted tie was active until `to`.
  mutating func addCentreTies(_ table: String) {
    guard let centre = map.centre else { return }
    for row in Row.rows(of: table) {
      let alter = self[row[1]]
      let type = TieType(rawValue: row[2]) ?? .unspecified
      let role = Role(rawValue: row[3])
      // Care and its like go from who helps; who takes part somewhere is the centre.
      let centreIsA = type == .participation
      let tie = Tie(
        a: centreIsA ? centre : alter, b: centreIsA ? alter : centre, type: type, roleA: role, roleB: nil,
        context: LifeContext(rawValue: row[4]), engagement: engagement(row[11]),
        confirmedOn: PartialDate("2026-05-15")?.firstDay)
      let view = EndView(
        ring: Int(row[5]).flatMap(Ring.init), contact: ContactRhythm(rawValue: row[8]),
        lastContact: PartialDate(row[15]))
      var spell = Spell(
        span: row.span(12, 13), strength: Strength(rawValue: row[6]), stress: Stress(rawValue: row[7]),
        fromA: centreIsA ? view : EndView(), fromB: centreIsA ? EndView() : view)
      if row[14] == "dormant" { spell.state = .dormant }
      var spells = [spell]
      if row[14] == "interrupted" {
        var later = spell
        let start = PartialDate(spell.span.lastDay.adding(days: 1))
        (later.span, later.state) = (Interval(from: start), .interrupted)
        spells.append(later)
      }
      let toCentre: Exchange.Direction = centreIsA ? .bToA : .aToB
      let fromCentre: Exchange.Direction = centreIsA ? .aToB : .bToA
      let flows = row.words(9).map { (toCentre, $0) } + row.words(10).map { (fromCentre, $0) }
      add(
        tie, code: row[0], spells: spells,
        exchanges: flows.compactMap { direction, word in
          ExchangeKind(rawValue: word).map { Exchange(direction: direction, kind: $0) }
        })
    }
  }

  /// Adds a tie, turned round where its type has no direction and the keys stand the other way. What flows belongs to
  /// the first spell.
  mutating func add(_ given: Tie, code: String, spells: [Spell], exchanges: [Exchange] = []) {
    var tie = given
    let isTurned = !tie.type.isDirected && tie.b < tie.a
    tie.id = TieID(nextTie)
    tie.ulid = code
    nextTie += 1
    if isTurned {
      (tie.a, tie.b, tie.roleA, tie.roleB) = (tie.b, tie.a, tie.roleB, tie.roleA)
    }
    var placed: [Spell] = []
    for var spell in spells {
      spell.id = SpellID(nextSpell)
      nextSpell += 1
      spell.tie = tie.id
      if isTurned { (spell.fromA, spell.fromB) = (spell.fromB, spell.fromA) }
      placed.append(spell)
    }
    let flows = exchanges.map { flow in
      var flow = flow
      flow.spell = placed.first?.id ?? SpellID(0)
      if isTurned { flow.direction = flow.direction == .aToB ? .bToA : .aToB }
      return flow
    }
    ties.append(DatedTie(identity: tie, spells: placed, exchanges: flows))
  }

  private func engagement(_ letter: String) -> Engagement? {
    Engagement.allCases.first { $0.rawValue.first.map { String($0).uppercased() } == letter }
  }

  private func detail(_ kind: NodeKind, areas: [PolicyArea], _ context: LifeContext?) -> NodeDetail {
    switch kind {
    case .organisation: .organisation(OrganisationDetail(policyAreas: areas, context: context))
    case .group: .group(GroupDetail(policyAreas: areas, context: context))
    case .place: .place(PlaceDetail(policyAreas: areas, context: context ?? .sociality))
    default: NodeDetail.empty(of: kind)
    }
  }
}

private struct Row {
  let fields: [String]

  static func rows(of table: String) -> [Row] {
    table.split(separator: "\n").map { line in
      Row(fields: line.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    }
  }

  subscript(index: Int) -> String { index < fields.count ? fields[index] : "" }

  func words(_ index: Int) -> [String] { self[index].split(separator: " ").map(String.init) }

  func span(_ from: Int, _ to: Int) -> Interval { Interval(from: PartialDate(self[from]), to: PartialDate(self[to])) }
}
