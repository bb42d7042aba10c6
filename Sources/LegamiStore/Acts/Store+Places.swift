import GRDB
import LegamiModel

extension Store {
  /// Keeps where things were drawn for the first time: no act, nothing to undo. Places that are there are left.
  /// - Parameter borders: where the wedges end; nil leaves them.
  public func keepPlaces(_ places: [MapPlace], borders: [Double]? = nil, on map: MapID) throws(StoreError) {
    try writing { db in
      var keys = KeyBook(db: db)
      let isPlaced = try db.cachedStatement(sql: "SELECT 1 FROM map_place WHERE map = ? AND node = ?")
      for place in places where place.map == map {
        guard try Row.fetchOne(isPlaced, arguments: [map.rawValue, place.node.rawValue]) == nil else { continue }
        let row = PlaceRow(place, key: try keys.next(for: .place))
        try db.cachedStatement(sql: Table.place.insert).execute(arguments: StatementArguments(try row.columnValues()))
      }
      if let borders {
        try db.execute(
          sql: "UPDATE map SET wedge_borders = ? WHERE id = ?",
          arguments: [try JSONText.encode(borders), map.rawValue])
      }
    }
  }

  /// Arranges a map anew: "riordina". Places of nodes not among `places` go. One step of undo.
  public func rearrange(
    _ places: [MapPlace], borders: [Double], on id: MapID
  ) throws(StoreError) -> Performed<Void> {
    try perform(.rearrange) { writing in
      var map = try writing.map(id)
      try writing.describe([map.name])
      map.wedgeBorders = borders
      try writing.update(map)
      let kept = Set(places.map(\.node.rawValue))
      let old = try writing.telling { try PlaceRow.fetchAll(writing.db, where: "map = ?", [id.rawValue]) }
      for row in old where !kept.contains(row.place.node.rawValue) {
        try writing.telling { try writing.drop(.place, row.key) }
      }
      for place in places where place.map == id { try writing.set(place) }
    }
  }
}
