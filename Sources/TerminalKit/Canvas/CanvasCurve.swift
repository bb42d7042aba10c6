/// A line between two places, straight or bent once: a quadratic Bézier curve.
public struct CanvasCurve: Hashable, Sendable {
  public let start: CanvasPoint
  public let end: CanvasPoint
  /// Where it bends to; nil for a straight line.
  public let control: CanvasPoint?

  public init(from start: CanvasPoint, bentTo control: CanvasPoint? = nil, to end: CanvasPoint) {
    (self.start, self.control, self.end) = (start, control, end)
  }

  /// The place at a share of the way, 0 at the start and 1 at the end.
  public func point(_ share: Double) -> CanvasPoint {
    guard let control else {
      return CanvasPoint(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
    }
    let (a, b, c) = ((1 - share) * (1 - share), 2 * share * (1 - share), share * share)
    return CanvasPoint(x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y)
  }

  /// Steps of at most one unit in either direction that the way takes.
  /// - Parameters:
  ///   - across: dots to a unit, across.
  ///   - down: dots to a unit, down.
  public func length(across: Double, down: Double) -> Double {
    func longer(_ a: CanvasPoint, _ b: CanvasPoint) -> Double { max(abs(a.x - b.x) / across, abs(a.y - b.y) / down) }
    guard let control else { return longer(start, end) }
    // The way along the sides is never shorter than the curve.
    return longer(start, control) + longer(control, end)
  }

  /// Whether its places are numbers that a screen can have.
  var isDrawable: Bool {
    [start, end, control ?? start].allSatisfy { $0.isFinite && abs($0.x) < 1e6 && abs($0.y) < 1e6 }
  }
}
