import GRDB
import LegamiModel

/// Checks what must hold of the rows an act touched, those rules included that need more than one row to see.
struct StoredInvariants {
  let db: Database

  /// - Returns: what is unusual but kept.
  /// - Throws: the first thing that cannot be.
  func check(_ touched: Touched) throws -> [Violation] {
    var found: [Violation] = []
    for key in touched.nodes.sorted() {
      if let node = try Node.fetch(db, key: key) { found += Invariants.violations(of: node) }
    }
    for tie in try TieReader(db: db).ties(keys: touched.ties.sorted()) { found += try violations(of: tie) }
    if let blocking = found.first(where: \.blocks) { throw blocking }
    var told: [Violation] = []
    for violation in found where !told.contains(violation) { told.append(violation) }
    return told
  }

  func violations(of tie: DatedTie) throws -> [Violation] {
    guard let a = try Node.fetch(db, key: tie.identity.a.rawValue),
      let b = try Node.fetch(db, key: tie.identity.b.rawValue)
    else { return [Violation(.missingEnd)] }
    var found = Invariants.violations(of: tie, a: a, b: b)
    let identity = tie.identity
    if try isDuplicate(identity) { found.append(Violation(.duplicateTie, [a.name, b.name])) }
    if identity.type == .partOf {
      if try isCycle(identity) { found.append(Violation(.partOfCycle, [a.name, b.name])) }
      if a.kind != .person, try hasRival(tie, "type = 'part_of' AND a = ?1", identity.a) {
        found.append(Violation(.secondParent, [a.name, b.name]))
      }
    }
    if identity.type == .caseMgmt, try hasRival(tie, "type = 'case_mgmt' AND b = ?1", identity.b) {
      found.append(Violation(.secondCaseManager, [b.name]))
    }
    return found
  }

  private func isDuplicate(_ tie: Tie) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT 1 FROM tie WHERE a = ? AND b = ? AND type = ? AND context IS ? AND label = ? AND id <> ? LIMIT 1")
    return try Row.fetchOne(
      statement,
      arguments: [
        tie.a.rawValue, tie.b.rawValue, tie.type.rawValue, tie.context?.rawValue, tie.label, tie.id.rawValue,
      ]) != nil
  }

  func isCycle(_ tie: Tie) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        WITH RECURSIVE above (node) AS (
          SELECT ?1 UNION SELECT tie.b FROM tie JOIN above ON tie.a = above.node WHERE tie.type = 'part_of'
        )
        SELECT 1 FROM above WHERE node = ?2
        """)
    return try Row.fetchOne(statement, arguments: [tie.b.rawValue, tie.a.rawValue]) != nil
  }

  /// Whether another tie that answers `condition` is live on a day on which this one is.
  private func hasRival(_ tie: DatedTie, _ condition: String, _ end: NodeID) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT 1 FROM tie JOIN spell s ON s.tie = tie.id JOIN spell mine ON mine.tie = ?2
        WHERE \(condition) AND tie.id <> ?2 AND s.state IN ('active', 'dormant')
          AND mine.state IN ('active', 'dormant') AND s.first_day <= mine.last_day AND mine.first_day <= s.last_day
        LIMIT 1
        """)
    return try Row.fetchOne(statement, arguments: [end.rawValue, tie.id.rawValue]) != nil
  }
}
