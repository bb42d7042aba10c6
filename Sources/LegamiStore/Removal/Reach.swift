import GRDB
import LegamiModel

/// Finds all that is about a row, in the tables and in the history.
struct Reach {
  let db: Database

  /// The rows that go with one row, itself included, now and at any time before.
  func rows(of entity: Entity, _ row: Int64) throws -> [Entity: Set<Int64>] {
    var found: [Entity: Set<Int64>] = [entity: [row]]
    if entity == .node {
      found[.tie] = try keys(.tie, in: ["a", "b"], [row])
      found[.map] = try keys(.map, in: ["centre"], [row])
      found[.processing] = [row]
    }
    let nodes: Set<Int64> = entity == .node ? [row] : []
    let ties = found[.tie] ?? []
    let maps = found[.map] ?? []
    found[.spell] = (found[.spell] ?? []).union(try keys(.spell, in: ["tie"], ties))
    found[.exchange] = (found[.exchange] ?? []).union(try keys(.exchange, in: ["spell"], found[.spell] ?? []))
    found[.note] = (found[.note] ?? [])
      .union(try keys(.note, in: ["node", "said_by"], nodes)).union(try keys(.note, in: ["tie"], ties))
      .union(try keys(.note, in: ["map"], maps))
    found[.assessment] = (found[.assessment] ?? [])
      .union(try keys(.assessment, in: ["node", "rater"], nodes)).union(try keys(.assessment, in: ["tie"], ties))
    found[.member] = (found[.member] ?? [])
      .union(try keys(.member, in: ["node"], nodes)).union(try keys(.member, in: ["map"], maps))
    found[.place] = (found[.place] ?? [])
      .union(try keys(.place, in: ["node"], nodes)).union(try keys(.place, in: ["map"], maps))
    return found.filter { !$0.value.isEmpty }
  }

  private func keys(_ entity: Entity, in columns: [String], _ rows: Set<Int64>) throws -> Set<Int64> {
    guard !rows.isEmpty else { return [] }
    let table = entity.table
    let list = "(SELECT value FROM json_each(?1))"
    let now = columns.map { "\($0) IN \(list)" }.joined(separator: " OR ")
    let before = columns.flatMap { column in
      ["before", "after"].map { "json_extract(\($0), '$.\(column)') IN \(list)" }
    }.joined(separator: " OR ")
    let sql = """
      SELECT \(table.key) FROM \(table.name) WHERE \(now)
      UNION SELECT row FROM \(ImageUpgrade.lines) WHERE entity = '\(entity.rawValue)' AND (\(before))
      """
    return Set(try Int64.fetchAll(db, sql: sql, arguments: [JSONList(rows.sorted()).text]))
  }
}
