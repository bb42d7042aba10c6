extension RadialLayout {
  /// Where each wedge ends, as a share of a turn clockwise from the top: shares by the root of how many are in it, so
  /// that a full wedge does not squeeze the others, with a floor, so that an empty one is seen to be empty.
  ///
  /// Computed when a map is first drawn, and then kept.
  public static func borders(counts: [Int]) -> [Double] {
    guard !counts.isEmpty else { return [] }
    let floor = 0.55 / Double(counts.count + 1)
    let roots = counts.map { Double(max(0, $0)).squareRoot() }
    let total = roots.reduce(0, +)
    guard total > 0 else { return counts.indices.map { Double($0 + 1) / Double(counts.count) } }
    // Those below the floor are raised to it; the others share what is left by their roots.
    var isLow = Array(repeating: false, count: counts.count)
    while true {
      let left = 1 - floor * Double(isLow.count { $0 })
      let rest = zip(roots, isLow).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
      let fallen = roots.indices.filter { !isLow[$0] && roots[$0] / rest * left < floor }
      if fallen.isEmpty {
        var end = 0.0
        var borders = roots.indices.map { index in
          end += isLow[index] ? floor : roots[index] / rest * left
          return end
        }
        borders[borders.count - 1] = 1
        return borders
      }
      for index in fallen { isLow[index] = true }
    }
  }
}
