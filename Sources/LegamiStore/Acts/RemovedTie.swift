import GRDB
import LegamiModel

/// What came of removing a tie.
public struct RemovedTie: Hashable, Sendable {
  /// Whoever is no longer on the person's map one looks from.
  public var takenOff: NodeID?
  /// With how many the one taken off is tied still.
  public var tiesKept = 0
}

extension Writing {
  /// Removes a tie as never having been. Whoever a person's map held by it alone leaves that map, and is remembered as
  /// left out: the same name typed again finds the same person, with the other ties.
  func remove(_ tie: Tie, seenFrom id: MapID?) throws(StoreError) -> RemovedTie {
    try delete(tie.id)
    guard let id else { return RemovedTie() }
    let map = try map(id)
    guard map.lens == .ego, let centre = map.centre, let other = tie.other(than: centre) else { return RemovedTie() }
    guard try telling({ try !MapNodes(db: db).keys(of: map).contains(other.rawValue) }) else { return RemovedTie() }
    if try node(other).visibility > .shared { try set(MapMember(map: id, node: other, isExcluded: true)) }
    let kept = try telling {
      try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(DISTINCT CASE a WHEN ?1 THEN b ELSE a END) FROM tie WHERE a = ?1 OR b = ?1"),
        arguments: [other.rawValue])
    }
    return RemovedTie(takenOff: other, tiesKept: kept ?? 0)
  }
}
