import GRDB
import LegamiModel

extension Store {
  /// Removes something from the tables, all its versions, the index and undo. A mark without content stays. It cannot
  /// be taken back.
  public func purge(_ target: PurgeTarget) throws(StoreError) -> RemovalReport {
    try remove(.purge) { removal in
      // What was left unsaved about it is found by what is still there.
      switch target {
      case .note(let id): try removal.forgetDrafts(of: .note, id.rawValue)
      case .name(let id): try removal.forgetDrafts(of: .node, id.rawValue)
      case .field(let entity, let row, _), .row(let entity, let row): try removal.forgetDrafts(of: entity, row)
      }
      switch target {
      case .note(let id): try removal.removeRows([.note: [id.rawValue]])
      case .name(let id): try removal.blank("name", of: .node, id.rawValue)
      case .field(let entity, let row, let column): try removal.blank(column, of: entity, row)
      case .row(let entity, let row): try removal.removeRows(try Reach(db: removal.db).rows(of: entity, row))
      }
    }
  }

  /// Erases a person: the node, every tie it ever had, what was said of it, the maps around it; from all versions.
  public func erase(person: NodeID) throws(StoreError) -> RemovalReport {
    let report = try remove(.erase) { removal in
      try removal.forgetDrafts(of: .node, person.rawValue)
      try removal.forgetWhoSat(person.rawValue)
      try removal.removeRows(try Reach(db: removal.db).rows(of: .node, person.rawValue))
    }
    noteAccess(.erase, map: nil, reason: "")
    return report
  }

  private func remove(_ act: ActName, _ body: (Removal) throws -> Void) throws(StoreError) -> RemovalReport {
    let (now, today) = (clock.now(), clock.today())
    var report = try writing { db in
      let book = HistoryBook(db: db)
      let group = try book.open(act, [], kind: .removal, state: .apart, user: user, at: now)
      let writing = Writing(db: db, group: group, user: user, now: now, today: today, ulids: ulids)
      let removal = Removal(writing: writing)
      try body(removal)
      try Derived(db: db).refresh(&writing.touched)
      try db.execute(sql: "INSERT INTO search_index (search_index) VALUES ('rebuild')")
      return removal.report
    }
    report.isComplete = try scrub()
    return report
  }

  /// Rewrites the file without what is no longer in use, and empties the write-ahead log.
  private func scrub() throws(StoreError) -> Bool {
    return try writingWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      return row?[0] == 0
    }
  }
}
