import GRDB
import LegamiModel

/// What an undo or a redo did.
public struct UndoReport: Hashable, Sendable {
  /// The act that was taken back, or done again.
  public var act: ActName
  public var arguments: [String]
  public var group: Int64
  /// Whether `redo` can do it again; not after taking back a large import, whose file is to be read again.
  public var canRedo: Bool
  /// Rows left as they are, because somebody else changed them since.
  public var left: [LeftRow]
  /// The codes of the persons' maps it was about: away from them nobody in it is named. Nil when it was about none, or
  /// was undone on the map it is about.
  public var personsMaps: [String]?
}

/// A row that undo did not touch.
public struct LeftRow: Hashable, Sendable {
  public var entity: Entity
  public var row: Int64
  /// What it is called, or the name of the node it belongs to; empty when it has none.
  public var name: String
  /// Who changed it since; empty when that is not known.
  public var by: String
}

extension Store {
  /// Takes back the last act of this user. Nil when there is none.
  ///
  /// It is a further edit, not a way back in time: what others did stays, and a row that somebody else changed since
  /// is left and named.
  /// - Parameters:
  ///   - map: the map that is open, if one is.
  ///   - viewpoint: with whose eyes; beside the person, what touches somebody who is held back is not there.
  /// - Throws: `madeElsewhere` when the act is not about that map; nothing is changed then.
  public func undo(from map: MapID? = nil, as viewpoint: Viewpoint = .worker) throws(StoreError) -> UndoReport? {
    try step(
      "user = ? AND state = 'done' ORDER BY id DESC LIMIT 1", from: map, viewpoint, as: .undo, leaving: .undone)
  }

  /// Does again the act that was undone last. Nil when there is none, or something else was done since.
  /// - Parameters: as of `undo`.
  /// - Throws: as `undo`.
  public func redo(from map: MapID? = nil, as viewpoint: Viewpoint = .worker) throws(StoreError) -> UndoReport? {
    try step("user = ? AND state = 'undone' ORDER BY id LIMIT 1", from: map, viewpoint, as: .redo, leaving: .done)
  }

  /// What `undo` would take back, and `redo` would do again.
  public func undoable() throws(StoreError) -> (undo: ActGroup?, redo: ActGroup?) {
    try reading { db in
      let book = HistoryBook(db: db)
      return (
        try book.groups(where: "user = ? AND state = 'done' ORDER BY id DESC LIMIT 1", [user]).first,
        try book.groups(where: "user = ? AND state = 'undone' ORDER BY id LIMIT 1", [user]).first
      )
    }
  }

  private func step(
    _ condition: String, from map: MapID?, _ viewpoint: Viewpoint, as kind: ActGroup.Kind,
    leaving state: ActGroup.State
  ) throws(StoreError) -> UndoReport? {
    let (now, today) = (clock.now(), clock.today())
    return try writing { db in
      let book = HistoryBook(db: db)
      guard let target = try book.groups(where: condition, [user]).first else { return nil }
      let subject = try ActSubject(db, group: target.id)
      if let map {
        guard let open = try NetworkMap.fetch(db, key: map.rawValue), try subject.isAbout(open) else {
          throw StoreError(.madeElsewhere)
        }
      }
      if viewpoint == .together, subject.isHeldBack { throw StoreError(.madeElsewhere) }
      // Told on its own map it names whom it names; and to find its maps takes reading all of them.
      let personsMaps = map == nil ? try subject.personsMaps() : nil
      var report = try step(target, as: kind, leaving: state, at: now, on: today, db)
      report.personsMaps = personsMaps
      return report
    }
  }

  /// Takes back what the group did last: its own edits, or those of the undoing when it is done again.
  func step(
    _ target: ActGroup, as kind: ActGroup.Kind, leaving state: ActGroup.State, at now: Instant, on today: Day,
    _ db: Database
  ) throws -> UndoReport {
    let book = HistoryBook(db: db)
    let latest = try book.groups(where: "target = ? ORDER BY id DESC LIMIT 1", [target.id]).first ?? target
    let group = try book.open(
      target.act, target.arguments, kind: kind, state: .apart, target: target.id, user: user, at: now)
    let writing = Writing(db: db, group: group, user: user, now: now, today: today, ulids: ulids)
    let left = try Inversion(writing: writing, group: latest.id).apply()
    _ = try finish(writing)
    // What left no images cannot be done again from the history.
    let isGone = try Row.fetchOne(
      db, sql: "SELECT 1 FROM history WHERE act_group = ? AND kind = 'delete' AND before IS NULL", arguments: [group])
    try book.setState(isGone == nil ? state : .forgotten, of: target.id)
    return UndoReport(
      act: target.act, arguments: target.arguments, group: target.id, canRedo: isGone == nil, left: left)
  }
}
