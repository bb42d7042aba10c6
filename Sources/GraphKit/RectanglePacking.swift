/// Puts rectangles side by side without overlap, in a room of a given shape.
///
/// The largest first, each as high up and then as far left as it goes on the outline of those before it; several
/// widths are tried and the one kept that can be drawn largest.
struct RectanglePacking {
  /// Width divided by height of the room.
  let aspect: Double

  /// The upper left corner of each rectangle.
  func corners(of sizes: [Vector]) -> [Vector] {
    let order = sizes.indices.sorted { left, right in
      let areas = (sizes[left].x * sizes[left].y, sizes[right].x * sizes[right].y)
      return areas.0 != areas.1 ? areas.0 > areas.1 : left < right
    }
    let area = sizes.reduce(0) { $0 + $1.x * $1.y }
    let widest = sizes.map(\.x).max() ?? 0
    var best: [Vector] = Array(repeating: .zero, count: sizes.count)
    var bestScale = 0.0
    for tenth in stride(from: 8, through: 20, by: 2) {
      let width = max(widest, (area * aspect).squareRoot() * Double(tenth) / 10)
      let corners = corners(of: sizes, in: order, width: width)
      let extent = zip(corners, sizes).reduce(Vector.zero) { pointwiseMax($0, $1.0 + $1.1) }
      let scale = min(aspect / extent.x, 1 / extent.y)
      if scale > bestScale * (1 + 1e-9) {
        best = corners
        bestScale = scale
      }
    }
    return best
  }

  private func corners(of sizes: [Vector], in order: [Int], width: Double) -> [Vector] {
    var corners = Array(repeating: Vector.zero, count: sizes.count)
    var outline = Outline(width: width)
    for index in order { corners[index] = outline.place(sizes[index]) }
    return corners
  }
}

/// The lower border of what is packed: for stretches from left to right, how far down it reaches.
private struct Outline {
  private var stretches: [(start: Double, depth: Double)] = [(0, 0)]
  private let width: Double

  init(width: Double) { self.width = width }

  /// Finds the highest place for a rectangle, the leftmost of several, and takes it.
  mutating func place(_ size: Vector) -> Vector {
    var best = Vector(0, stretches.map(\.depth).max() ?? 0)
    var found = false
    for (index, stretch) in stretches.enumerated() {
      // A hair's breadth more, for widths that are sums of the same numbers in another order.
      guard stretch.start + size.x <= width * (1 + 1e-9) else { break }
      var depth = stretch.depth
      for later in stretches[index...].dropFirst() {
        guard later.start < stretch.start + size.x - 1e-9 * width else { break }
        depth = max(depth, later.depth)
      }
      if !found || depth < best.y {
        best = Vector(stretch.start, depth)
        found = true
      }
    }
    lower(from: best.x, to: best.x + size.x, depth: best.y + size.y)
    return best
  }

  private mutating func lower(from start: Double, to end: Double, depth: Double) {
    let before = stretches.filter { $0.start < start }
    let after = stretches.filter { $0.start >= end }
    let cut = stretches.last { $0.start < end }
    var changed = before + [(start, depth)]
    if let cut, end < width, after.first?.start != end { changed.append((end, cut.depth)) }
    stretches = changed + after
  }
}
