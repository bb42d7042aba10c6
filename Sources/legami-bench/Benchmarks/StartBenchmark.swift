/// From the command to the first painted screen, the file already in the system's memory.
struct StartBenchmark: StoreBenchmark {
  let name = "start"

  static let limit = Figure.Limit(median: 60)

  func figures(_ workshop: Workshop, size: Int) throws -> [Figure] {
    var samples = Samples()
    for _ in 0..<workshop.repetitions(30, quick: 5) {
      let session = try workshop.program(onStoreOf: size)
      samples.add(try session.firstScreen().milliseconds)
      session.leave()
    }
    return [Figure("start to first screen", size: size, samples, limit: Self.limit)]
  }
}
