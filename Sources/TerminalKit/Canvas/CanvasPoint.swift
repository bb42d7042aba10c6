/// A place on a canvas in dots: two to a column, four to a row, in every mode.
public struct CanvasPoint: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The middle of a cell.
  public init(cell: Point) {
    self.init(x: Double(cell.x) * 2 + 0.5, y: Double(cell.y) * 4 + 1.5)
  }

  /// The cell the dot lies in.
  public var cell: Point {
    Point(x: Int((x / 2).rounded(.down)), y: Int((y / 4).rounded(.down)))
  }

  var isFinite: Bool { x.isFinite && y.isFinite }
}
