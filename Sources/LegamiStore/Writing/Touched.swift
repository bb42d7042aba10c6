import GRDB
import LegamiModel

/// The rows an act touched, so that what is derived from them is made again and what must hold of them is checked.
struct Touched {
  private(set) var nodes: Set<Int64> = []
  private(set) var ties: Set<Int64> = []
  private(set) var notes: Set<Int64> = []
  /// So many rows that everything derived is made again at once.
  var isWide = false

  mutating func note(_ entity: Entity, _ key: Int64, in db: Database) throws {
    switch entity {
    case .node: nodes.insert(key)
    case .tie:
      ties.insert(key)
      try addEnds(of: key, in: db)
    case .spell:
      if let tie = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT tie FROM spell WHERE id = ?"), arguments: [key])
      {
        try note(.tie, tie, in: db)
      }
    case .exchange:
      if let spell = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT spell FROM exchange WHERE id = ?"), arguments: [key])
      {
        try note(.spell, spell, in: db)
      }
    case .note: notes.insert(key)
    case .map:
      addNotes(try Int64.fetchAll(db.cachedStatement(sql: "SELECT id FROM note WHERE map = ?"), arguments: [key]))
    case .assessment, .member, .place, .processing: break
    }
  }

  /// As `note` for each row of a run, asked at once.
  mutating func noteRun(_ entity: Entity, _ run: ClosedRange<Int64>, in db: Database) throws {
    let ties: String
    switch entity {
    case .node:
      nodes.formUnion(run)
      return
    case .tie: ties = "SELECT id, a, b FROM tie WHERE id BETWEEN ? AND ?"
    case .spell: ties = "SELECT t.id, t.a, t.b FROM spell s JOIN tie t ON t.id = s.tie WHERE s.id BETWEEN ? AND ?"
    case .exchange:
      ties = """
        SELECT t.id, t.a, t.b FROM exchange x JOIN spell s ON s.id = x.spell JOIN tie t ON t.id = s.tie
        WHERE x.id BETWEEN ? AND ?
        """
    case .note, .map: return try run.forEach { try note(entity, $0, in: db) }
    case .assessment, .member, .place, .processing: return
    }
    let rows = try Row.fetchCursor(db, sql: ties, arguments: [run.lowerBound, run.upperBound])
    while let row = try rows.next() {
      let (tie, a, b): (Int64, Int64, Int64) = (row[0], row[1], row[2])
      self.ties.insert(tie)
      nodes.insert(a)
      nodes.insert(b)
    }
  }

  private mutating func addEnds(of tie: Int64, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT a, b FROM tie WHERE id = ?")
    if let ends = try Row.fetchOne(statement, arguments: [tie]) {
      let (a, b): (Int64, Int64) = (ends[0], ends[1])
      nodes.formUnion([a, b])
    }
  }

  mutating func addTies(_ more: some Sequence<Int64>) { ties.formUnion(more) }
  mutating func addNodes(_ more: some Sequence<Int64>) { nodes.formUnion(more) }
  mutating func addNotes(_ more: some Sequence<Int64>) { notes.formUnion(more) }
}
