/// How many columns and rows; never negative.
public struct Size: Hashable, Sendable {
  public let columns: Int
  public let rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  public static let zero = Size(columns: 0, rows: 0)

  public var isEmpty: Bool { columns == 0 || rows == 0 }

  public func contains(_ point: Point) -> Bool {
    point.x >= 0 && point.y >= 0 && point.x < columns && point.y < rows
  }

  /// Whether something of this size would fit inside the other.
  public func fits(in other: Size) -> Bool {
    columns <= other.columns && rows <= other.rows
  }
}
