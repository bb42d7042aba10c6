import GRDB
import LegamiModel

/// Looks through everything once.
struct StoreCheck {
  let db: Database

  /// No more than this many findings of one kind are told.
  private static let limit = 100

  /// What was found, and how much of what was looked at.
  struct Seen {
    var findings: [CheckFinding]
    var images = 0
    var unguardedRows = 0
    var unguardedImages = 0
  }

  func seen() throws -> Seen {
    var found = try damage()
    // What cannot be read cannot be looked through.
    guard found.isEmpty else { return Seen(findings: found) }
    found += try TextCheck(db: db).damagedRows(limit: Self.limit).map { table, row in
      CheckFinding(code: .notText, arguments: [table, row])
    }
    found += try danglingReferences()
    found += try unreadableRows()
    var history = try HistoryCheck(db: db, limit: Self.limit)
    try history.run()
    found += history.findings
    // What is derived is computed from rows that can be read.
    if !found.contains(where: { $0.code == .rowUnreadable }) {
      found += try violations()
      found += try derived()
    }
    return Seen(
      findings: found, images: history.images, unguardedRows: history.unguardedRows,
      unguardedImages: history.unguardedImages)
  }

  /// Rows whose codes, numbers or dates cannot be read.
  private func unreadableRows() throws -> [CheckFinding] {
    var found = try unreadable(Node.self)
    found += try unreadable(Tie.self)
    found += try unreadable(Spell.self)
    found += try unreadable(Exchange.self)
    found += try unreadable(Assessment.self)
    found += try unreadable(Note.self)
    found += try unreadable(NetworkMap.self)
    found += try unreadable(MemberRow.self)
    found += try unreadable(PlaceRow.self)
    found += try unreadable(ProcessingRecord.self)
    found += try unreadableActs()
    return found
  }

  private func unreadable<Value: StoredRow>(_ type: Value.Type) throws -> [CheckFinding] {
    var found: [CheckFinding] = []
    let rows = try Row.fetchCursor(db, sql: "\(Value.table.select) ORDER BY \(Value.table.key)")
    while let row = try rows.next(), found.count < Self.limit {
      do {
        _ = try Value(row)
      } catch {
        let key: DatabaseValue = row[0]
        found.append(CheckFinding(code: .rowUnreadable, arguments: [Value.entity.rawValue, "\(key)"]))
      }
    }
    return found
  }

  private func unreadableActs() throws -> [CheckFinding] {
    let kinds = ActGroup.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let states = ActGroup.State.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let acts = ActName.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM act_group WHERE kind NOT IN (\(kinds)) OR state NOT IN (\(states)) OR act NOT IN (\(acts))
          OR NOT json_valid(arguments) LIMIT \(Self.limit)
        """
    ).map { CheckFinding(code: .rowUnreadable, arguments: ["act_group", String($0)]) }
  }

  /// Where the file itself is not whole.
  func damage() throws -> [CheckFinding] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check(\(Self.limit))").filter { $0 != "ok" }
      .map { CheckFinding(code: .damaged, arguments: [$0]) }
  }

  private func danglingReferences() throws -> [CheckFinding] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(Self.limit).map { row in
      let table: String = row[0]
      let key: Int64? = row[1]
      return CheckFinding(code: .danglingReference, arguments: [table, key.map(String.init) ?? ""])
    }
  }

  private func violations() throws -> [CheckFinding] {
    var found: [CheckFinding] = []
    func tell(_ violations: [Violation]) {
      for violation in violations where violation.blocks && found.count < Self.limit {
        found.append(
          CheckFinding(code: .violation, arguments: [violation.code.rawValue] + violation.arguments))
      }
    }
    let nodes = try Row.fetchCursor(db, sql: "\(Table.node.select) ORDER BY id")
    while let row = try nodes.next() { tell(Invariants.violations(of: try Node(row))) }
    let invariants = StoredInvariants(db: db)
    try Derived(db: db).forEachTie { tie, a, b, spells in
      var flowing: [Exchange] = []
      for spell in spells where !spell.state.isLive {
        flowing += try Exchange.fetchAll(db, where: "spell = ?", [spell.key])
      }
      tell(Invariants.violations(of: DatedTie(identity: tie, spells: spells, exchanges: flowing), a: a, b: b))
      if tie.type == .partOf, try invariants.isCycle(tie) { tell([Violation(.partOfCycle, [a.name, b.name])]) }
    }
    return found
  }

  private func derived() throws -> [CheckFinding] {
    var found: [CheckFinding] = []
    func tell(_ entity: Entity, _ key: Int64) {
      if found.count < Self.limit {
        found.append(CheckFinding(code: .derivedDiffers, arguments: [entity.rawValue, String(key)]))
      }
    }
    let stored = try db.makeStatement(sql: "SELECT level, gate, standing, was_live FROM tie WHERE id = ?")
    try Derived(db: db).forEachTie { tie, a, b, spells in
      let facts = TieFacts(tie: tie, a: a, b: b, states: spells.map(\.state.rawValue))
      guard let row = try Row.fetchOne(stored, arguments: [tie.key]) else { return }
      let (level, gate, standing, wasLive): (Int, Int, String, Bool) = (row[0], row[1], row[2], row[3])
      if level != facts.level || gate != facts.gate || standing != facts.standing || wasLive != facts.wasLive {
        tell(.tie, tie.key)
      }
    }
    for key in try Int64.fetchAll(db, sql: NodeFacts.differing) { tell(.node, key) }
    let folded = try Row.fetchCursor(
      db,
      sql: """
        SELECT n.id, n.name, f.sort_key FROM node n LEFT JOIN node_facts f ON f.node = n.id ORDER BY n.id
        """)
    while let row = try folded.next() {
      let (key, name, sortKey): (Int64, String, String?) = (row[0], row[1], row[2])
      if sortKey != FoldedText.fold(name) { tell(.node, key) }
    }
    return found
  }
}
