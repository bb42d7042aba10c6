import Foundation
import TerminalKit

/// The ellipses of the three rings on a picture of some size. Cells are twice as high as wide, so that a picture of
/// usual shape is wider than high; the rings follow it.
struct RingFrame: Hashable, Sendable {
  /// Where each ring ends, as a share of the outermost. Half the width for the inmost: there is the name in the
  /// middle, and there most lines meet.
  static let ends = [0.52, 0.77, 1.0]
  /// Where its people would stand best.
  static let middles = [0.38, 0.65, 0.89]
  /// Who is on the map without being in a ring stands on the very edge.
  static let edge = 0.97

  let size: Size
  let centreX: Double
  let centreY: Double
  let radiusX: Double
  let radiusY: Double

  init(size: Size) {
    self.size = size
    let (columns, rows) = (Double(size.columns), Double(size.rows))
    centreX = max(0, (columns - 1) / 2)
    centreY = max(0, (rows - 1) / 2)
    // Left and right, names stand outside the outermost ring.
    let margin = min(14, columns * 0.075)
    let across = max(0.5, centreX - margin)
    let down = max(0.5, centreY)
    // Beyond these the rings would no longer be seen as rings.
    radiusX = min(across, down * 2 * 2.8)
    radiusY = min(down, across / 2 * 2.2)
  }

  var centre: Point { Point(x: Int(centreX), y: Int(centreY)) }

  /// A place by its turn clockwise from the top and its distance as a share of the outermost ring, in cells.
  func place(turn: Double, radius: Double) -> (x: Double, y: Double) {
    let angle = turn * 2 * Double.pi
    return (centreX + radius * radiusX * sin(angle), centreY - radius * radiusY * cos(angle))
  }

  func polar(x: Double, y: Double) -> (turn: Double, radius: Double) {
    let across = (x - centreX) / radiusX
    let up = (centreY - y) / radiusY
    let turn = atan2(across, up) / (2 * Double.pi)
    return (turn < 0 ? turn + 1 : turn, (across * across + up * up).squareRoot())
  }

  /// The ring a distance lies in, 0…2, or 3 outside all.
  static func band(radius: Double) -> Int { ends.firstIndex { radius <= $0 } ?? ends.count }
}
