import GRDB
import LegamiModel

/// The query behind a list of ties.
struct TieList {
  let window: ListWindow
  let count: () throws -> Int
  private let db: Database

  /// - Parameter most: up to so many ties are found first and sorted after.
  init(db: Database, query: TieQuery, most: Int = 5_000) throws {
    let gate = try ReadingGate(query.scope, db)
    self.db = db
    var conditions = [gate.listedTie("t")]
    var arguments = gate.arguments
    if !query.types.isEmpty { conditions.append("t.type IN \(Codes.list(query.types))") }
    if !query.levels.isEmpty {
      conditions.append("t.level IN (\(query.levels.map { String($0.index) }.joined(separator: ", ")))")
    }
    if !query.engagements.isEmpty { conditions.append("t.engagement IN \(Codes.list(query.engagements))") }
    if !query.states.isEmpty { conditions.append("t.standing IN \(Codes.list(query.states))") }
    let begins = FoldedText.fold(query.text)
    if !begins.isEmpty { arguments += Self.bounds(begins) }
    let few = try Self.few(query, begins: begins, most: most, db)
    // Where they are many, some are soon met in any order, but counting them takes their own index.
    var (shown, counted) = (conditions, conditions)
    if !begins.isEmpty, few != Self.begun {
      let begins = { (end: String) in "(\(end).sort_key >= :low AND \(end).sort_key < :high)" }
      shown.append("(\(begins("fa")) OR \(begins("fb")))")
      counted.append("t.id IN (\(Self.begun))")
    }
    let order =
      switch query.sort {
      case .a: ["fa.sort_key", "fa.node", "t.id"]
      case .b: ["fb.sort_key", "fb.node", "t.id"]
      case .type: ["t.type", "t.id"]
      case .level: ["t.level", "t.id"]
      case .engagement: ["coalesce(t.engagement, '')", "t.id"]
      case .state: ["t.standing", "t.id"]
      }
    // CROSS JOIN fixes the order of the loops: the list comes out of the index in its own order, unless those wanted are
    // so few that finding them by an index of their own and sorting them takes less than looking for them in that order.
    let ends = "JOIN node a ON a.id = t.a JOIN node b ON b.id = t.b"
    let facts = "CROSS JOIN node_facts fa ON fa.node = t.a JOIN node_facts fb ON fb.node = t.b \(ends)"
    let tables =
      switch (few, query.sort) {
      case (.some(let keys), _): "(\(keys)) few CROSS JOIN tie t ON t.id = few.id \(facts)"
      case (nil, .a): "node_facts fa CROSS JOIN tie t ON t.a = fa.node JOIN node_facts fb ON fb.node = t.b \(ends)"
      case (nil, .b): "node_facts fb CROSS JOIN tie t ON t.b = fb.node JOIN node_facts fa ON fa.node = t.a \(ends)"
      default: "tie t \(facts)"
      }
    let body = "FROM \(tables) WHERE \(shown.joined(separator: " AND "))"
    window = ListWindow(
      order: order, ascending: query.ascending, body: body,
      columns: "t.a, t.b, a.name, b.name, t.type, t.context, t.label, t.engagement, t.level, t.gate",
      arguments: arguments, db: db)
    let source = few.map { "(\($0)) few CROSS JOIN tie t ON t.id = few.id" } ?? "tie t"
    let counting = "SELECT count(*) FROM \(source) WHERE \(counted.joined(separator: " AND "))"
    let bound = arguments
    count = { try Int.fetchOne(db.cachedStatement(sql: counting), arguments: bound) ?? 0 }
  }

  /// The ties of which either end begins as typed, from two ranges of one index.
  private static let begun = [endBegins("a"), endBegins("b")].joined(separator: " UNION ")

  private static func endBegins(_ end: String) -> String {
    """
    SELECT t.id FROM node_facts f CROSS JOIN tie t ON t.\(end) = f.node
    WHERE f.sort_key >= :low AND f.sort_key < :high
    """
  }

  private static func bounds(_ begins: String) -> StatementArguments {
    ["low": begins, "high": begins + "\u{10FFFF}"]
  }

  /// SQL of the keys of those among which all wanted are, when these are few.
  private static func few(_ query: TieQuery, begins: String, most: Int, _ db: Database) throws -> String? {
    func areFew(_ keys: String, _ arguments: StatementArguments = []) throws -> Bool {
      let sql = "SELECT count(*) FROM (\(keys) LIMIT \(most + 1))"
      return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0 <= most
    }
    let either = [endBegins("a"), endBegins("b")].joined(separator: " UNION ALL ")
    if !begins.isEmpty, try areFew(either, bounds(begins)) { return begun }
    guard !query.levels.isEmpty else { return nil }
    let levels = query.levels.map { String($0.index) }.joined(separator: ", ")
    let ofLevel = "SELECT id FROM tie WHERE level IN (\(levels))"
    return try areFew(ofLevel) ? ofLevel : nil
  }

  func rows(_ rows: [Row], on day: Day) throws -> [TieRow] {
    let skipped = window.order.count
    let keys: [Int64] = rows.map { $0[skipped - 1] }
    let spells = Dictionary(
      grouping: try Spell.fetchAll(
        db, where: "tie IN (SELECT value FROM json_each(?))", [JSONList(keys).text]), by: \.tie)
    return try zip(keys, rows).map { key, row in
      var reader = RowReader(row, from: skipped)
      let a: NodeID = try reader.identifier()
      let b: NodeID = try reader.identifier()
      let (aName, bName) = (try reader.text(), try reader.text())
      let type: TieType = try reader.code()
      let tie = DatedTie(identity: Tie(id: TieID(key), a: a, b: b, type: type), spells: spells[TieID(key)] ?? [])
      return TieRow(
        id: tie.id, a: a, b: b, aName: aName, bName: bName, type: type, context: try reader.optionalCode(),
        label: try reader.text(), engagement: try reader.optionalCode(),
        level: Level.at(try reader.int()), standing: tie.standing(on: day),
        isHeldBack: try reader.int() == Visibility.heldBack.gate)
    }
  }
}

extension Level {
  static func at(_ index: Int) -> Level? { allCases.indices.contains(index) ? allCases[index] : nil }
}
