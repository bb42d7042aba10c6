import Foundation

/// Taking back an import of a thousand nodes and three times as many ties, in a store of any size.
struct UndoImportBenchmark: StoreBenchmark {
  let name = "undo-import"

  func figures(_ workshop: Workshop, size: Int) throws -> [Figure] {
    let file = workshop.path("undone.graphml")
    let store = workshop.path("undone-\(size).sqlite")
    try GraphMLSample.write(to: file, nodes: 1_000, edges: 3_000)
    try FileManager.default.copyItem(atPath: try workshop.store(of: size), toPath: store)
    defer {
      for path in [file, store, store + "-wal", store + "-shm"] { try? FileManager.default.removeItem(atPath: path) }
    }
    var undone = Samples()
    for run in 0..<workshop.repetitions(5, quick: 1) {
      _ = try ProgramRun(
        workshop.options.program, ["--store", store, "import", file, "--map", "Undone \(run)"],
        environment: workshop.environment)
      let session = try workshop.program(["--store", store])
      defer { session.leave() }
      try session.firstScreen()
      undone.add(try session.press("u").milliseconds)
    }
    let limit = size <= 100_000 ? Figure.Limit(median: 300) : nil
    return [Figure("import of 1,000 nodes taken back", size: size, undone, limit: limit)]
  }
}
