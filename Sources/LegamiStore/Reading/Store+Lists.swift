import GRDB
import LegamiModel

extension Store {
  /// A part of the list of nodes.
  public func nodes(
    _ query: ListQuery, window request: ListWindowRequest = ListWindowRequest()
  ) throws(StoreError) -> NodePage {
    note(query.scope)
    return try reading { db in
      let list = try NodeList(db: db, query: query)
      let page = try list.window.page(request)
      let version = try Self.version(db)
      return NodePage(
        rows: try list.rows(page.rows), count: try counts.count("\(query.unordered)", version: version, list.count),
        hasBefore: page.hasBefore, hasAfter: page.hasAfter, first: page.first, last: page.last)
    }
  }

  /// A part of the list of ties.
  /// - Parameter on: the day for which the rows say how a tie stands; nil is today.
  public func ties(
    _ query: TieQuery, window request: ListWindowRequest = ListWindowRequest(), on: Day? = nil
  ) throws(StoreError) -> TiePage {
    note(query.scope)
    return try reading { db in
      let list = try TieList(db: db, query: query)
      let page = try list.window.page(request)
      let version = try Self.version(db)
      return TiePage(
        rows: try list.rows(page.rows, on: on ?? clock.today()),
        count: try counts.count("\(query.unordered)", version: version, list.count), hasBefore: page.hasBefore,
        hasAfter: page.hasAfter, first: page.first, last: page.last)
    }
  }

  /// Moves with every act of anybody.
  static func version(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(id), 0) FROM history")) ?? 0
  }
}
