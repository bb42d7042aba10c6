import GRDB

/// Pages through an ordered query by key.
struct ListWindow {
  /// SQL of the columns that order the list; the last is unique.
  let order: [String]
  let ascending: Bool
  /// FROM and WHERE of the query.
  let body: String
  let columns: String
  let arguments: StatementArguments
  let db: Database

  struct Page {
    var rows: [Row]
    var hasBefore: Bool
    var hasAfter: Bool
    var first: ListCursor?
    var last: ListCursor?
  }

  func page(_ request: ListWindowRequest) throws -> Page {
    switch request.anchor {
    case .start: return try page(forward: nil, limit: request.limit)
    case .end: return try page(backward: nil, limit: request.limit)
    case .after(let cursor): return try page(forward: cursor, limit: request.limit)
    case .before(let cursor): return try page(backward: cursor, limit: request.limit)
    case .around(let key): return try page(around: key, limit: request.limit)
    }
  }

  private func page(forward cursor: ListCursor?, limit: Int) throws -> Page {
    var rows = try fetch(after: cursor, forward: true, limit: limit + 1)
    let hasAfter = rows.count > limit
    if hasAfter { rows.removeLast() }
    return page(rows, hasBefore: cursor != nil, hasAfter: hasAfter)
  }

  private func page(backward cursor: ListCursor?, limit: Int) throws -> Page {
    var rows = try fetch(after: cursor, forward: false, limit: limit + 1)
    let hasBefore = rows.count > limit
    if hasBefore { rows.removeLast() }
    return page(rows.reversed(), hasBefore: hasBefore, hasAfter: cursor != nil)
  }

  private func page(around key: Int64, limit: Int) throws -> Page {
    let unique = order[order.count - 1]
    let sql = "SELECT \(order.joined(separator: ", ")) \(body) AND \(unique) = :around"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: joined(["around": key])) else {
      return try page(forward: nil, limit: limit)
    }
    let cursor = Self.cursor(row, from: 0, count: order.count)
    var before = try fetch(after: cursor, forward: false, limit: limit / 2 + 1)
    let hasBefore = before.count > limit / 2
    if hasBefore { before.removeLast() }
    var after = try fetch(after: cursor, forward: true, orAt: true, limit: limit - before.count + 1)
    let hasAfter = after.count > limit - before.count
    if hasAfter { after.removeLast() }
    return page(before.reversed() + after, hasBefore: hasBefore, hasAfter: hasAfter)
  }

  private func page(_ rows: [Row], hasBefore: Bool, hasAfter: Bool) -> Page {
    Page(
      rows: rows, hasBefore: hasBefore && !rows.isEmpty, hasAfter: hasAfter && !rows.isEmpty,
      first: rows.first.map { Self.cursor($0, from: 0, count: order.count) },
      last: rows.last.map { Self.cursor($0, from: 0, count: order.count) })
  }

  private func fetch(after cursor: ListCursor?, forward: Bool, orAt: Bool = false, limit: Int) throws -> [Row] {
    let rises = ascending == forward
    var condition = ""
    var bound = StatementArguments()
    if let cursor {
      let names = order.indices.map { ":key\($0)" }.joined(separator: ", ")
      condition = "AND (\(order.joined(separator: ", "))) \(rises ? ">" : "<")\(orAt ? "=" : "") (\(names))"
      for (index, key) in cursor.keys.enumerated() {
        switch key {
        case .text(let text): bound += ["key\(index)": text]
        case .number(let number): bound += ["key\(index)": number]
        }
      }
    }
    let direction = rises ? "ASC" : "DESC"
    let sql = """
      SELECT \(order.joined(separator: ", ")), \(columns) \(body) \(condition)
      ORDER BY \(order.map { "\($0) \(direction)" }.joined(separator: ", ")) LIMIT \(limit)
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: joined(bound))
  }

  private func joined(_ more: StatementArguments) -> StatementArguments {
    var all = arguments
    all += more
    return all
  }

  private static func cursor(_ row: Row, from column: Int, count: Int) -> ListCursor {
    ListCursor(
      keys: (column..<column + count).map { index in
        let value: DatabaseValue = row[index]
        if case .int64(let number) = value.storage { return .number(number) }
        return .text(String.fromDatabaseValue(value) ?? "")
      })
  }
}
