import Foundation

/// Reading a GraphML file into a new store, and opening the store afterwards.
struct ImportBenchmark: StoreBenchmark {
  let name = "import"

  func figures(_ workshop: Workshop, size: Int) throws -> [Figure] {
    let file = workshop.path("\(size).graphml")
    try GraphMLSample.write(to: file, nodes: size, edges: 3 * size)
    defer { try? FileManager.default.removeItem(atPath: file) }
    var seconds = Samples()
    var memory = Samples()
    var start = Samples()
    for run in 0..<workshop.repetitions(3, quick: 1) {
      let folder = workshop.path("import-\(size)-\(run)")
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let store = ["--store", "\(folder)/legami.sqlite"]
      _ = try ProgramRun(workshop.options.program, store + ["init"], environment: workshop.environment)
      let importing = try ProgramRun(
        workshop.options.program, store + ["import", file, "--json"], environment: workshop.environment)
      seconds.add(importing.seconds)
      memory.add(importing.peakMegabytes)
      for _ in 0..<workshop.repetitions(5, quick: 2) {
        let session = try workshop.program(store)
        start.add(try session.firstScreen().milliseconds)
        session.leave()
      }
    }
    let limit = size == 100_000 ? Figure.Limit(median: 5) : nil
    return [
      Figure("GraphML file imported", size: size, in: .seconds, seconds, limit: limit),
      Figure("  most memory while it was", size: size, in: .megabytes, memory),
      Figure("  start to first screen after it", size: size, start, limit: StartBenchmark.limit),
    ]
  }
}
