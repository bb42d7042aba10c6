import Foundation

extension Canvas {
  /// Draws an ellipse as separate dots, `spacing` dots apart along its edge
  /// (in characters: one to a cell, as far apart as that allows).
  public mutating func ellipse(
    center: CanvasPoint, radiusX: Double, radiusY: Double, spacing: Double = 3, style: Style = .plain,
    priority: Int = 0
  ) {
    guard !size.isEmpty, center.isFinite, radiusX.isFinite, radiusY.isFinite, radiusX > 0, radiusY > 0 else { return }
    let index = styleIndex(for: style)
    let rank = Int32(clamping: priority)
    let sign: Unicode.Scalar = mode == .ascii ? "." : "·"
    let gap = max(1, spacing)
    // The edge is walked finely and a dot set whenever a gap's length has passed.
    let circumference = 2 * Double.pi * max(radiusX, radiusY)
    let steps = Int(min(200_000, max(16, circumference * 4)))
    var passed = gap
    var before = CanvasPoint(x: center.x + radiusX, y: center.y)
    for step in 0..<steps {
      let angle = 2 * Double.pi * Double(step) / Double(steps)
      let point = CanvasPoint(x: center.x + radiusX * cos(angle), y: center.y + radiusY * sin(angle))
      passed += hypot(point.x - before.x, point.y - before.y)
      before = point
      guard passed >= gap else { continue }
      passed = 0
      guard point.x > -1, point.y > -1, point.x < Double(dotWidth), point.y < Double(dotHeight) else { continue }
      if mode == .braille {
        setDot(x: Int(point.x.rounded()), y: Int(point.y.rounded()), styleIndex: index, priority: rank)
      } else {
        setCharacter(sign, at: point.nearestCell, styleIndex: index, priority: rank)
      }
    }
  }

  /// Sets a single dot, or a point where there are none.
  public mutating func dot(_ point: CanvasPoint, style: Style = .plain, priority: Int = 0) {
    guard point.isFinite, abs(point.x) < 1e9, abs(point.y) < 1e9 else { return }
    let index = styleIndex(for: style)
    if mode == .braille {
      setDot(
        x: Int(point.x.rounded()), y: Int(point.y.rounded()), styleIndex: index, priority: Int32(clamping: priority))
    } else {
      setCharacter(
        mode == .ascii ? "." : "·", at: point.nearestCell, styleIndex: index, priority: Int32(clamping: priority))
    }
  }
}
