import LegamiModel
import LegamiStore
import LegamiWords

/// `legami search`: among the partners; in one map; everywhere only when that is asked, and then it is written down.
enum SearchCommand {
  /// As many as are ranked.
  private static let limit = 200

  static func run(
    text: String, map: String?, as viewpoint: Viewpoint = .worker, everywhere: Bool, json: Bool, words: Words,
    store: Store
  ) throws -> CommandResult {
    guard map == nil || !everywhere else { throw CommandError(.tooManyArguments, ["--everywhere"]) }
    guard map != nil || viewpoint == .worker else { throw CommandError(.missingArgument, ["--in"]) }
    guard !FoldedText.fold(text).isEmpty else {
      throw CommandError(.missingArgument, [words.name(CommandRegistry.Placeholder.text)])
    }
    var scope = ReadingScope.planning
    if let map {
      let opening = try store.open(try store.mapMeant(by: map, as: viewpoint), reason: .search)
      scope = .map(opening.map, as: viewpoint)
    }
    if everywhere {
      try store.recordLookingEverywhere(reason: "search")
      scope = .everywhere(reason: "search")
    }
    let result = try store.search(text, in: scope, limit: limit)
    let holding = try maps(holding: result.hits, scope, store)
    guard json else { return lines(result, holding, isWide: everywhere || map != nil, words, store) }
    return CommandResult(
      .list(
        result.hits.map { hit in
          [
            "id": .text(hit.ulid), "kind": JSONValue(hit.kind), "form": JSONValue(hit.form), "name": .text(hit.name),
            "visibility": viewpoint == .together ? .null : JSONValue(hit.visibility),
            "maps": .list(hit.maps.compactMap { holding[$0] }.map { value($0, store) }),
          ]
        }))
  }

  private static func maps(
    holding hits: [SearchHit], _ scope: ReadingScope, _ store: Store
  ) throws -> [MapID: MapSummary] {
    guard hits.contains(where: { !$0.maps.isEmpty }) else { return [:] }
    let listed = try store.maps(in: scope, counting: false)
    return Dictionary(listed.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where real persons are kept, a map that stands around one is named by its code alone.
  private static func value(_ map: MapSummary, _ store: Store) -> JSONValue {
    ["id": .text(map.ulid), "code": .text(map.code), "name": isNamed(map, store) ? .text(map.name) : .null]
  }

  private static func isNamed(_ map: MapSummary, _ store: Store) -> Bool {
    map.purpose == .planning || store.settings.standing != .casework
  }

  private static func lines(
    _ result: SearchResult, _ maps: [MapID: MapSummary], isWide: Bool, _ words: Words, _ store: Store
  ) -> CommandResult {
    guard !result.hits.isEmpty else { return CommandResult(lines: [words.nothingFound(isWide: isWide)]) }
    let rows = result.hits.map { hit in
      [
        hit.name,
        words.name(kind: hit.kind, form: hit.form)
          + (hit.visibility == .heldBack ? ", \(words.name(hit.visibility))" : ""),
        hit.maps.compactMap { maps[$0] }.map { map in
          isNamed(map, store) ? "\(map.name) (\(map.code))" : map.code
        }.joined(separator: ", "),
      ]
    }
    let rest = result.count - result.hits.count
    let more = rest > 0 ? ["", words.moreFound(rest, isCapped: result.isCapped)] : []
    return CommandResult(lines: TextTable.aligned(rows) + more)
  }
}
