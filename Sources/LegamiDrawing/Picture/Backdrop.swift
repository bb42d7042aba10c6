import Foundation
import TerminalKit

/// What is drawn behind everything: the rings and the borders of the wedges, as faint dots.
struct Backdrop {
  let frame: RingFrame?
  let turns: WedgeTurns?
  let look: MapLook
  let mode: CanvasMode

  func canvas(size: Size) -> Canvas {
    var canvas = Canvas(size: size, mode: mode)
    guard let frame, !size.isEmpty else { return canvas }
    // In dots: two to a column, four to a row.
    let centre = CanvasPoint(x: frame.centreX * 2 + 0.5, y: frame.centreY * 4 + 1.5)
    for end in RingFrame.ends {
      canvas.ellipse(
        center: centre, radiusX: frame.radiusX * end * 2, radiusY: frame.radiusY * end * 4,
        spacing: mode == .braille ? 4 : 8, style: look.rings)
    }
    guard let turns, turns.count > 1 else { return canvas }
    for range in turns.ranges {
      let angle = range.upperBound * 2 * Double.pi
      let direction = (x: sin(angle) * frame.radiusX * 2, y: -cos(angle) * frame.radiusY * 4)
      let start = 0.14
      canvas.line(
        from: CanvasPoint(x: centre.x + direction.x * start, y: centre.y + direction.y * start),
        to: CanvasPoint(x: centre.x + direction.x, y: centre.y + direction.y),
        pen: LinePen(stroke: .sparse, style: look.wedgeBorders))
    }
    return canvas
  }
}
