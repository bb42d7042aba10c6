import TerminalKit

/// Cells sorted into lanes, rows or columns, each in its own order: whoever looks ahead looks at two cells a lane.
struct CellLanes {
  /// The places of one lane: where along it, and which, in that order.
  private struct Lane {
    let at: Int
    var stops: [(along: Int, place: Int)]

    /// The place that stands nearest before, and that which stands at or nearest after; of several in one cell the first.
    func beside(_ along: Int) -> [Int] {
      let after = first(from: along)
      var found: [Int] = []
      if after > 0 { found.append(stops[first(from: stops[after - 1].along)].place) }
      if after < stops.count { found.append(stops[after].place) }
      return found
    }

    private func first(from along: Int) -> Int {
      var (low, high) = (0, stops.count)
      while low < high {
        let middle = (low + high) / 2
        if stops[middle].along < along { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  private var lanes: [Lane] = []
  /// For each place its lane, and where along it.
  private var homes: [(lane: Int, along: Int)]

  init(_ cells: [Point], by lane: KeyPath<Point, Int>, along: KeyPath<Point, Int>) {
    homes = Array(repeating: (0, 0), count: cells.count)
    let sorted = cells.indices.sorted { left, right in
      let (a, b) = (cells[left], cells[right])
      return (a[keyPath: lane], a[keyPath: along], left) < (b[keyPath: lane], b[keyPath: along], right)
    }
    for place in sorted {
      let cell = cells[place]
      if lanes.last?.at != cell[keyPath: lane] { lanes.append(Lane(at: cell[keyPath: lane], stops: [])) }
      lanes[lanes.count - 1].stops.append((cell[keyPath: along], place))
      homes[place] = (lanes.count - 1, cell[keyPath: along])
    }
  }

  /// Hands over, lane after lane from the next one on, the places nearest to this one's own line; until told to stop.
  func ahead(of place: Int, rising: Bool, _ takes: ([Int]) -> Bool) {
    let home = homes[place]
    var lane = home.lane + (rising ? 1 : -1)
    while lanes.indices.contains(lane), takes(lanes[lane].beside(home.along)) { lane += rising ? 1 : -1 }
  }
}
