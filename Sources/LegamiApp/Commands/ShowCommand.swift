import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords

/// `legami show`: one map in words, or all that is set of what it draws.
enum ShowCommand {
  static func run(
    map: String, on date: String?, as viewpoint: Viewpoint = .worker, json: Bool, words: Words, store: Store
  ) throws -> CommandResult {
    let live = try store.network(map, on: date, as: viewpoint, reason: .show)
    if json {
      let scope = ReadingScope.map(live.content.map.id, as: viewpoint)
      return CommandResult(MapFacts(live: live) { try? store.node($0, in: scope) }.value)
    }
    return CommandResult(
      lines: FlatWords(
        words: words, live: live, isTogether: viewpoint == .together, isPractice: store.settings.standing == .practice
      ).lines)
  }
}
