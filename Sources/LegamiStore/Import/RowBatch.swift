import GRDB
import LegamiModel

/// Writes many new rows with what is derived of them, without images: the history only tells the runs of keys.
struct RowBatch {
  private let writing: Writing
  private let db: Database
  private var first: [Entity: Int64] = [:]
  private var next: [Entity: Int64] = [:]
  private let statements: [Entity: Statement]
  private let facts: Statement
  private let text: Statement
  private let tieFacts: Statement
  /// Nodes that were there before and got a tie.
  private var older: Set<Int64> = []

  init(writing: Writing) throws {
    self.writing = writing
    db = writing.db
    var statements: [Entity: Statement] = [:]
    for entity in [Entity.node, .tie, .spell, .exchange, .member, .place] {
      statements[entity] = try writing.db.makeStatement(sql: entity.table.insert)
      let key = try writing.keys.first(for: entity)
      first[entity] = key
      next[entity] = key
    }
    self.statements = statements
    facts = try writing.db.makeStatement(sql: NodeFacts.write)
    text = try writing.db.makeStatement(sql: SearchIndex.insert)
    tieFacts = try writing.db.makeStatement(sql: TieFacts.write)
  }

  private mutating func put<Value: StoredRow>(_ row: Value) throws -> Int64 {
    let key = next[Value.entity] ?? 1
    next[Value.entity] = key + 1
    var row = row
    row.key = key
    guard let statement = statements[Value.entity] else { throw StoreError(.unexpected, ["", Value.entity.rawValue]) }
    statement.setUncheckedArguments(StatementArguments(try row.columnValues()))
    try statement.execute()
    return key
  }

  /// Adds a node; nil when it has no name.
  mutating func add(_ node: Node) throws -> Node? {
    var node = node.cleaned
    guard Invariants.violations(of: node).allSatisfy({ !$0.blocks }) else { return nil }
    if node.ulid.isEmpty { node.ulid = writing.ulids.next(at: writing.now) }
    if node.provenance.author.isEmpty { node.provenance.author = writing.user }
    node.id = NodeID(try put(node))
    facts.setUncheckedArguments(NodeFacts.arguments(node))
    try facts.execute()
    try index(.node, node.key, node: node.key, SearchIndex.text(of: node), isShared: node.visibility == .shared)
    return node
  }

  private func index(
    _ source: SearchIndex.Source, _ row: Int64, node: Int64?, _ folded: String, isShared: Bool
  ) throws {
    text.setUncheckedArguments([SearchIndex.key(source, row), node, folded, isShared ? SearchIndex.shared : ""])
    try text.execute()
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
    if tie.identity.ulid.isEmpty { tie.identity.ulid = writing.ulids.next(at: writing.now) }
    if tie.identity.provenance.author.isEmpty { tie.identity.provenance.author = writing.user }
    return .success(try put(tie, first, second))
  }

  private mutating func put(_ tie: DatedTie, _ a: Node, _ b: Node) throws -> Int64 {
    let key = try put(tie.identity)
    let derived = TieFacts(tie: tie.identity, a: a, b: b, states: tie.spells.map(\.state.rawValue))
    tieFacts.setUncheckedArguments(derived.arguments + [key])
    try tieFacts.execute()
    if !tie.identity.label.isEmpty {
      try index(.tie, key, node: nil, FoldedText.fold(tie.identity.label), isShared: derived.gate == 0)
    }
    for spell in tie.spells {
      var written = spell
      written.tie = TieID(key)
      let spellKey = try put(written)
      for var exchange in tie.exchanges where exchange.spell == spell.id {
        exchange.spell = SpellID(spellKey)
        _ = try put(exchange.cleaned)
      }
    }
    let firstNode = first[.node] ?? 0
    for end in [a, b] where end.key < firstNode { older.insert(end.key) }
    return key
  }

  mutating func add(_ member: MapMember) throws { _ = try put(MemberRow(member)) }
  mutating func add(_ place: MapPlace) throws { _ = try put(PlaceRow(place)) }

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

  /// Tells the history what was drawn, and counts and indexes the new rows at once. To be called when the indexes are
  /// there again.
  func finish() throws {
    try record([.member, .place])
    let firstNode = first[.node] ?? 0
    let firstTie = first[.tie] ?? 0
    try db.execute(sql: NodeFacts.count(nodes: "node >= \(firstNode)"))
    let count = try db.makeStatement(sql: NodeFacts.count(nodes: "node = ?1"))
    for node in older.sorted() { try count.execute(arguments: [node]) }
    try db.execute(
      sql: """
        INSERT INTO search_index (rowid, folded, gate)
        SELECT id, folded, gate FROM search_text
        WHERE (id % 4 = 0 AND id >= \(firstNode * 4)) OR (id % 4 = 1 AND id >= \(firstTie * 4))
        ORDER BY id
        """)
  }
}
