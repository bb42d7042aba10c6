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
  private static let shortenings: [(share: Double, cost: Double)] = [(1, 0), (0.66, 5), (0.4, 9), (0.2, 16), (0, 26)]
  /// A mark without text that covers another's text, which then has to give way.
  private static let coveringCost = 50.0
  /// How far from its place, in rows and pairs of columns, a unit on the plane may be nudged.
  private static let reach = 4.0

  mutating func place(_ unit: Unit) -> Stand? {
    guard columns > 0, rows > 0 else { return nil }
    var search = Search(unit: unit)
    switch unit.home {
    case .region(let wedge, let band):
      guard let field else { return nil }
      let cells = field.cells(wedge: wedge, band: band)
      consider(cells.lazy.map { Int($0) }, &search)
      if search.best == nil { considerElsewhere(wedge: wedge, &search) }
    case .anywhere:
      considerAround(&search, reach: Self.reach)
      if search.best == nil { considerAround(&search, reach: Double(max(columns, rows))) }
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
    for band in RingFrame.ends.indices { consider(field.cells(wedge: wedge, band: band).lazy.map { Int($0) }, &search) }
    if search.best == nil { consider(0..<(columns * rows), &search) }
  }

  private func considerAround(_ search: inout Search, reach: Double) {
    let unit = search.unit
    let left = max(0, Int(unit.idealX - 2 * reach))
    let right = min(columns - 1, Int(unit.idealX + 2 * reach) + 1)
    let top = max(0, Int(unit.idealY - reach))
    let bottom = min(rows - 1, Int(unit.idealY + reach) + 1)
    guard left <= right, top <= bottom else { return }
    for y in top...bottom { consider((y * columns + left)...(y * columns + right), &search) }
  }

  private struct Search {
    let unit: Unit
    var best: Stand?
    var bestCost = Double.infinity
    var isDisplaced = false
  }

  private func consider(_ cells: some Sequence<Int>, _ search: inout Search) {
    for cell in cells {
      let (y, x) = cell.quotientAndRemainder(dividingBy: columns)
      let cost = distanceCost(x: x, y: y, search.unit)
      if cost < search.bestCost { consider(x: x, y: y, cost: cost, &search) }
    }
  }

  /// Away from the centre and towards it costs less than around it: angles carry the order of people.
  private func distanceCost(x: Int, y: Int, _ unit: Unit) -> Double {
    let across = (Double(x) - unit.idealX) / 2
    let down = Double(y) - unit.idealY
    let square = across * across + down * down
    guard let frame = field?.frame, unit.home != .anywhere else { return square }
    let outX = (unit.idealX - frame.centreX) / 2
    let outY = unit.idealY - frame.centreY
    let length = (outX * outX + outY * outY).squareRoot()
    guard length > 0.5 else { return square }
    let radial = (across * outX + down * outY) / length
    return square - 0.4 * radial * radial
  }

  private func consider(x: Int, y: Int, cost: Double, _ search: inout Search) {
    let unit = search.unit
    var tried = -1
    for (share, shortening) in Self.shortenings {
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
        let total = base + 0.5 * Double(taken.crowding(stretch, row: y)) + strayCost(stretch, row: y, unit)
        guard total < search.bestCost else { continue }
        search.bestCost = total
        search.best = Stand(x: x, y: y, isLeft: isLeft, textWidth: kept, isDisplaced: search.isDisplaced)
      }
      if kept == 0 { break }
    }
    guard cost + Self.coveringCost < search.bestCost, taken[x, y] & Occupancy.mark == 0 else { return }
    search.bestCost = cost + Self.coveringCost
    search.best = Stand(x: x, y: y, isLeft: false, textWidth: 0, isDisplaced: search.isDisplaced)
  }

  private func sideCost(isLeft: Bool, _ unit: Unit) -> Double {
    guard let wantsLeft = unit.wantsLeft else { return isLeft ? 0.2 : 0 }
    if wantsLeft == isLeft { return 0 }
    // Near the middle the two sides are nearly as good.
    guard let frame = field?.frame else { return 1 }
    let off = abs(unit.idealX - frame.centreX) / max(1, frame.radiusX)
    return min(6, 0.5 + 12 * off)
  }

  /// Text that runs into a neighbouring wedge seems to stand there.
  private func strayCost(_ stretch: ClosedRange<Int>, row: Int, _ unit: Unit) -> Double {
    guard let field, case .region(let wedge, _) = unit.home else { return 0 }
    var strays = 0
    for x in stretch where field.wedge(at: row * columns + x) != wedge { strays += 1 }
    return 0.25 * Double(strays)
  }
}
