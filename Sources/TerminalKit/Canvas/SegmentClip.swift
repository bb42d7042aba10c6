/// Cuts a segment to a rectangle (Liang and Barsky 1984, "A new concept and method for line clipping").
enum SegmentClip {
  /// The parameters (0 at the start, 1 at the end) between which the segment lies inside; `nil` when it never does.
  static func visible(
    from start: CanvasPoint, to end: CanvasPoint, width: Double, height: Double
  ) -> ClosedRange<Double>? {
    guard start.isFinite, end.isFinite else { return nil }
    let dx = end.x - start.x
    let dy = end.y - start.y
    guard dx.isFinite, dy.isFinite else { return nil }
    var enter = 0.0
    var leave = 1.0
    let borders = [(-dx, start.x), (dx, width - start.x), (-dy, start.y), (dy, height - start.y)]
    for (direction, distance) in borders {
      if direction == 0 {
        if distance < 0 { return nil }
        continue
      }
      let parameter = distance / direction
      if direction < 0 {
        enter = max(enter, parameter)
      } else {
        leave = min(leave, parameter)
      }
    }
    guard enter <= leave else { return nil }
    return enter...leave
  }
}
