import Foundation
import TerminalKit

/// The way of a line: straight, unless it would pass behind somebody's mark or name and seem to end there; then bent
/// around, as little as it takes.
struct LineRoute {
  let claims: Claims
  /// How many lines go through each cell so far.
  private(set) var ink: [UInt8]

  init(claims: Claims) {
    self.claims = claims
    ink = Array(repeating: 0, count: claims.size.columns * claims.size.rows)
  }

  /// How far a line bends aside at most, as a share of its length, and where along it.
  private static let bends: [(share: Double, place: Double)] =
    [(0.14, 0.5), (0.26, 0.5), (0.26, 0.28), (0.26, 0.72), (0.45, 0.5), (0.45, 0.28), (0.45, 0.72), (0.75, 0.5)]
    .flatMap { [(share: $0.0, place: $0.1), (share: -$0.0, place: $0.1)] }

  struct Way {
    var curve: CanvasCurve
    /// How hard it is to follow.
    var cost: Double
    /// The cells in which it shows.
    var visible: Int
  }

  enum Care {
    /// Straight, whatever is in the way.
    case none
    /// Straight, and how hard that is to follow.
    case judging
    case bending
  }

  /// Finds the way between two cells and remembers where it goes.
  mutating func way(from start: Point, to end: Point, owners: (UInt16, UInt16), care: Care = .bending) -> Way {
    let straight = CanvasCurve(from: CanvasPoint(cell: start), to: CanvasPoint(cell: end))
    var best = Way(curve: straight, cost: 0, visible: 0)
    if care != .none { best = judged(straight, owners, price: 0, below: .infinity) }
    if care == .bending {
      for bend in Self.bends where best.cost >= Self.clear {
        // Those that bend more come later, and their bend alone costs more.
        let price = Self.price(of: bend.share)
        guard price < best.cost else { break }
        guard let curve = Self.bent(straight, bend) else { continue }
        let way = judged(curve, owners, price: price, below: best.cost)
        if way.cost < best.cost { best = way }
      }
    }
    Self.walk(best.curve) { cell in
      if claims.size.contains(cell) {
        let index = cell.y * claims.size.columns + cell.x
        ink[index] = ink[index] &+ (ink[index] < .max ? 1 : 0)
      }
      return true
    }
    return best
  }

  /// What it costs to show in no cell at all, or in a single one.
  private static let unseen = [6.0, 1.0, 0.0]

  /// Below this no bend is looked for: what a way costs that meets nobody and shows in two cells at least.
  private static let clear = 1.0

  private static func price(of share: Double) -> Double { 0.8 + 4 * share * share + 1.5 * abs(share) }

  /// Bent at a right angle to the line, as the eye measures it: cells are twice as tall as wide.
  private static func bent(_ line: CanvasCurve, _ bend: (share: Double, place: Double)) -> CanvasCurve? {
    let across = line.end.x - line.start.x
    let down = line.end.y - line.start.y
    // Very short lines bend by three cells at least, or nothing would be seen of it.
    let length = max(hypot(across, down), 12)
    guard hypot(across, down) > 0 else { return nil }
    let reach = 2 * bend.share * length / hypot(across, down)
    let middle = line.point(bend.place)
    return CanvasCurve(
      from: line.start, bentTo: CanvasPoint(x: middle.x - down * reach, y: middle.y + across * reach), to: line.end)
  }

  /// - Parameter limit: from here on it does not matter how much more it is.
  private func judged(
    _ curve: CanvasCurve, _ owners: (UInt16, UInt16), price: Double, below limit: Double
  ) -> Way {
    let size = claims.size
    var way = Way(curve: curve, cost: price, visible: 0)
    Self.walk(curve) { cell in
      guard size.contains(cell) else {
        way.cost = .infinity
        return false
      }
      let owner = claims.owner(cell)
      if owner == 0 {
        way.visible += 1
        way.cost += 0.12 * Double(min(3, ink[cell.y * size.columns + cell.x]))
        way.cost += nearness(cell, owners)
      } else if owner == owners.0 || owner == owners.1 {
        way.cost += claims.isMark(cell) ? 0 : 0.05
      } else {
        way.cost += claims.isMark(cell) ? 14 : 5
      }
      return way.cost < limit
    }
    way.cost += Self.unseen[min(way.visible, 2)]
    return way
  }

  /// Close by somebody else, a line seems to begin or end there.
  private func nearness(_ cell: Point, _ owners: (UInt16, UInt16)) -> Double {
    func cost(_ x: Int, _ y: Int, mark: Double, name: Double) -> Double {
      let beside = Point(x: cell.x + x, y: cell.y + y)
      let owner = claims.owner(beside)
      guard owner != 0, owner != owners.0, owner != owners.1 else { return 0 }
      return claims.isMark(beside) ? mark : name
    }
    let across = max(cost(-1, 0, mark: 5, name: 1.2), cost(1, 0, mark: 5, name: 1.2))
    if across > 0 { return across }
    return max(cost(0, -1, mark: 1.5, name: 0.15), cost(0, 1, mark: 1.5, name: 0.15))
  }

  /// The cells that a curve goes through, in order, without those of its ends.
  static func cells(of curve: CanvasCurve) -> [Point] {
    var cells: [Point] = []
    walk(curve) { cell in
      cells.append(cell)
      return true
    }
    return cells
  }

  /// Goes through the same cells until told to stop.
  private static func walk(_ curve: CanvasCurve, _ goesOn: (Point) -> Bool) {
    let steps = Int(curve.length(across: 2, down: 4).rounded(.up))
    guard steps > 1 else { return }
    let (first, last) = (curve.start.cell, curve.end.cell)
    var before = first
    for step in 1..<steps {
      let point = curve.point(Double(step) / Double(steps))
      // The cell of the nearest dot. What lies left of the picture or above it stays outside, whichever way it is cut.
      let cell = Point(x: Int(point.x + 0.5) >> 1, y: Int(point.y + 0.5) >> 2)
      let isOutside = point.x < -0.5 || point.y < -0.5
      guard cell != before, cell != first, cell != last else { continue }
      before = cell
      if !goesOn(isOutside ? Point(x: -1, y: -1) : cell) { return }
    }
  }
}
