import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords

/// `legami measure`: the figures of one map on one day.
enum MeasureCommand {
  static func run(
    map: String, on date: String?, as viewpoint: Viewpoint = .worker, json: Bool, words: Words, store: Store
  ) throws -> CommandResult {
    let live = try store.network(map, on: date, as: viewpoint, reason: .measure)
    let measures = try Measures.compute(for: live)
    guard !json else { return CommandResult(MeasureFacts(live: live, measures: measures).value) }
    return CommandResult(lines: MeasureLines(words: words, live: live, measures: measures).lines)
  }
}
