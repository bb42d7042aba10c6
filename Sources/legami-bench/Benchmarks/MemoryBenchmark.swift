/// The most memory ever resident, after a walk through list, search and maps.
struct MemoryBenchmark: Benchmark {
  let name = "memory"

  func figures(_ workshop: Workshop) throws -> [Figure] {
    var figures = [
      Figure(
        "most memory, demonstration", size: nil, in: .megabytes, try peak(try workshop.program(["demo"]), "Ada"),
        limit: Figure.Limit(median: 60))
    ]
    for size in workshop.options.sizes {
      let session = try workshop.program(onStoreOf: size)
      figures.append(
        Figure("most memory", size: size, in: .megabytes, try peak(session, "legami", opening: ["\r"])))
    }
    return figures
  }

  /// - Parameter opening: keys that lead from the first screen to a map.
  private func peak(_ session: ProgramSession, _ text: String, opening: [String] = []) throws -> Samples {
    defer { session.leave() }
    try session.firstScreen(showing: text)
    for key in opening { try session.press(key) }
    for _ in 0..<20 { try session.press("\t") }
    try session.press("/")
    for letter in "mar" { try session.press(String(letter)) }
    try session.press("\u{1B}")
    try session.leaveMap()
    try session.press("L")
    for _ in 0..<50 { try session.press("j") }
    var samples = Samples()
    samples.add(session.peakMegabytes)
    return samples
  }
}
