/// A place in a drawing: x from left (0) to right (1), y from top (0) to bottom (1).
public struct GraphPoint: Sendable, Hashable, Codable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A place or a step on the plane on which layouts are computed, in units of which a node fills about one by one.
typealias Vector = SIMD2<Double>

extension Vector {
  var length: Double { (x * x + y * y).squareRoot() }
  /// Turned a quarter.
  var perpendicular: Vector { Vector(-y, x) }
  func dot(_ other: Vector) -> Double { x * other.x + y * other.y }
}

/// The smallest upright rectangle around some places.
struct Bounds {
  var low: Vector
  var high: Vector

  /// Nil without places.
  init?(_ places: some Sequence<Vector>) {
    var iterator = places.makeIterator()
    guard let first = iterator.next() else { return nil }
    low = first
    high = first
    while let place = iterator.next() {
      low = pointwiseMin(low, place)
      high = pointwiseMax(high, place)
    }
  }

  var size: Vector { high - low }
  var centre: Vector { (low + high) / 2 }
}
