import GRDB
import LegamiModel

/// How it was taken back that two are tied.
public enum TieTakenBack: Hashable, Sendable {
  /// It was written down today: it was never so.
  case removed
  /// It ends today.
  case ended
}

extension Writing {
  /// Ties two by what they are to each other now. A tie of the same kind that ended on `day` goes on instead: who takes
  /// back the end finds the tie as it was.
  @discardableResult
  public func join(_ tie: Tie, on day: Day) throws(StoreError) -> TieID {
    let (low, high) = (min(tie.a, tie.b), max(tie.a, tie.b))
    let keys = try telling {
      try Int64.fetchAll(
        db.cachedStatement(
          sql: "SELECT id FROM tie WHERE type = ?3 AND ((a = ?1 AND b = ?2) OR (a = ?2 AND b = ?1)) ORDER BY id"),
        arguments: [low.rawValue, high.rawValue, tie.type.rawValue])
    }
    for key in keys {
      let known = try self.tie(TieID(key))
      guard var last = known.spells.last, last.span.lastDay == day, !tie.type.isDirected || known.identity.a == tie.a
      else { continue }
      last.span.to = nil
      last.touchedOn = today
      try update(last)
      return known.id
    }
    return try insert(DatedTie(identity: tie, spells: [Spell()]))
  }

  /// Takes back that two are tied: what was written down today was never so, anything older ends on `day`.
  /// - Returns: nil where it had ended already.
  public func takeBack(_ tie: DatedTie, on day: Day) throws(StoreError) -> TieTakenBack? {
    if try telling({ try wasWrittenToday(tie) }) {
      try delete(tie.id)
      return .removed
    }
    return try end(tie, on: day) ? .ended : nil
  }

  /// Whether all that is known of a tie was written today. A spell says on which day it was touched last; its earlier
  /// images say whether there was another day before.
  private func wasWrittenToday(_ tie: DatedTie) throws -> Bool {
    guard tie.spells.allSatisfy({ $0.touchedOn == today }) else { return false }
    let statement = try db.cachedStatement(
      sql: """
        SELECT 1 FROM \(ImageUpgrade.lines) WHERE entity = 'spell' AND row = ?1
          AND (json_extract(before, '$.touched_on') < ?2 OR json_extract(after, '$.touched_on') < ?2) LIMIT 1
        """)
    return try !tie.spells.contains { spell in
      try Bool.fetchOne(statement, arguments: [spell.id.rawValue, today.number]) ?? false
    }
  }
}
