import Foundation
import LegamiModel
import TerminalKit

/// Which target each arrow key leads to from each, and in what order Tab goes around.
struct MapNavigation: Sendable {
  /// The targets in the order of Tab: the centre, then ring by ring clockwise from the top; on a free map in the order
  /// of reading, three rows at a time.
  let order: [MapTarget]
  private let positions: [MapTarget: Int]
  private let moves: MoveTable

  init(
    figures: [PlacedMap.PlacedFigure], groups: [PlacedMap.Group], scene: MapScene, frame: RingFrame?
  ) {
    var places: [(target: MapTarget, cell: Point, rank: (Int, Double, Int))] = []
    func add(_ target: MapTarget, _ cell: Point, isCentre: Bool) {
      places.append((target, cell, Self.rank(cell, isCentre: isCentre, frame: frame)))
    }
    for figure in figures { add(.figure(figure.id), figure.cell, isCentre: scene.figures[figure.index].isCentre) }
    for group in groups { if let rect = group.rect { add(.group(wedge: group.wedge), rect.origin, isCentre: false) } }
    let sorted = places.enumerated().sorted { left, right in
      left.element.rank != right.element.rank
        ? left.element.rank < right.element.rank : left.offset < right.offset
    }
    order = sorted.map(\.element.target)
    positions = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    moves = MoveTable(cells: sorted.map(\.element.cell))
  }

  private static func rank(_ cell: Point, isCentre: Bool, frame: RingFrame?) -> (Int, Double, Int) {
    if isCentre { return (-1, 0, 0) }
    guard let frame else { return (cell.y / 3, Double(cell.x), cell.y) }
    let (turn, radius) = frame.polar(x: Double(cell.x), y: Double(cell.y))
    return (RingFrame.band(radius: radius), turn, 0)
  }

  func nearest(from target: MapTarget, _ direction: MapDirection) -> MapTarget? {
    positions[target].flatMap { moves.next($0, direction) }.map { order[$0] }
  }

  /// The target so many steps further in the order of Tab, around and around.
  func step(from target: MapTarget?, by steps: Int) -> MapTarget? {
    guard !order.isEmpty else { return nil }
    guard let target, let position = positions[target] else { return steps < 0 ? order.last : order.first }
    return order[((position + steps) % order.count + order.count) % order.count]
  }
}
