/// Something that is measured.
protocol Benchmark: Sendable {
  /// Its code on the command line.
  var name: String { get }
  func figures(_ workshop: Workshop) throws -> [Figure]
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
    LayoutBenchmark(), ImportBenchmark(), MemoryBenchmark(), DiskBenchmark(),
  ]
}
