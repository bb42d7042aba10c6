extension Canvas {
  /// Draws a line between two places, in dots; what lies outside is left out.
  public mutating func line(from start: CanvasPoint, to end: CanvasPoint, pen: LinePen) {
    guard !size.isEmpty else { return }
    let margin = 0.499
    let shifted = (
      CanvasPoint(x: start.x + margin, y: start.y + margin), CanvasPoint(x: end.x + margin, y: end.y + margin)
    )
    guard
      var visible = SegmentClip.visible(
        from: shifted.0, to: shifted.1, width: Double(dotWidth) - 0.001, height: Double(dotHeight) - 0.001)
    else { return }
    let style = styleIndex(for: pen.style)
    var (start, end) = (start, end)
    if max(abs(end.x - start.x), abs(end.y - start.y)) > 1e6 {
      // So long that its ends mean nothing to the part in view, nor does the phase of its pattern.
      let whole = (start, CanvasPoint(x: end.x - start.x, y: end.y - start.y))
      start = CanvasPoint(
        x: whole.0.x + whole.1.x * visible.lowerBound, y: whole.0.y + whole.1.y * visible.lowerBound)
      end = CanvasPoint(x: whole.0.x + whole.1.x * visible.upperBound, y: whole.0.y + whole.1.y * visible.upperBound)
      visible = 0...1
    }
    draw(CanvasCurve(from: start, to: end), visible: visible, pen: pen, style: style) { _, _ in true }
    mark(from: start, to: end, visible: visible, pen: pen, style: style)
  }

  /// Draws a line between the middles of two cells.
  public mutating func line(from start: Point, to end: Point, pen: LinePen) {
    line(from: CanvasPoint(cell: start), to: CanvasPoint(cell: end), pen: pen)
  }

  /// Draws a curve, without marks or arrows.
  /// - Parameter isOpen: whether a dot, by column and row, may be drawn.
  public mutating func curve(_ curve: CanvasCurve, pen: LinePen, isOpen: (Int, Int) -> Bool) {
    guard !size.isEmpty, curve.isDrawable else { return }
    draw(curve, visible: 0...1, pen: pen, style: styleIndex(for: pen.style), isOpen: isOpen)
  }

  private mutating func draw(
    _ curve: CanvasCurve, visible: ClosedRange<Double>, pen: LinePen, style: UInt16, isOpen: (Int, Int) -> Bool
  ) {
    if mode == .braille {
      drawDots(curve, visible: visible, pen: pen, style: style, isOpen: isOpen)
    } else {
      drawCharacters(curve, visible: visible, pen: pen, style: style, isOpen: isOpen)
    }
  }

  private mutating func drawDots(
    _ curve: CanvasCurve, visible: ClosedRange<Double>, pen: LinePen, style: UInt16, isOpen: (Int, Int) -> Bool
  ) {
    let isFlat = abs(curve.end.x - curve.start.x) >= abs(curve.end.y - curve.start.y)
    let pattern = pen.stroke.dotPattern
    for step in Steps(length: curve.length(across: 1, down: 1), visible: visible) {
      guard step.index % (pattern.on + pattern.off) < pattern.on else { continue }
      let point = curve.point(step.parameter)
      let x = Int(point.x.rounded())
      let y = Int(point.y.rounded())
      guard isOpen(x, y) else { continue }
      setDot(x: x, y: y, styleIndex: style, priority: pen.rank)
      if let distance = pen.stroke.companion {
        let beside = (x: isFlat ? x : x + distance, y: isFlat ? y + distance : y)
        if isOpen(beside.x, beside.y) { setDot(x: beside.x, y: beside.y, styleIndex: style, priority: pen.rank) }
      }
    }
  }

  private mutating func drawCharacters(
    _ curve: CanvasCurve, visible: ClosedRange<Double>, pen: LinePen, style: UInt16, isOpen: (Int, Int) -> Bool
  ) {
    let isRising = (curve.end.x > curve.start.x) != (curve.end.y > curve.start.y)
    let pattern = pen.stroke.cellPattern
    let steps = Steps(length: curve.length(across: 2, down: 4), visible: visible)
    for step in steps {
      guard step.index % (pattern.on + pattern.off) < pattern.on else { continue }
      let place = curve.point(step.parameter).nearestCell
      guard isOpen(place.x * 2, place.y * 4 + 1) else { continue }
      // The first cell looks ahead, every other one back to where the line came from.
      let neighbour = curve.point(step.index == 0 ? steps.stride : step.parameter - steps.stride).nearestCell
      let slope = Self.slope(from: neighbour, to: place, isRising: isRising)
      setCharacter(pen.stroke.character(slope, mode: mode), at: place, styleIndex: style, priority: pen.rank)
    }
  }

  /// A line that goes gently down is drawn level with a slanting character where it changes row.
  private static func slope(from: Point, to: Point, isRising: Bool) -> LineSlope {
    if from.y == to.y { return .horizontal }
    if from.x == to.x { return .vertical }
    return isRising ? .rising : .falling
  }

  private mutating func mark(
    from start: CanvasPoint, to end: CanvasPoint, visible: ClosedRange<Double>, pen: LinePen, style: UInt16
  ) {
    func place(_ parameter: Double) -> Point {
      CanvasPoint(x: start.x + (end.x - start.x) * parameter, y: start.y + (end.y - start.y) * parameter).nearestCell
    }
    let across = abs(end.x - start.x) / 2
    let down = abs(end.y - start.y) / 4
    // Marks count as drawn above the line they belong to, below lines of higher priority.
    let rank = pen.rank
    let signs = pen.middle.unicodeScalars.filter { TextWidth.width(of: $0) == 1 }
    if !signs.isEmpty, max(across, down) >= Double(signs.count) + 2 {
      let center = place((visible.lowerBound + visible.upperBound) / 2)
      for (index, sign) in signs.enumerated() {
        let column = center.x + index - signs.count / 2
        setCharacter(sign, at: Point(x: column, y: center.y), styleIndex: style, priority: rank)
      }
    }
    guard !pen.arrows.isEmpty, max(across, down) >= 3 else { return }
    let cell = 1 / max(across, down)
    let points = arrowCharacters(
      isFlat: across >= down, goesForward: across >= down ? end.x > start.x : end.y > start.y)
    if pen.arrows.contains(.end) {
      setCharacter(points.forward, at: place(visible.upperBound - cell), styleIndex: style, priority: rank)
    }
    if pen.arrows.contains(.start) {
      setCharacter(points.backward, at: place(visible.lowerBound + cell), styleIndex: style, priority: rank)
    }
  }

  private func arrowCharacters(
    isFlat: Bool, goesForward: Bool
  ) -> (forward: Unicode.Scalar, backward: Unicode.Scalar) {
    let pair: (Unicode.Scalar, Unicode.Scalar)
    switch (isFlat, mode == .ascii) {
    case (true, false): pair = ("▶", "◀")
    case (true, true): pair = (">", "<")
    case (false, false): pair = ("▼", "▲")
    case (false, true): pair = ("v", "^")
    }
    return goesForward ? (pair.0, pair.1) : (pair.1, pair.0)
  }
}

extension CanvasPoint {
  /// The cell of the nearest dot.
  var nearestCell: Point {
    CanvasPoint(x: x.rounded(), y: y.rounded()).cell
  }
}

/// Equal steps along a line, at most one unit long, those outside left out. The index
/// counts from the line's true start, so that a pattern does not crawl when it is clipped.
private struct Steps: Sequence, IteratorProtocol {
  let stride: Double
  private var index: Int
  private let last: Int

  init(length: Double, visible: ClosedRange<Double>) {
    let count = Swift.max(1, length.rounded(.up))
    stride = 1 / count
    index = Int((visible.lowerBound * count).rounded(.up))
    last = Int((visible.upperBound * count).rounded(.down))
  }

  mutating func next() -> (index: Int, parameter: Double)? {
    guard index <= last else { return nil }
    defer { index += 1 }
    return (index, Double(index) * stride)
  }
}
