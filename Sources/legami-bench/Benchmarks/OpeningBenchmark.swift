/// Opening a person's map from Home: the first time, when everybody is given a place, and every time after.
struct OpeningBenchmark: StoreBenchmark {
  let name = "open"

  func figures(_ workshop: Workshop, size: Int) throws -> [Figure] {
    let session = try workshop.program(onStoreOf: size)
    defer { session.leave() }
    try session.goToFirstMap()
    var first = Array(repeating: Samples(), count: SyntheticNet.mapSizes.count)
    var again = first
    var back = Samples()
    for index in SyntheticNet.mapSizes.indices {
      for _ in 1...SyntheticNet.mapsOfEachSize {
        first[index].add(try session.press("\r").milliseconds)
        try session.leaveMap()
        try session.press("j")
      }
    }
    for index in SyntheticNet.mapSizes.indices.reversed() {
      for _ in 1...SyntheticNet.mapsOfEachSize { try session.press("k") }
      for _ in 0..<workshop.repetitions(40, quick: 5) {
        again[index].add(try session.press("\r").milliseconds)
        back.add(try session.leaveMap().milliseconds)
      }
    }
    return SyntheticNet.mapSizes.enumerated().flatMap { index, alters in
      let limit = alters == 60 ? Figure.Limit(median: 20) : nil
      return [
        Figure("map of \(alters) opened, first time", size: size, first[index], limit: limit),
        Figure("map of \(alters) opened", size: size, again[index], limit: limit),
      ]
    } + [Figure("back from a map to Home", size: size, back)]
  }
}
