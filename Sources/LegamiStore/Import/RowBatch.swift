import GRDB
import LegamiModel

/// Writes many new rows with what is derived of them, without images: the history only tells the runs of keys.
struct RowBatch {
  private let writing: Writing
  private let db: Database
  private let ulids: UlidGenerator
  private var first: [Entity: Int64] = [:]
  private var next: [Entity: Int64] = [:]
  private let nodes: BulkStatement
  private let facts: BulkStatement
  private let text: BulkStatement
  private let ties: BulkStatement
  private let spells: BulkStatement
  private let exchanges: BulkStatement
  private let members: BulkStatement
  private let places: BulkStatement
  /// What is derived of each new node, in the order of their keys: written at the end, when all is counted.
  private var counted: [NewNodeFacts] = []
  /// Nodes that were there before and got a tie.
  private var older: Set<Int64> = []

  init(writing: Writing) throws {
    self.writing = writing
    db = writing.db
    ulids = writing.ulids.seededOnce(at: writing.now)
    for entity in [Entity.node, .tie, .spell, .exchange, .member, .place] {
      let key = try writing.keys.first(for: entity)
      first[entity] = key
      next[entity] = key
    }
    nodes = try BulkStatement(db, sql: Table.node.insert)
    facts = try BulkStatement(db, sql: NodeFacts.insertCounted)
    text = try BulkStatement(db, sql: SearchIndex.insert)
    ties = try BulkStatement(db, sql: TieFacts.insert)
    spells = try BulkStatement(db, sql: Table.spell.insert)
    exchanges = try BulkStatement(db, sql: Table.exchange.insert)
    members = try BulkStatement(db, sql: Table.member.insert)
    places = try BulkStatement(db, sql: Table.place.insert)
  }

  private mutating func key<Value: StoredRow>(for type: Value.Type) -> Int64 {
    let key = next[Value.entity] ?? 1
    next[Value.entity] = key + 1
    return key
  }

  /// Adds a node; nil when it has no name.
  mutating func add(_ node: Node) throws -> Node? {
    var node = node.cleaned
    guard Invariants.violations(of: node).allSatisfy({ !$0.blocks }) else { return nil }
    if node.ulid.isEmpty { node.ulid = ulids.next(at: writing.now) }
    if node.provenance.author.isEmpty { node.provenance.author = writing.user }
    node.id = NodeID(key(for: Node.self))
    try nodes.run { try node.write(to: &$0) }
    counted.append(NewNodeFacts(node))
    try index(.node, node.key, node: node.key, SearchIndex.text(of: node), isShared: node.visibility == .shared)
    return node
  }

  private func index(
    _ source: SearchIndex.Source, _ row: Int64, node: Int64?, _ folded: String, isShared: Bool
  ) throws {
    try text.run { writer in
      writer.add(SearchIndex.key(source, row))
      writer.add(node)
      writer.add(folded)
      writer.add(isShared ? SearchIndex.shared : "")
    }
  }

  /// Adds a tie with its spells, or answers why it cannot be.
  mutating func add(_ imported: ImportedTie, a: Node, b: Node) throws -> Result<Int64, Violation> {
    var identity = imported.identity.cleaned
    (identity.a, identity.b) = (a.id, b.id)
    var spells: [Spell] = []
    var exchanges: [Exchange] = []
    for (index, imported) in imported.spells.enumerated() {
      var spell = imported.spell
      // Spells are told apart by their place until they have keys.
      spell.id = SpellID(Int64(index + 1))
      if spell.touchedOn.number == 0 { spell.touchedOn = writing.today }
      spells.append(spell)
      exchanges += imported.exchanges.map { exchange in
        var exchange = exchange
        exchange.spell = spell.id
        return exchange
      }
    }
    var tie = DatedTie(identity: identity, spells: spells, exchanges: exchanges).inOrder
    let (first, second) = tie.identity.a == a.id ? (a, b) : (b, a)
    if let violation = Invariants.violations(of: tie, a: first, b: second).first(where: \.blocks) {
      return .failure(violation)
    }
    if tie.identity.ulid.isEmpty { tie.identity.ulid = ulids.next(at: writing.now) }
    if tie.identity.provenance.author.isEmpty { tie.identity.provenance.author = writing.user }
    return .success(try put(tie, first, second))
  }

  private mutating func put(_ tie: DatedTie, _ a: Node, _ b: Node) throws -> Int64 {
    let key = key(for: Tie.self)
    let derived = TieFacts(tie: tie.identity, a: a, b: b, states: tie.spells.map(\.state.rawValue))
    var identity = tie.identity
    identity.key = key
    try ties.run { writer in
      try identity.write(to: &writer)
      derived.write(to: &writer)
    }
    if !tie.identity.label.isEmpty {
      try index(.tie, key, node: nil, FoldedText.fold(tie.identity.label), isShared: derived.gate == 0)
    }
    for spell in tie.spells {
      var written = spell
      written.tie = TieID(key)
      written.key = self.key(for: Spell.self)
      try spells.run { try written.write(to: &$0) }
      for var exchange in tie.exchanges where exchange.spell == spell.id {
        exchange = exchange.cleaned
        (exchange.spell, exchange.key) = (written.id, self.key(for: Exchange.self))
        try exchanges.run { try exchange.write(to: &$0) }
      }
    }
    count(derived, tie.identity, a.key)
    count(derived, tie.identity, b.key)
    return key
  }

  private mutating func count(_ derived: TieFacts, _ tie: Tie, _ end: Int64) {
    let index = end - (first[.node] ?? 0)
    if index < 0 {
      older.insert(end)
    } else if derived.wasLive {
      counted[Int(index)].count(derived, tie)
    }
  }

  mutating func add(_ member: MapMember) throws {
    let row = MemberRow(member, key: key(for: MemberRow.self))
    try members.run { try row.write(to: &$0) }
  }

  mutating func add(_ place: MapPlace) throws {
    let row = PlaceRow(place, key: key(for: PlaceRow.self))
    try places.run { try row.write(to: &$0) }
  }

  /// Whether a row was in the store before this import.
  func wasThere(node key: Int64) -> Bool { key < first[.node] ?? 0 }
  func wasThere(tie key: Int64) -> Bool { key < first[.tie] ?? 0 }

  /// Tells the history which facts were made.
  func recordFacts() throws { try record([.node, .tie, .spell, .exchange]) }

  private func record(_ entities: [Entity]) throws {
    for entity in entities {
      guard let from = first[entity], let to = next[entity], to > from else { continue }
      try writing.recordRun(of: entity, from: from, count: Int(to - from))
      writing.keys.skip(to: to, for: entity)
    }
  }

  /// Writes what was counted. To be called before the indexes are built.
  func writeFacts() throws {
    for (index, node) in counted.enumerated() {
      let key = (first[.node] ?? 0) + Int64(index)
      try facts.run { node.write(key: key, to: &$0) }
    }
  }

  /// Tells the history what was drawn, and puts the new rows into the full text. To be called when the indexes are
  /// there again.
  func finish() throws {
    try record([.member, .place])
    let count = try db.makeStatement(sql: NodeFacts.count(nodes: "node = ?1"))
    for node in older.sorted() { try count.execute(arguments: [node]) }
    let (firstNode, firstTie) = (first[.node] ?? 0, first[.tie] ?? 0)
    try db.execute(
      sql: """
        INSERT INTO search_index (rowid, folded, gate)
        SELECT id, folded, gate FROM search_text
        WHERE (id % 4 = 0 AND id >= \(firstNode * 4)) OR (id % 4 = 1 AND id >= \(firstTie * 4))
        ORDER BY id
        """)
  }
}
