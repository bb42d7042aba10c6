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
  private static let bends: [(share: Double, place: Double)] = {
    var bends: [(Double, Double)] = []
    for share in [0.12, 0.22, 0.35, 0.5, 0.75] {
      for place in [0.5, 0.28, 0.72] {
        bends.append((share, place))
        bends.append((-share, place))
      }
    }
    return bends
  }()

  /// Finds the way between two cells and remembers where it goes.
  mutating func curve(from start: Point, to end: Point, owners: (UInt16, UInt16), mayBend: Bool) -> CanvasCurve {
    let straight = CanvasCurve(from: CanvasPoint(cell: start), to: CanvasPoint(cell: end))
    var best = straight
    var bestCost = cost(of: straight, owners)
    if mayBend, bestCost >= Self.clear {
      for bend in Self.bends {
        // Those that bend more come later, and their bend alone costs more.
        let price = Self.price(of: bend.share)
        guard price < bestCost else { break }
        guard let curve = Self.bent(straight, bend) else { continue }
        let cost = price + cost(of: curve, owners)
        if cost < bestCost { (best, bestCost) = (curve, cost) }
      }
    }
    for cell in Self.cells(of: best) where claims.size.contains(cell) {
      let index = cell.y * claims.size.columns + cell.x
      ink[index] = ink[index] &+ (ink[index] < .max ? 1 : 0)
    }
    return best
  }

  /// What a way that meets nobody costs at most.
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

  private func cost(of curve: CanvasCurve, _ owners: (UInt16, UInt16)) -> Double {
    let size = claims.size
    var cost = 0.0
    var seen = 0
    for cell in Self.cells(of: curve) {
      guard size.contains(cell) else { return .infinity }
      let owner = claims.owner(cell)
      if owner == owners.0 || owner == owners.1 {
        cost += claims.isMark(cell) ? 0 : 0.1
      } else if owner != 0 {
        cost += claims.isMark(cell) ? 14 : 5
      } else {
        seen += 1
        cost += 0.12 * Double(min(3, ink[cell.y * size.columns + cell.x]))
        cost += nearness(cell, owners)
      }
    }
    // Two that stand side by side need no line between them to be seen as close; all others do.
    return cost + (seen == 0 ? 5 : 0)
  }

  /// Close by somebody else, a line seems to begin or end there.
  private func nearness(_ cell: Point, _ owners: (UInt16, UInt16)) -> Double {
    func isOther(_ cell: Point) -> UInt16? {
      let owner = claims.owner(cell)
      return owner == 0 || owner == owners.0 || owner == owners.1 ? nil : owner
    }
    for side in [-1, 1] {
      let beside = cell.offset(x: side)
      if isOther(beside) != nil { return claims.isMark(beside) ? 5 : 1.2 }
    }
    for side in [-1, 1] {
      let beside = cell.offset(y: side)
      if isOther(beside) != nil { return claims.isMark(beside) ? 1.5 : 0.15 }
    }
    return 0
  }

  /// The cells that a curve goes through, in order, without those of its ends.
  static func cells(of curve: CanvasCurve) -> [Point] {
    let steps = Int(curve.length(across: 2, down: 4).rounded(.up))
    guard steps > 1 else { return [] }
    let (first, last) = (curve.start.cell, curve.end.cell)
    var cells: [Point] = []
    cells.reserveCapacity(steps)
    for step in 1..<steps {
      let point = curve.point(Double(step) / Double(steps))
      let cell = CanvasPoint(x: point.x.rounded(), y: point.y.rounded()).cell
      if cell != first, cell != last, cell != cells.last { cells.append(cell) }
    }
    return cells
  }
}
