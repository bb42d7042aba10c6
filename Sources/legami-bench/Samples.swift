import Foundation

/// What was measured, over and over.
struct Samples {
  private(set) var values: [Double] = []

  var count: Int { values.count }

  mutating func add(_ value: Double) { values.append(value) }

  /// Half of the measurements are at most this.
  var median: Double { rank(0.5) }

  /// 19 of 20 measurements are at most this.
  var p95: Double { rank(0.95) }

  /// 99 of 100 measurements are at most this; the largest, where there are fewer than 100.
  var p99: Double { rank(0.99) }

  /// The smallest measurement that at least `share` of all do not exceed (nearest rank).
  private func rank(_ share: Double) -> Double {
    guard !values.isEmpty else { return .nan }
    let position = Int((share * Double(values.count)).rounded(.up)) - 1
    return values.sorted()[max(0, position)]
  }

  /// Adds how long `work` takes, in milliseconds, and answers what it answers.
  mutating func time<Value>(_ work: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    let value = try work()
    add((ContinuousClock.now - start).milliseconds)
    return value
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
  }
}
