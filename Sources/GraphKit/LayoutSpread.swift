extension [GraphPoint] {
  /// The places, each coordinate moved towards its rank among all: dense corners open up, the order left to right and
  /// top to bottom stays.
  ///
  /// - Parameter share: 0 leaves the places as they are, 1 spreads them evenly both ways.
  public func spreadByRank(_ share: Double = 0.5) -> [GraphPoint] {
    precondition((0...1).contains(share), "A share lies between 0 and 1.")
    let x = ranks(map(\.x))
    let y = ranks(map(\.y))
    return indices.map { index in
      GraphPoint(
        x: (1 - share) * self[index].x + share * x[index],
        y: (1 - share) * self[index].y + share * y[index])
    }
  }

  /// 0 for the smallest, 1 for the greatest, steps of equal height; equal values share the middle of their ranks.
  private func ranks(_ values: [Double]) -> [Double] {
    guard values.count > 1 else { return values.map { _ in 0.5 } }
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = Swift.Array(repeating: 0.0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      let rank = Double(start + end) / 2 / Double(values.count - 1)
      for position in start...end { ranks[order[position]] = rank }
      start = end + 1
    }
    return ranks
  }
}
