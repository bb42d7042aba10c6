import TerminalKit

/// Finds a cell for one unit after another. Where a unit comes to stand depends on those before it only, so that
/// nobody moves when another is added.
struct UnitPlacer: Sendable {
  private(set) var taken: Occupancy
  private let field: RingField?
  private let columns: Int
  private let rows: Int

  init(size: Size, field: RingField?) {
    taken = Occupancy(size: size)
    self.field = field
    columns = size.columns
    rows = size.rows
  }

  /// What less than the whole text costs, beside one row of distance from the ideal place as 1.
  private static let shortenings: [(share: Double, cost: Double)] = [(1, 0), (0.66, 8), (0.4, 12), (0.2, 18), (0, 28)]
  /// A mark without text that covers another's text, which then has to give way.
  private static let coveringCost = 50.0
  /// How far from its place, in rows and pairs of columns, a unit on the plane may be nudged.
  private static let reach = 4.0

  mutating func place(_ unit: Unit) -> Stand? {
    guard columns > 0, rows > 0 else { return nil }
    var search = Search(unit: unit, frame: field?.frame)
    switch unit.home {
    case .region(let wedge, let band):
      guard let field else { return nil }
      consider(field.region(wedge: wedge, band: band), &search)
      if search.best == nil { considerElsewhere(wedge: wedge, &search) }
    case .anywhere:
      consider(nil, &search, reach: Self.reach)
      if search.best == nil { consider(nil, &search) }
    }
    guard let stand = search.best else { return nil }
    take(stand)
    return stand
  }

  mutating func take(_ stand: Stand) {
    taken.take(stand.x...stand.x, row: stand.y, as: Occupancy.mark)
    if let text = stand.textStretch { taken.take(text, row: stand.y, as: Occupancy.text) }
  }

  /// The same wedge in another ring, then anywhere: a map that is too small still shows everybody it can.
  private func considerElsewhere(wedge: Int, _ search: inout Search) {
    guard let field else { return }
    search.isDisplaced = true
    for band in RingFrame.ends.indices { consider(field.region(wedge: wedge, band: band), &search) }
    if search.best == nil { consider(nil, &search) }
  }

  private struct Search {
    let unit: Unit
    var best: Stand?
    var bestCost = Double.infinity
    var isDisplaced = false
    /// Outwards from the centre at the ideal place, of length 1; nil on the plane.
    let outwards: SIMD2<Double>?

    init(unit: Unit, frame: RingFrame?) {
      self.unit = unit
      guard let frame, unit.home != .anywhere else {
        outwards = nil
        return
      }
      let out = SIMD2((unit.idealX - frame.centreX) / 2, unit.idealY - frame.centreY)
      let length = (out.x * out.x + out.y * out.y).squareRoot()
      outwards = length > 0.5 ? out / length : nil
    }

    /// The square of the distance in rows. Towards the centre and away from it counts less than around it: angles
    /// carry the order of people.
    func cost(x: Int, y: Int) -> Double {
      let across = (Double(x) - unit.idealX) / 2
      let down = Double(y) - unit.idealY
      guard let outwards else { return across * across + down * down }
      let radial = across * outwards.x + down * outwards.y
      return across * across + down * down - UnitPlacer.radialEase * radial * radial
    }
  }

  private static let radialEase = 0.4

  /// Looks through the cells of a region, or all, from the ideal place outwards, until none can be better.
  private func consider(_ region: UInt16?, _ search: inout Search, reach: Double = .infinity) {
    // No cell costs less than this share of the square of its distance.
    let least = search.outwards == nil ? 1 : 1 - Self.radialEase
    let middle = min(rows - 1, max(0, Int(search.unit.idealY.rounded())))
    let start = min(columns - 1, max(0, Int(search.unit.idealX.rounded())))
    for step in 0..<rows {
      let clear = max(0, Double(step) - 0.5)
      if clear > reach || least * clear * clear >= search.bestCost { break }
      for y in step == 0 ? [middle] : [middle - step, middle + step] where y >= 0 && y < rows {
        let down = Double(y) - search.unit.idealY
        for (first, way) in [(start, 1), (start - 1, -1)] {
          var x = first
          while x >= 0, x < columns {
            let across = (Double(x) - search.unit.idealX) / 2
            let isAway = across * Double(way) > 0
            if isAway, abs(across) > reach || least * (across * across + down * down) >= search.bestCost { break }
            if let region, let field, field.regions[y * columns + x] != region {
              x += way
              continue
            }
            let cost = search.cost(x: x, y: y)
            if cost < search.bestCost { consider(x: x, y: y, cost: cost, &search) }
            x += way
          }
        }
      }
    }
  }

  private func consider(x: Int, y: Int, cost: Double, _ search: inout Search) {
    let unit = search.unit
    let here = taken[x, y]
    // Where somebody stands nobody can, and on a name only a mark that covers it.
    guard here & Occupancy.mark == 0 else { return }
    var tried = -1
    for (share, shortening) in Self.shortenings where here == 0 {
      guard cost + shortening < search.bestCost else { return }
      let width = share == 1 ? unit.textWidth : min(unit.textWidth, Int(Double(unit.textWidth) * share))
      // Less than three columns of a name say nothing; then the mark stands alone.
      let kept = width < 3 && share < 1 ? 0 : width
      if kept == tried { continue }
      tried = kept
      for isLeft in kept == 0 ? [false] : [false, true] {
        let stretch = Stand.stretch(x: x, isLeft: isLeft, textWidth: kept)
        let base = cost + shortening + sideCost(isLeft: isLeft, unit)
        guard base < search.bestCost, taken.isFree(stretch, row: y) else { continue }
        let total =
          base + 0.5 * Double(taken.crowding(stretch, row: y)) + strayCost(stretch, row: y, unit)
          + closeness(stretch, row: y, unit)
        guard total < search.bestCost else { continue }
        search.bestCost = total
        search.best = Stand(x: x, y: y, isLeft: isLeft, textWidth: kept, isDisplaced: search.isDisplaced)
      }
      if kept == 0 { break }
    }
    guard cost + Self.coveringCost < search.bestCost else { return }
    search.bestCost = cost + Self.coveringCost
    search.best = Stand(x: x, y: y, isLeft: false, textWidth: 0, isDisplaced: search.isDisplaced)
  }

  private func sideCost(isLeft: Bool, _ unit: Unit) -> Double {
    guard let wantsLeft = unit.wantsLeft else { return isLeft ? 0.2 : 0 }
    if wantsLeft == isLeft { return 0 }
    // Near the middle the two sides are nearly as good.
    guard let frame = field?.frame else { return 1 }
    let off = abs(unit.idealX - frame.centreX) / max(1, frame.radiusX)
    return min(9, 0.5 + 16 * off)
  }

  /// With one empty cell between them, a name and the mark or name beside it read as one. On a person's map everybody
  /// has a wedge and a ring that tell them apart: there it matters less.
  private func closeness(_ stretch: ClosedRange<Int>, row: Int, _ unit: Unit) -> Double {
    let beside = (taken[stretch.lowerBound - 2, row] != 0 ? 1 : 0) + (taken[stretch.upperBound + 2, row] != 0 ? 1.0 : 0)
    return (unit.home == .anywhere ? 3 : 1.5) * beside
  }

  /// Text that runs into a neighbouring wedge seems to stand there.
  private func strayCost(_ stretch: ClosedRange<Int>, row: Int, _ unit: Unit) -> Double {
    guard let field, case .region(let wedge, _) = unit.home else { return 0 }
    var strays = 0
    for x in stretch where field.wedge(at: row * columns + x) != wedge { strays += 1 }
    return 0.25 * Double(strays)
  }
}
