import GRDB
import LegamiModel

extension Store {
  /// Performs one act: everything `body` writes is one transaction, one group of the history, one step of undo.
  ///
  /// When the body throws, or leaves something that cannot be, nothing of it is kept. An act that changes nothing
  /// leaves no trace. What was undone before can no longer be done again.
  /// - Throws: what the body throws, `conflict`, `invariant`, or what the disk answers.
  public func perform<Value>(
    _ act: ActName, arguments: [String] = [], _ body: (Writing) throws -> Value
  ) throws(StoreError) -> Performed<Value> {
    let now = clock.now()
    let today = clock.today()
    return try writing { db in
      let book = HistoryBook(db: db)
      let group = try book.open(act, arguments, kind: .act, state: .done, user: user, at: now)
      let writing = Writing(db: db, group: group, user: user, now: now, today: today, ulids: ulids)
      let value = try body(writing)
      let warnings = try finish(writing)
      guard writing.editCount > 0 else {
        try book.discard(group)
        return Performed(
          value: value, act: act, arguments: writing.arguments ?? arguments, group: nil, warnings: warnings)
      }
      try book.forgetUndone(by: user)
      return Performed(
        value: value, act: act, arguments: writing.arguments ?? arguments, group: group, warnings: warnings)
    }
  }

  /// Brings what is derived up to date and checks what must hold.
  func finish(_ writing: Writing) throws -> [Violation] {
    if writing.touched.isWide {
      try Derived(db: writing.db).rebuild()
      return []
    }
    try Derived(db: writing.db).refresh(&writing.touched)
    return try StoredInvariants(db: writing.db).check(writing.touched)
  }
}
