import LegamiModel
import TerminalKit

/// Finds the way of each line and the cells of the signs upon it.
struct LinePlacing {
  let scene: MapScene
  let size: Size
  let halo: Halo
  private let claims: Claims
  private var ends: [NodeID: End] = [:]

  private struct End {
    let target: MapTarget
    let cell: Point
    let owner: UInt16
  }

  /// Beyond so many lines nobody follows one with the eye, and ways would take long to find.
  private static let mostLinesBent = 160

  /// - Parameter texts: the cells of what else is written.
  init(
    scene: MapScene, figures: [PlacedMap.PlacedFigure], groups: [PlacedMap.Group], texts: [Rect], size: Size
  ) {
    (self.scene, self.size) = (scene, size)
    // Where names stand row upon row, as on a partner map, two dots would leave nothing of a line between them.
    let reach = if case .radial = scene.shape { 2 } else { 1 }
    var (claims, halo) = (Claims(size: size), Halo(size: size, reach: reach))
    func claim(_ rect: Rect, for owner: UInt16, isMark: Bool) {
      claims.claim(rect, for: owner, isMark: isMark)
      halo.surround(rect, for: owner)
    }
    for rect in texts { claim(rect, for: Claims.nobody, isMark: false) }
    for (index, group) in groups.enumerated() {
      guard let rect = group.rect else { continue }
      let owner = UInt16(clamping: index + 1)
      claim(rect, for: owner, isMark: true)
      for id in group.members {
        ends[id] = End(target: .group(wedge: group.wedge), cell: rect.origin, owner: owner)
      }
    }
    for (index, figure) in figures.enumerated() {
      let owner = UInt16(clamping: groups.count + index + 1)
      if let rect = figure.labelRect { claim(rect, for: owner, isMark: false) }
      ends[figure.id] = End(target: .figure(figure.id), cell: figure.cell, owner: owner)
    }
    // Marks last: nobody's name takes a cell that somebody's mark has.
    for figure in figures {
      guard let end = ends[figure.id] else { continue }
      claim(Rect(x: figure.cell.x, y: figure.cell.y, width: 1, height: 1), for: end.owner, isMark: true)
    }
    (self.claims, self.halo) = (claims, halo)
  }

  func lines() -> [PlacedMap.PlacedLine] {
    guard !size.isEmpty else { return [] }
    var route = LineRoute(claims: claims)
    let care = scene.lines.count { !$0.isEgoTie } <= Self.mostLinesBent ? LineRoute.Care.bending : .none
    // Who comes later gives way: the lines of the centre, of which few are drawn, and none in the view together.
    let ranks = scene.lines.map { $0.isEgoTie ? ($0.saysMoreThanItsRing ? 1 : 2) : 0 }
    let order = scene.lines.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    let ways = order.compactMap { index -> (index: Int, a: End, b: End, curve: CanvasCurve)? in
      let line = scene.lines[index]
      guard let a = ends[line.a], let b = ends[line.b], a.target != b.target else { return nil }
      let curve = route.way(from: a.cell, to: b.cell, owners: (a.owner, b.owner), care: care).curve
      return (index, a, b, curve)
    }
    return ways.sorted { $0.index < $1.index }.map { way in
      let path = LineRoute.cells(of: way.curve)
      let open = path.map { claims.owner($0) == 0 }
      return PlacedMap.PlacedLine(
        index: way.index, a: way.a.target, b: way.b.target, curve: way.curve, owners: (way.a.owner, way.b.owner),
        middle: middle(path, open, route.ink), atA: end(path, open), atB: end(path.reversed(), open.reversed()))
    }
  }

  /// How many cells the lines would take, those of the centre left out, by how many there are.
  func ink(of lines: [PlacedMap.PlacedLine]) -> Double {
    let length = lines.reduce(0.0) { sum, line in
      scene.lines[line.index].isEgoTie ? sum : sum + line.curve.length(across: 2, down: 4)
    }
    return length / Double(max(1, size.columns * size.rows))
  }

  /// The open cell nearest to the middle; where there are such, one that belongs to no other line and has nobody
  /// beside it: a sign says something about these two only.
  private func middle(_ path: [Point], _ open: [Bool], _ ink: [UInt8]) -> Point? {
    func best(_ isGood: (Int) -> Bool) -> Int? {
      path.indices.filter(isGood).min { abs(2 * $0 - path.count + 1) < abs(2 * $1 - path.count + 1) }
    }
    func isAlone(_ index: Int) -> Bool { ink[path[index].y * size.columns + path[index].x] <= 1 }
    func isRoomy(_ index: Int) -> Bool {
      open[index] && index > 0 && index + 1 < path.count && open[index - 1] && open[index + 1]
        && [-1, 1].allSatisfy { claims.owner(path[index].offset(x: $0)) == 0 }
    }
    let chosen =
      best { isRoomy($0) && isAlone($0) } ?? best(isRoomy) ?? best { open[$0] && isAlone($0) } ?? best { open[$0] }
    return chosen.map { path[$0] }
  }

  /// The first open cell from an end, if it is near enough to be read with it.
  private func end(_ path: some Collection<Point>, _ open: some Collection<Bool>) -> Point? {
    zip(path, open).prefix(max(2, path.count / 2)).first { $1 }?.0
  }
}
