import GRDB
import LegamiModel

extension Store {
  /// Those who were taken off a person's map and are known still, whose name has a word that begins as `text` does.
  /// Nothing but this map leads to them. Beside the person none that is held back.
  public func takenOff(
    _ id: MapID, matching text: String, as viewpoint: Viewpoint = .worker
  ) throws(StoreError) -> [Node] {
    let seen = viewpoint == .together ? ReadingGate.isNotHeldBack("node") : "true"
    let begun = " " + FoldedText.fold(text)
    return try reading { db in
      guard let map = try NetworkMap.fetch(db, key: id.rawValue), map.purpose == .casework else { return [] }
      return try Node.fetchAll(
        db,
        where: "visibility > 0 AND \(seen) AND id IN (SELECT node FROM map_member WHERE map = ? AND is_excluded)",
        [id.rawValue]
      ).filter { (" " + FoldedText.fold($0.name)).contains(begun) }
    }
  }
}
