/// Something that is measured.
protocol Benchmark: Sendable {
  /// Its code on the command line.
  var name: String { get }
  /// Whether it runs the program, so that another build of it can be measured too.
  var runsProgram: Bool { get }
  func figures(_ workshop: Workshop) throws -> [Figure]
}

extension Benchmark {
  var runsProgram: Bool { true }
}

/// A benchmark that is repeated on stores of every size.
protocol StoreBenchmark: Benchmark {
  func figures(_ workshop: Workshop, size: Int) throws -> [Figure]
}

extension StoreBenchmark {
  func figures(_ workshop: Workshop) throws -> [Figure] {
    var found: [Figure] = []
    for size in workshop.options.sizes {
      workshop.say("\(name), \(size) nodes")
      found += try figures(workshop, size: size)
    }
    return found
  }
}

/// All benchmarks, in the order in which they are run and reported. The first opening of a map comes before anything
/// else that opens one.
enum BenchmarkList {
  static let all: [any Benchmark] = [
    StartBenchmark(), OpeningBenchmark(), ListBenchmark(), MapBenchmark(), SearchBenchmark(), EditBenchmark(),
    TogetherBenchmark(), LayoutBenchmark(), ImportBenchmark(), UndoImportBenchmark(), TableBenchmark(),
    CurtainBenchmark(), MemoryBenchmark(), DiskBenchmark(),
  ]

  /// Runs what is asked for on stores of its own.
  static func figures(_ options: BenchmarkOptions) throws -> [Figure] {
    let workshop = try Workshop(options)
    defer { workshop.clear() }
    var figures: [Figure] = []
    let wanted = all.filter { options.only.isEmpty || options.only.contains($0.name) }
    for benchmark in wanted where benchmark.runsProgram || !options.isComparing {
      workshop.say(benchmark.name)
      figures += try benchmark.figures(workshop)
    }
    return figures
  }
}
