import GRDB
import LegamiModel

/// The query behind a list of nodes.
struct NodeList {
  let window: ListWindow
  let count: () throws -> Int

  init(db: Database, query: ListQuery) throws {
    let gate = try ReadingGate(query.scope, db)
    let figures = gate.seesOnlyShared ? "shared_" : ""
    var conditions = [gate.listed("f.node", visibility: "f.visibility")]
    var arguments = gate.arguments
    if !query.kinds.isEmpty { conditions.append("f.kind IN \(Codes.list(query.kinds))") }
    if !query.sectors.isEmpty { conditions.append("f.sector IN \(Codes.list(query.sectors))") }
    if !query.levels.isEmpty { conditions.append("f.\(figures)levels & \(Bits.of(query.levels)) <> 0") }
    if !query.engagements.isEmpty {
      conditions.append("f.\(figures)engagements & \(Bits.of(query.engagements)) <> 0")
    }
    let words = SearchWords(query.text)
    if !words.isEmpty {
      conditions.append("f.node IN (SELECT value FROM json_each(:found))")
      arguments += ["found": JSONList(try Search(db: db, gate: gate, words: words).keys(limit: nil)).text]
    }
    let key =
      switch query.sort {
      case .name: [String]()
      case .kind: ["f.kind"]
      case .sector: ["f.sector"]
      case .degree: ["f.\(figures)degree"]
      case .level: ["f.\(figures)levels"]
      }
    // Beside the person ties that are held back do not count.
    let facts = gate.isTogether ? NodeFacts.counted(ties: gate.tie("t")) : "node_facts"
    let body = "FROM \(facts) f JOIN node n ON n.id = f.node WHERE \(conditions.joined(separator: " AND "))"
    let columns = """
      n.kind, n.form, n.name, n.sector, n.visibility, f.\(figures)degree, f.\(figures)levels, \
      f.\(figures)engagements
      """
    let list = ListWindow(
      order: key + ["f.sort_key", "f.node"], ascending: query.ascending, body: body, columns: columns,
      arguments: arguments, db: db)
    window = list
    count = {
      let sql = "SELECT count(*) FROM \(facts) f WHERE \(conditions.joined(separator: " AND "))"
      return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0
    }
  }

  func rows(_ rows: [Row]) throws -> [NodeRow] {
    let skipped = window.order.count
    return try rows.map { row in
      let id: Int64 = row[skipped - 1]
      var reader = RowReader(row, from: skipped)
      return NodeRow(
        id: NodeID(id), kind: try reader.code(), form: try reader.optionalCode(), name: try reader.text(),
        sector: try reader.optionalCode(), visibility: try reader.visibility(), degree: try reader.int(),
        levels: Bits.levels(try reader.int()), engagements: Bits.engagements(try reader.int()))
    }
  }
}
