import LegamiModel
import LegamiStore
import LegamiWords

/// `legami maps`: the worker's own list. Maps under reinforced protection are opened by their code alone.
enum MapsCommand {
  static func run(json: Bool, words: Words, store: Store) throws -> CommandResult {
    let maps = try store.maps(in: .everywhere(reason: "maps")).filter { !$0.isReinforced }
    return json ? CommandResult(.list(maps.map { value($0, store) })) : text(maps, words, store)
  }

  private static func value(_ map: MapSummary, _ store: Store) -> JSONValue {
    [
      "id": .text(map.ulid), "code": .text(map.code), "name": .text(map.name), "lens": .text(map.lens.rawValue),
      "purpose": .text(map.purpose.rawValue), "centre": centre(of: map, store), "nodes": JSONValue(map.nodes),
      "ties": JSONValue(map.ties), "on": .text(map.on.description), "invented": .flag(map.isInvented),
    ]
  }

  private static func centre(of map: MapSummary, _ store: Store) -> JSONValue {
    map.centre.flatMap { try? store.node($0, in: .map(map.id)) }.map { JSONValue($0) } ?? .null
  }

  private static func text(_ maps: [MapSummary], _ words: Words, _ store: Store) -> CommandResult {
    guard !maps.isEmpty else { return CommandResult(lines: words.noMapsYet) }
    let rows = maps.map { map in
      [
        map.code, map.name, words.name(map.lens), words.mapCounts(map),
        words.asOfDate(words.date(map.on)) + (map.isInvented ? " · \(words.inventedData)" : ""),
      ]
    }
    let standing = store.settings.standing == .practice ? " · \(words.practiceStore)" : ""
    return CommandResult(lines: [words.mapCount(maps.count) + standing, ""] + TextTable.aligned(rows))
  }
}

extension Words {
  /// Who is around a person, or how large a net is.
  fileprivate func mapCounts(_ map: MapSummary) -> String {
    guard let nodes = map.nodes, let ties = map.ties else { return "" }
    guard map.lens == .ego, let centre = map.centreName else { return nodesAndTies(nodes, ties) }
    return nodes < 2 ? size(0, active: 0, around: centre) : "\(number(nodes - 1)) \(around(centre))"
  }
}
