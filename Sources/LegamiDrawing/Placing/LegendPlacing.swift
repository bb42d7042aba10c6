import TerminalKit

/// Finds room for the names of those who only had room for a letter: at the sides of the picture, from below.
struct LegendPlacing {
  let scene: MapScene
  let texts: [LabelText]

  /// - Parameter keys: the letters, and the positions of their figures in the scene.
  func placed(_ keys: [(key: String, index: Int)], in taken: inout Occupancy) -> [PlacedMap.LegendEntry] {
    var entries: [PlacedMap.LegendEntry] = []
    for (key, index) in keys {
      let label = texts[index]
      var cell: Point?
      var text = ""
      for width in [label.width, 12, 8, 5] where width <= label.width && cell == nil {
        text = "\(key) \(label.fitted(to: width))"
        cell = Self.freeCell(width: TextWidth.width(of: text), in: taken)
      }
      if let cell { taken.take(cell.x...(cell.x + TextWidth.width(of: text) - 1), row: cell.y, as: Occupancy.text) }
      entries.append(
        PlacedMap.LegendEntry(
          key: key, id: scene.figures[index].id, label: label.whole, cell: cell, text: cell == nil ? "" : text))
    }
    return entries
  }

  private static func freeCell(width: Int, in taken: Occupancy) -> Point? {
    guard width <= taken.columns else { return nil }
    for row in stride(from: taken.rows - 1, through: 0, by: -1) {
      for x in [0, taken.columns - width] where taken.isFree(x...(x + width - 1), row: row) {
        return Point(x: x, y: row)
      }
    }
    return nil
  }
}
