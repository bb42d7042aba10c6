import GRDB
import LegamiModel

extension Store {
  /// Keeps where things were drawn for the first time: no act, nothing to undo. Places that are there are left, unless
  /// their node has moved to another wedge since.
  /// - Parameter borders: where the wedges end; nil leaves them.
  public func keepPlaces(_ places: [MapPlace], borders: [Double]? = nil, on map: MapID) throws(StoreError) {
    try writingLightly { db in
      var keys = KeyBook(db: db)
      let present = Dictionary(
        try PlaceRow.fetchAll(db, where: "map = ?", [map.rawValue]).map { ($0.place.node, $0) },
        uniquingKeysWith: { first, _ in first })
      for place in places where place.map == map {
        if let row = present[place.node] {
          guard row.place.spot.wedge != place.spot.wedge else { continue }
          try db.cachedStatement(sql: "DELETE FROM map_place WHERE map = ? AND node = ?")
            .execute(arguments: [map.rawValue, place.node.rawValue])
        }
        let row = PlaceRow(place, key: try present[place.node]?.key ?? keys.next(for: .place))
        try db.cachedStatement(sql: Table.place.insert).execute(arguments: StatementArguments(try row.columnValues()))
      }
      if let borders {
        try db.execute(
          sql: "UPDATE map SET wedge_borders = ? WHERE id = ?",
          arguments: [try JSONText.encode(borders), map.rawValue])
      }
    }
  }

  /// Arranges a map anew: "riordina". Places of nodes not among `places` go, but for who is held back and may not have
  /// been seen. One step of undo.
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
        if try writing.node(row.place.node).visibility == .heldBack { continue }
        try writing.telling { try writing.drop(.place, row.key) }
      }
      for place in places where place.map == id { try writing.set(place) }
    }
  }
}

extension MapPlace.Spot {
  /// The wedge of a radial place; nil for a free one.
  fileprivate var wedge: Int? {
    if case .radial(let wedge, _) = self { wedge } else { nil }
  }
}
