import GRDB
import LegamiModel

/// Writes many new rows with what is derived of them, without images: the history only tells the runs of keys.
struct RowBatch {
  private let writing: Writing
  private let lane: StepLane
  private let ulids: UlidGenerator
  private var keys: Keys
  private let nodes: BulkStatement
  private let facts: BulkStatement
  private let text: BulkStatement
  private let ties: BulkStatement
  private let spells: BulkStatement
  private let exchanges: BulkStatement
  private let members: BulkStatement
  private let places: BulkStatement
  /// What is derived of each new node, in the order of their keys: written at the end, when all is counted.
  private var counted = Blocks<NewNodeFacts>()
  private var sortKeys = PackedTexts()
  private var likenesses = Likenesses()
  /// Nodes that were there before and got a tie.
  private var older: Set<Int64> = []

  init(writing: Writing, lane: StepLane) throws {
    (self.writing, self.lane) = (writing, lane)
    let db = writing.db
    ulids = writing.ulids.countingOn(at: writing.now)
    keys = try Keys(&writing.keys)
    nodes = try BulkStatement(db, lane, sql: Table.node.insert)
    facts = try BulkStatement(db, lane, sql: NodeFacts.insertCounted)
    text = try BulkStatement(db, lane, sql: SearchIndex.insert)
    ties = try BulkStatement(db, lane, sql: TieFacts.insert)
    spells = try BulkStatement(db, lane, sql: Table.spell.insert)
    exchanges = try BulkStatement(db, lane, sql: Table.exchange.insert)
    members = try BulkStatement(db, lane, sql: Table.member.insert)
    places = try BulkStatement(db, lane, sql: Table.place.insert)
  }

  /// Adds a node; nil when it has no name.
  mutating func add(_ node: Node) throws -> KnownEnd? {
    var node = node.cleaned
    guard Invariants.violations(of: node).allSatisfy({ !$0.blocks }) else { return nil }
    if node.ulid.isEmpty { node.ulid = ulids.next(at: writing.now) }
    if node.provenance.author.isEmpty { node.provenance.author = writing.user }
    node.id = NodeID(keys.node.take())
    try nodes.run { try node.write(to: &$0) }
    let end = likenesses.end(node)
    counted.append(NewNodeFacts(end.likeness))
    sortKeys.append(FoldedText.fold(node.name))
    try index(.node, node.key, node: node.key, SearchIndex.text(of: node), isShared: node.visibility == .shared)
    return end
  }

  /// A node that was there before.
  mutating func end(_ node: Node) -> KnownEnd { likenesses.end(node) }

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
  mutating func add(_ imported: ImportedTie, a: KnownEnd, b: KnownEnd) throws -> Result<Int64, Violation> {
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
    var tie = DatedTie(identity: imported.identity.cleaned, spells: spells, exchanges: exchanges)
    (tie.identity.a, tie.identity.b) = (a.id, b.id)
    tie = tie.inOrder
    return try tie.identity.a == a.id ? put(&tie, a, b) : put(&tie, b, a)
  }

  private mutating func put(
    _ tie: inout DatedTie, _ a: KnownEnd, _ b: KnownEnd
  ) throws -> Result<Int64, Violation> {
    if let violation = Invariants.violations(of: tie, a: a.node, b: b.node).first(where: \.blocks) {
      return .failure(violation)
    }
    if tie.identity.ulid.isEmpty { tie.identity.ulid = ulids.next(at: writing.now) }
    if tie.identity.provenance.author.isEmpty { tie.identity.provenance.author = writing.user }
    let key = keys.tie.take()
    // Where the type says nothing the ends are not looked at.
    let level =
      tie.identity.type == .unspecified ? nil : LevelRules.level(of: tie.identity, a: a.node, b: b.node)
    let derived = TieFacts(
      tie: tie.identity, level: level, visibilities: (a.likeness.node.visibility, b.likeness.node.visibility),
      standing: tie.spells.last?.state.rawValue ?? "", wasLive: tie.spells.contains { $0.state.isLive })
    tie.identity.key = key
    try ties.run { writer in
      try tie.identity.write(to: &writer)
      derived.write(to: &writer)
    }
    if !tie.identity.label.isEmpty {
      try index(.tie, key, node: nil, FoldedText.fold(tie.identity.label), isShared: derived.gate == 0)
    }
    for spell in tie.spells {
      var written = spell
      written.tie = TieID(key)
      written.key = keys.spell.take()
      try spells.run { try written.write(to: &$0) }
      for var exchange in tie.exchanges where exchange.spell == spell.id {
        exchange = exchange.cleaned
        (exchange.spell, exchange.key) = (written.id, keys.exchange.take())
        try exchanges.run { try exchange.write(to: &$0) }
      }
    }
    count(derived, tie.identity, a.key)
    count(derived, tie.identity, b.key)
    return .success(key)
  }

  private mutating func count(_ derived: TieFacts, _ tie: Tie, _ end: Int64) {
    let index = end - keys.node.first
    if index < 0 {
      older.insert(end)
    } else if derived.wasLive {
      counted[Int(index)].count(derived, tie)
    }
  }

  mutating func add(_ member: MapMember) throws {
    let row = MemberRow(member, key: keys.member.take())
    try members.run { try row.write(to: &$0) }
  }

  mutating func add(_ place: MapPlace) throws {
    let row = PlaceRow(place, key: keys.place.take())
    try places.run { try row.write(to: &$0) }
  }

  /// Whether a row was in the store before this import.
  func wasThere(node key: Int64) -> Bool { key < keys.node.first }
  func wasThere(tie key: Int64) -> Bool { key < keys.tie.first }

  /// The store itself, once no row is under way to it. Rows that are still being collected are not in it: see `flush`.
  func settled() throws -> Writing {
    try lane.settle()
    return writing
  }

  /// Has every row that was added in its table.
  func flush() throws {
    for statement in [nodes, text, ties, spells, exchanges, members, places, facts] { try statement.flush() }
  }

  /// Tells the history which facts were made.
  func recordFacts() throws {
    try record([(.node, keys.node), (.tie, keys.tie), (.spell, keys.spell), (.exchange, keys.exchange)])
  }

  private func record(_ runs: [(Entity, KeyRun)]) throws {
    let writing = try settled()
    for (entity, run) in runs where run.next > run.first {
      try writing.recordRun(of: entity, from: run.first, count: Int(run.next - run.first))
      writing.keys.skip(to: run.next, for: entity)
    }
  }

  /// Writes what was counted. To be called before the indexes are built.
  /// - Parameter step: called now and then.
  func writeFacts(_ step: () throws -> Void) throws {
    for index in counted.indices {
      if index.isMultiple(of: 2000) { try step() }
      let key = keys.node.first + Int64(index)
      try facts.run { counted[index].write(key: key, sortKey: sortKeys[index], to: &$0) }
    }
    try flush()
  }

  /// Tells the history what was drawn, and puts the new rows into the full text. To be called when the indexes are
  /// there again.
  func finish() throws {
    try record([(.member, keys.member), (.place, keys.place)])
    let db = try settled().db
    let count = try db.makeStatement(sql: NodeFacts.count(nodes: "node = ?1"))
    for node in older.sorted() { try count.execute(arguments: [node]) }
    let (firstNode, firstTie) = (keys.node.first, keys.tie.first)
    try db.execute(
      sql: """
        INSERT INTO search_index (rowid, folded, gate)
        SELECT id, folded, gate FROM search_text
        WHERE (id % 4 = 0 AND id >= \(firstNode * 4)) OR (id % 4 = 1 AND id >= \(firstTie * 4))
        ORDER BY id
        """)
  }
}

/// Keys that are given out one after another.
private struct KeyRun {
  let first: Int64
  private(set) var next: Int64

  init(_ book: inout KeyBook, _ entity: Entity) throws {
    first = try book.first(for: entity)
    next = first
  }

  mutating func take() -> Int64 {
    defer { next += 1 }
    return next
  }
}

private struct Keys {
  var node: KeyRun
  var tie: KeyRun
  var spell: KeyRun
  var exchange: KeyRun
  var member: KeyRun
  var place: KeyRun

  init(_ book: inout KeyBook) throws {
    node = try KeyRun(&book, .node)
    tie = try KeyRun(&book, .tie)
    spell = try KeyRun(&book, .spell)
    exchange = try KeyRun(&book, .exchange)
    member = try KeyRun(&book, .member)
    place = try KeyRun(&book, .place)
  }
}
