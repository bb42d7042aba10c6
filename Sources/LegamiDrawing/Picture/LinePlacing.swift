import LegamiModel
import TerminalKit

/// Finds the ends of each line and the cells of the signs upon it.
struct LinePlacing {
  let scene: MapScene
  let figures: [PlacedMap.PlacedFigure]
  let groups: [PlacedMap.Group]
  let size: Size

  func lines() -> [PlacedMap.PlacedLine] {
    guard !size.isEmpty else { return [] }
    var ends: [NodeID: (target: MapTarget, cell: Point)] = [:]
    var taken = Occupancy(size: size)
    for group in groups {
      guard let rect = group.rect else { continue }
      taken.take(rect.x...(rect.endX - 1), row: rect.y, as: Occupancy.mark)
      for id in group.members { ends[id] = (.group(wedge: group.wedge), rect.origin) }
    }
    for figure in figures {
      taken.take(figure.cell.x...figure.cell.x, row: figure.cell.y, as: Occupancy.mark)
      if let rect = figure.labelRect { taken.take(rect.x...(rect.endX - 1), row: rect.y, as: Occupancy.text) }
      ends[figure.id] = (.figure(figure.id), figure.cell)
    }
    return scene.lines.indices.compactMap { index in
      let line = scene.lines[index]
      guard let a = ends[line.a], let b = ends[line.b], a.target != b.target else { return nil }
      let path = Self.path(from: a.cell, to: b.cell)
      let open = path.map { taken[$0.x, $0.y] == 0 }
      return PlacedMap.PlacedLine(
        index: index, a: a.target, b: b.target, start: a.cell, end: b.cell, middle: middle(path, open, taken),
        atA: end(path, open), atB: end(path.reversed(), open.reversed()))
    }
  }

  /// How many cells the lines would take, those of the centre left out, by how many there are.
  func ink(of lines: [PlacedMap.PlacedLine]) -> Double {
    let length = lines.reduce(0) { sum, line in
      scene.lines[line.index].isEgoTie ? sum : sum + max(abs(line.end.x - line.start.x), abs(line.end.y - line.start.y))
    }
    return Double(length) / Double(max(1, size.columns * size.rows))
  }

  /// The cells a line goes through, without those of its ends.
  static func path(from start: Point, to end: Point) -> [Point] {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    guard steps > 1 else { return [] }
    return (1..<steps).map { step in
      let share = Double(step) / Double(steps)
      return Point(
        x: Int((Double(start.x) + share * Double(end.x - start.x)).rounded()),
        y: Int((Double(start.y) + share * Double(end.y - start.y)).rounded()))
    }
  }

  /// The open cell nearest to the middle; where there are such, one with nothing beside it that it might belong to.
  private func middle(_ path: [Point], _ open: [Bool], _ taken: Occupancy) -> Point? {
    func best(_ isGood: (Int) -> Bool) -> Int? {
      path.indices.filter(isGood).min { abs(2 * $0 - path.count + 1) < abs(2 * $1 - path.count + 1) }
    }
    let roomy = best { index in
      open[index] && index > 0 && index + 1 < path.count && open[index - 1] && open[index + 1]
        && taken.isFree(path[index].x...path[index].x, row: path[index].y)
    }
    return (roomy ?? best { open[$0] }).map { path[$0] }
  }

  /// The first open cell from an end, if it is near enough to be read with it.
  private func end(_ path: some Collection<Point>, _ open: some Collection<Bool>) -> Point? {
    zip(path, open).prefix(max(2, path.count / 2)).first { $1 }?.0
  }
}
