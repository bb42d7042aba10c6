import Foundation

/// The most memory while a large table is read and written, against the size of its file.
struct TableBenchmark: Benchmark {
  let name = "tables"

  private static let most = Figure.Limit(median: 12)

  func figures(_ workshop: Workshop) throws -> [Figure] {
    let megabytes = workshop.repetitions(35, quick: 4)
    let maps = workshop.repetitions(20_000, quick: 2_000)
    return [
      try figure("table of \(megabytes) MB as one map", workshop, TableSample(bytes: megabytes << 20, egos: nil)),
      try figure(
        "table of \(megabytes) MB as \(maps) maps", workshop, TableSample(bytes: megabytes << 20, egos: maps)),
    ]
  }

  private func figure(_ what: String, _ workshop: Workshop, _ sample: TableSample) throws -> Figure {
    let (file, folder) = (workshop.path("table.csv"), workshop.path("table"))
    defer { for path in [file, folder] { try? FileManager.default.removeItem(atPath: path) } }
    let bytes = try sample.write(to: file)
    let store = ["--store", "\(folder)/legami.sqlite"]
    _ = try ProgramRun(workshop.options.program, store + ["init"], environment: workshop.environment)
    let run = try ProgramRun(
      workshop.options.program, store + ["import", file, "--json"], environment: workshop.environment)
    var samples = Samples()
    samples.add(run.peakMegabytes * 1_048_576 / Double(bytes))
    return Figure("\(what): most memory", size: nil, in: .times, samples, limit: Self.most)
  }
}
