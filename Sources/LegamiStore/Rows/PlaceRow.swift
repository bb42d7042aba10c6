import LegamiModel

/// A drawn place with the key of its row, which the value itself does not carry.
struct PlaceRow: StoredRow {
  static var entity: Entity { .place }

  var key: Int64
  var place: MapPlace

  init(_ place: MapPlace, key: Int64 = 0) { (self.place, self.key) = (place, key) }

  init(_ reader: inout RowReader) throws {
    key = try reader.integer()
    let map: MapID = try reader.identifier()
    let node: NodeID = try reader.identifier()
    let order = try reader.int()
    let parts = try reader.text().split(separator: " ")
    guard parts.count == 3, let first = Double(parts[1]), let second = Double(parts[2]) else {
      throw StoreError(.corrupt, [""])
    }
    let spot: MapPlace.Spot =
      parts[0] == "radial" ? .radial(wedge: Int(exactly: first) ?? 0, angle: second) : .free(x: first, y: second)
    place = MapPlace(map: map, node: node, order: order, spot: spot)
  }

  func write(to writer: inout RowWriter) throws {
    writer.add(key)
    writer.add(place.map)
    writer.add(place.node)
    writer.add(place.order)
    switch place.spot {
    case .radial(let wedge, let angle): writer.add("radial \(wedge) \(angle)")
    case .free(let x, let y): writer.add("free \(x) \(y)")
    }
  }
}
