/// Where the wedges of a turn begin and end.
struct WedgeTurns: Hashable, Sendable {
  /// Of each wedge, as shares of a turn clockwise from the top; the first may begin before the top, below 0.
  let ranges: [ClosedRange<Double>]

  /// Borders that are not numbers or do not rise are read as if they did: a map with spoilt borders is still drawn.
  init(borders: [Double]) {
    var ends: [Double] = []
    for border in borders {
      let end = border.isFinite ? min(1, max(0, border)) : 0
      ends.append(max(end, ends.last ?? 0))
    }
    guard let last = ends.last, last > 0 else {
      ranges = borders.indices.map { index in
        Double(index) / Double(borders.count)...Double(index + 1) / Double(borders.count)
      }
      return
    }
    var start = last - 1
    ranges = ends.map { end in
      defer { start = end }
      return start...max(start, end)
    }
  }

  var count: Int { ranges.count }

  func wedge(at turn: Double) -> Int {
    for (index, range) in ranges.enumerated() where range.lowerBound < range.upperBound {
      if range.contains(turn) || range.contains(turn - 1) { return index }
    }
    return 0
  }

  /// The turn of an angle within a wedge, kept off the wedge's borders.
  func turn(wedge: Int, angle: Double) -> Double {
    guard let range = range(of: wedge) else { return min(1, max(0, angle.isFinite ? angle : 0)) }
    let span = range.upperBound - range.lowerBound
    let inset = min(0.02, span * 0.2)
    let share = angle.isFinite ? min(1, max(0, angle)) : 0.5
    return range.lowerBound + inset + (span - 2 * inset) * share
  }

  func middle(of wedge: Int) -> Double {
    guard let range = range(of: wedge) else { return 0 }
    return (range.lowerBound + range.upperBound) / 2
  }

  func range(of wedge: Int) -> ClosedRange<Double>? {
    ranges.isEmpty ? nil : ranges[min(max(0, wedge), ranges.count - 1)]
  }
}
