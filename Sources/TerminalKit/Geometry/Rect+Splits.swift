extension Rect {
  /// The rectangle without a margin on each side.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }

  public func inset(by margin: Int) -> Rect {
    inset(left: margin, top: margin, right: margin, bottom: margin)
  }

  /// Row `index` of the rectangle, from above; empty when there is none.
  public func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: x, y: y, width: width, height: 0) }
    return Rect(x: x, y: y + index, width: width, height: 1)
  }

  /// The upper `rows` and what remains below.
  public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, rows), height)
    return (
      Rect(x: x, y: y, width: width, height: taken),
      Rect(x: x, y: y + taken, width: width, height: height - taken)
    )
  }

  /// What remains above and the lower `rows`.
  public func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let taken = min(max(0, rows), height)
    return (
      Rect(x: x, y: y, width: width, height: height - taken),
      Rect(x: x, y: endY - taken, width: width, height: taken)
    )
  }

  /// The left `columns` and what remains on the right.
  public func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, columns), width)
    return (
      Rect(x: x, y: y, width: taken, height: height),
      Rect(x: x + taken, y: y, width: width - taken, height: height)
    )
  }

  /// What remains on the left and the right `columns`.
  public func splitRight(_ columns: Int) -> (rest: Rect, right: Rect) {
    let taken = min(max(0, columns), width)
    return (
      Rect(x: x, y: y, width: width - taken, height: height),
      Rect(x: endX - taken, y: y, width: taken, height: height)
    )
  }

  /// Columns side by side with widths as near to the weights as whole cells allow;
  /// together they fill the rectangle.
  public func columns(weights: [Int]) -> [Rect] {
    let total = weights.reduce(0) { $0 + max(0, $1) }
    guard total > 0 else { return weights.map { _ in Rect(x: x, y: y, width: 0, height: height) } }
    var passed = 0
    return weights.map { weight in
      let start = width * passed / total
      passed += max(0, weight)
      return Rect(x: x + start, y: y, width: width * passed / total - start, height: height)
    }
  }

  /// A rectangle of the given size in the middle, no larger than this one.
  public func centered(_ size: Size) -> Rect {
    let inner = Size(columns: min(size.columns, width), rows: min(size.rows, height))
    return Rect(
      x: x + (width - inner.columns) / 2, y: y + (height - inner.rows) / 2,
      width: inner.columns, height: inner.rows)
  }
}
