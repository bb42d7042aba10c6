import Foundation
import GRDB
import LegamiModel

/// What was typed and not saved. No act, and no part of the history: only this user ever sees it, where it was left.
extension Store {
  /// What this user left in a place; nil when nothing.
  public func draft(at place: DraftPlace) throws(StoreError) -> String? { try userState(place.key) }

  /// Keeps what was left in a place; nil takes it away. While somebody else writes it is tried again for so long, and
  /// not at all by default: nobody's key waits for it.
  /// - Throws: `noSuchRow` where what the place is about is no longer there, `locked`, or what the disk answers.
  public func keepDraft(
    _ text: String?, at place: DraftPlace, waitingAtMost milliseconds: Int = 0
  ) throws(StoreError) {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while true {
      do {
        return try writeDraft(text, at: place)
      } catch {
        guard error.code == .locked, ContinuousClock.now < end else { throw error }
        usleep(5_000)
      }
    }
  }

  private func writeDraft(_ text: String?, at place: DraftPlace) throws(StoreError) {
    try writingLightly(inPassing: true) { db in
      guard let text else {
        try db.execute(sql: "DELETE FROM user_state WHERE user = ? AND key = ?", arguments: [user, place.key])
        return
      }
      try Self.expect("map", place.map?.rawValue, db)
      try Self.expect("node", place.node?.rawValue, db)
      try Self.expect("tie", place.tie?.rawValue, db)
      try db.execute(sql: Self.insertUserState, arguments: [user, place.key, text])
    }
  }

  /// What was removed for good must not come back with what somebody was still typing about it.
  private static func expect(_ table: String, _ key: Int64?, _ db: Database) throws {
    guard let key else { return }
    let isThere = try Row.fetchOne(db, sql: "SELECT 1 FROM \(table) WHERE id = ?", arguments: [key]) != nil
    if !isThere { throw StoreError(.noSuchRow, [table, String(key)]) }
  }
}
