import GRDB
import LegamiModel

/// The query behind a list of ties.
struct TieList {
  let window: ListWindow
  let count: () throws -> Int
  private let db: Database

  init(db: Database, query: TieQuery) throws {
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
    let beginning = FoldedText.fold(query.text)
    if !beginning.isEmpty {
      let begins = { (alias: String) in "(\(alias).sort_key >= :low AND \(alias).sort_key < :high)" }
      conditions.append("(\(begins("fa")) OR \(begins("fb")))")
      arguments += ["low": beginning, "high": beginning + "\u{10FFFF}"]
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
    // CROSS JOIN fixes the order of the loops: the list comes out of the index in its own order.
    let ends = "JOIN node a ON a.id = t.a JOIN node b ON b.id = t.b"
    let tables =
      switch query.sort {
      case .a: "node_facts fa CROSS JOIN tie t ON t.a = fa.node JOIN node_facts fb ON fb.node = t.b \(ends)"
      case .b: "node_facts fb CROSS JOIN tie t ON t.b = fb.node JOIN node_facts fa ON fa.node = t.a \(ends)"
      default:
        "tie t CROSS JOIN node_facts fa ON fa.node = t.a JOIN node_facts fb ON fb.node = t.b \(ends)"
      }
    let body = "FROM \(tables) WHERE \(conditions.joined(separator: " AND "))"
    window = ListWindow(
      order: order, ascending: query.ascending, body: body,
      columns: "t.a, t.b, a.name, b.name, t.type, t.context, t.label, t.engagement, t.level",
      arguments: arguments, db: db)
    let counted =
      beginning.isEmpty
      ? "tie t" : "tie t JOIN node_facts fa ON fa.node = t.a JOIN node_facts fb ON fb.node = t.b"
    count = {
      let sql = "SELECT count(*) FROM \(counted) WHERE \(conditions.joined(separator: " AND "))"
      return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0
    }
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
        level: Level.at(try reader.int()), standing: tie.standing(on: day))
    }
  }
}

extension Level {
  static func at(_ index: Int) -> Level? { allCases.indices.contains(index) ? allCases[index] : nil }
}
