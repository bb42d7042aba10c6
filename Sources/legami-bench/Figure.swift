/// One line of the report: something measured on a store of some size, and what it may cost.
struct Figure {
  enum Unit: String {
    case milliseconds = "ms"
    case seconds = "s"
    case bytes = "bytes"
    case megabytes = "MB"
    /// Of something said in the line.
    case times = "×"
  }

  /// At most so much; nil where nothing was promised.
  struct Limit {
    var median: Double?
    var p95: Double?
    var p99: Double?
  }

  let what: String
  /// Nodes in the store or in the drawing; nil where that does not matter.
  let size: Int?
  let unit: Unit
  let samples: Samples
  var limit: Limit?

  init(_ what: String, size: Int?, in unit: Unit = .milliseconds, _ samples: Samples, limit: Limit? = nil) {
    self.what = what
    self.size = size
    self.unit = unit
    self.samples = samples
    self.limit = limit
  }

  /// Whether the limit is kept; nil without a limit.
  var isWithinLimit: Bool? {
    guard let limit else { return nil }
    return samples.median <= limit.median ?? .infinity && samples.p95 <= limit.p95 ?? .infinity
      && samples.p99 <= limit.p99 ?? .infinity
  }
}
