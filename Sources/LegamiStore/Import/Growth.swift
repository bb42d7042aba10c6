import GRDB
import LegamiModel

/// How a network grows a map: which of its rows the map has already, and what they say otherwise.
///
/// Somebody is known again by the key of an earlier file of the same map, else by the name, and only among those on
/// that map. A row that nobody changed here since follows the file; one that was changed here stays as it is.
struct Growth {
  let writing: Writing
  let network: ImportedNetwork
  let map: NetworkMap
  /// The rows that the network's keys mean.
  private(set) var known: [Entity: [String: Int64]] = [:]
  /// Keys of ties that were taken back here.
  private(set) var removedTies: Set<String> = []
  private(set) var changes: [ImportChange] = []
  private(set) var kept: [ImportChange] = []
  private(set) var gone: [String] = []
  /// Who is on the map.
  private var present: [Int64: Node] = [:]
  private var earlier: [Entity: [String: Int64]] = [:]
  /// What became of each node of the network; nil for who is new.
  private var matched: [Int64?]

  private var db: Database { writing.db }

  init(_ network: ImportedNetwork, onto map: NetworkMap, writing: Writing) throws {
    (self.network, self.map, self.writing) = (network, map, writing)
    matched = Array(repeating: nil, count: network.nodes.count)
    let keys = try MapNodes(db: db).keys(of: map)
    for node in try Node.fetchAll(db, where: "id IN (SELECT value FROM json_each(?))", [JSONList(keys).text]) {
      present[node.key] = node
    }
    try readEarlier()
    try matchNodes()
    try matchTies()
    known[.map] = maps()
    let met = Set(matched.compactMap(\.self))
    gone = Set((earlier[.node] ?? [:]).values).subtracting(met).sorted().compactMap { present[$0]?.name }
  }

  // MARK: What was read before

  private mutating func readEarlier() throws {
    for dataset in try HeldDatasets(db: db).datasets(of: map.id) {
      let rows = try Row.fetchCursor(
        db, sql: "SELECT entity, key, row FROM origin WHERE dataset = ?", arguments: [dataset])
      while let row = try rows.next() {
        guard let entity = Entity(rawValue: row[0]) else { continue }
        earlier[entity, default: [:]][row[1]] = row[2]
      }
    }
  }

  /// The map itself, and the maps of its days that are there already.
  private func maps() -> [String: Int64] {
    let key = network.ordinal ?? ""
    var maps = [key: map.id.rawValue]
    for (old, row) in earlier[.map] ?? [:] {
      guard let mark = old.firstIndex(of: "@") else { continue }
      maps[key + old[mark...]] = row
    }
    return maps
  }

  // MARK: Nodes

  private mutating func matchNodes() throws {
    let byKey = try keyedNodes()
    var taken: Set<Int64> = []
    for (index, row) in byKey.sorted(by: { $0.key < $1.key }) where taken.insert(row).inserted { matched[index] = row }
    if let place = network.centre { try matchCentre(place, &taken) }
    let named = Dictionary(grouping: present.values.sorted { $0.key < $1.key }) { FoldedText.fold($0.name) }
    for (index, imported) in network.nodes.enumerated() where matched[index] == nil {
      let same = (named[FoldedText.fold(imported.node.name)] ?? []).filter {
        $0.kind == imported.node.kind && !taken.contains($0.key)
      }
      // Two of one name are not told apart by it.
      guard same.count == 1, taken.insert(same[0].key).inserted else { continue }
      matched[index] = same[0].key
    }
    for (index, row) in matched.enumerated() {
      guard let row, let stored = present[row] else { continue }
      known[.node, default: [:]][network.nodes[index].key] = row
      try follow(network.nodes[index], stored, isCentre: index == network.centre)
    }
  }

  /// Who has the key of somebody on the map. Numbers are only believed where they mostly go with the same names: files
  /// of different people begin with 1 too.
  private func keyedNodes() throws -> [Int: Int64] {
    var found: [Int: Int64] = [:]
    var (agreeing, compared) = (0, 0)
    for (index, imported) in network.nodes.enumerated() where index != network.centre {
      guard let row = earlier[.node]?[imported.key], let stored = present[row] else { continue }
      found[index] = row
      // Whoever got another name here says nothing about the file's numbers.
      if stored.rev > 0, try wasChangedHere([(.node, row)]) { continue }
      compared += 1
      let isSame = FoldedText.fold(stored.name) == FoldedText.fold(imported.node.name)
      if isSame || imported.node.name == imported.key { agreeing += 1 }
    }
    return agreeing * 2 >= compared ? found : [:]
  }

  /// Whoever the file stands around is whoever the map stands around.
  /// - Throws: `otherCentre` when the two have different names.
  private mutating func matchCentre(_ place: Int, _ taken: inout Set<Int64>) throws {
    guard let centre = map.centre, let stored = present[centre.rawValue] else { return }
    let imported = network.nodes[place]
    let isNamed = imported.node.name != imported.key && !isMadeName(imported.node.name)
    let isSame = FoldedText.fold(stored.name) == FoldedText.fold(imported.node.name)
    let isKnown = earlier[.node]?[imported.key] == stored.key && imported.key != "ego"
    let bothMade = isMadeName(stored.name) && isMadeName(imported.node.name)
    guard isSame || isKnown || (!isNamed && !bothMade) else {
      throw StoreError(.otherCentre, [imported.node.name, map.code])
    }
    if let other = matched.firstIndex(of: stored.key) { matched[other] = nil }
    matched[place] = stored.key
    taken.insert(stored.key)
  }

  /// A table that does not name its ego has it called so.
  private func isMadeName(_ name: String) -> Bool { name == "ego" || name.hasPrefix("ego ") }

  private mutating func follow(_ imported: ImportedNode, _ stored: Node, isCentre: Bool) throws {
    var next = stored
    let said = imported.node
    if said.name != imported.key, !(isCentre && isMadeName(said.name)) { next.name = said.name }
    if !said.summary.isEmpty { next.summary = said.summary }
    if said.life != .always { next.life = said.life }
    next.isDeceased = stored.isDeceased || said.isDeceased
    next.isAnimal = stored.isAnimal || said.isAnimal
    if said.kind == stored.kind, said.detail != NodeDetail.empty(of: said.kind) { next.detail = said.detail }
    for (name, value) in said.attributes.sorted { next.attributes[name] = value }
    next = next.cleaned
    guard next != stored else { return }
    let change = ImportChange(
      about: [stored.name], field: next.name != stored.name ? .name : .facts, was: stored.name, now: next.name)
    guard try !wasChangedHere([(.node, stored.key)]) else {
      kept.append(change)
      return
    }
    guard Invariants.violations(of: next).allSatisfy({ !$0.blocks }) else { return }
    try writing.update(next)
    changes.append(change)
  }

  // MARK: Ties

  private mutating func matchTies() throws {
    let stored = try TieReader(db: db).ties(among: present.keys.sorted())
    var byKey: [Int64: DatedTie] = [:]
    for tie in stored { byKey[tie.identity.key] = tie }
    var byPair = Dictionary(grouping: stored) { Pair($0.identity.a.rawValue, $0.identity.b.rawValue) }
    let rows = Dictionary(
      (earlier[.tie] ?? [:]).map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    var open: [Int] = []
    func take(_ tie: DatedTie, _ index: Int, _ pair: Pair) throws {
      byPair[pair]?.removeAll { $0.id == tie.id }
      known[.tie, default: [:]][network.ties[index].key] = tie.identity.key
      try follow(network.ties[index], tie)
    }
    for (index, imported) in network.ties.enumerated() {
      guard let a = matched[imported.a], let b = matched[imported.b] else { continue }
      let pair = Pair(a, b)
      if let row = earlier[.tie]?[imported.key] {
        if let tie = byKey[row], byPair[pair]?.contains(where: { $0.id == tie.id }) == true {
          try take(tie, index, pair)
          continue
        }
        if try Tie.fetch(db, key: row) == nil {
          removedTies.insert(imported.key)
          continue
        }
      }
      open.append(index)
    }
    // One that is said in the same words; else the only one that the earlier file had between the two.
    for index in open {
      let imported = network.ties[index]
      guard let a = matched[imported.a], let b = matched[imported.b] else { continue }
      let pair = Pair(a, b)
      let between = byPair[pair] ?? []
      if let same = between.first(where: { isSaidSo(imported, $0.identity) }) {
        try take(same, index, pair)
      } else if between.count == 1, rows[between[0].identity.key] != nil {
        try take(between[0], index, pair)
      }
    }
  }

  private struct Pair: Hashable {
    let one: Int64
    let other: Int64

    init(_ a: Int64, _ b: Int64) { (one, other) = (min(a, b), max(a, b)) }
  }

  private func isSaidSo(_ imported: ImportedTie, _ stored: Tie) -> Bool {
    imported.identity.type == stored.type && imported.identity.context == stored.context
      && CleanText.clean(imported.identity.label).text == stored.label
  }

  private mutating func follow(_ imported: ImportedTie, _ stored: DatedTie) throws {
    guard let a = matched[imported.a], let b = matched[imported.b], let nodeA = present[a], let nodeB = present[b]
    else {
      return
    }
    var said = DatedTie(identity: imported.identity.cleaned, spells: [])
    (said.identity.a, said.identity.b) = (NodeID(a), NodeID(b))
    for (index, given) in imported.spells.enumerated() {
      var spell = given.spell
      spell.id = SpellID(Int64(index + 1))
      said.spells.append(spell)
      for var exchange in given.exchanges {
        exchange.spell = spell.id
        said.exchanges.append(exchange.cleaned)
      }
    }
    said = said.inOrder
    var identity = stored.identity
    (identity.a, identity.b, identity.type) = (said.identity.a, said.identity.b, said.identity.type)
    (identity.roleA, identity.roleB) = (said.identity.roleA, said.identity.roleB)
    (identity.context, identity.kinship) = (said.identity.context, said.identity.kinship)
    (identity.weight, identity.label) = (said.identity.weight, said.identity.label)
    for (name, value) in said.identity.attributes.sorted { identity.attributes[name] = value }
    let isSameWhile = statements(of: said) == statements(of: stored)
    guard identity != stored.identity || !isSameWhile else { return }
    let change = ImportChange(about: [nodeA.name, nodeB.name], field: .tie)
    let rows: [(Entity, Int64)] =
      [(.tie, stored.identity.key)] + stored.spells.map { (.spell, $0.key) }
      + stored.exchanges.map { (.exchange, $0.key) }
    guard try !wasChangedHere(rows) else {
      kept.append(change)
      return
    }
    let next = DatedTie(identity: identity, spells: said.spells, exchanges: said.exchanges)
    guard Invariants.violations(of: next, a: nodeA, b: nodeB).allSatisfy({ !$0.blocks }) else { return }
    if identity != stored.identity { try writing.update(identity) }
    if !isSameWhile { try replaceSpells(of: stored, by: said) }
    changes.append(change)
  }

  private func replaceSpells(of stored: DatedTie, by said: DatedTie) throws {
    for spell in stored.spells { try writing.delete(spell.id) }
    for var spell in said.spells {
      let number = spell.id
      (spell.id, spell.tie, spell.touchedOn) = (SpellID(0), stored.id, writing.today)
      let key = try writing.insert(spell)
      for var exchange in said.exchanges where exchange.spell == number {
        exchange.spell = key
        try writing.insert(exchange)
      }
    }
  }

  /// What is said of a tie through time, without what only the store knows.
  private func statements(of tie: DatedTie) -> Set<Statement> {
    Set(
      tie.spells.map { spell in
        var bare = spell
        (bare.id, bare.tie, bare.rev, bare.touchedOn) = (SpellID(0), TieID(0), 0, Day(number: 0))
        let flows = tie.exchanges.filter { $0.spell == spell.id }.map { exchange in
          var bare = exchange
          (bare.id, bare.spell, bare.rev) = (ExchangeID(0), SpellID(0), 0)
          return bare
        }
        return Statement(spell: bare, exchanges: Set(flows))
      })
  }

  private struct Statement: Hashable {
    let spell: Spell
    let exchanges: Set<Exchange>
  }

  // MARK: What was changed here

  /// Whether somebody changed one of these rows here, and did not take it back.
  private func wasChangedHere(_ rows: [(Entity, Int64)]) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT 1 FROM history h JOIN act_group g ON g.id = h.act_group
        WHERE h.entity = ? AND h.row = ? AND g.state = 'done' AND g.act <> ? LIMIT 1
        """)
    return try rows.contains { entity, row in
      try Row.fetchOne(statement, arguments: [entity.rawValue, row, ActName.importFile.rawValue]) != nil
    }
  }
}
