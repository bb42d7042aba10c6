import LegamiFormats
import LegamiModel
import LegamiStore
import LegamiWords

/// `legami import`: reads files of other programs into maps; one transaction, one step of undo.
enum ImportCommand {
  struct Request {
    var files: [String]
    var format: String?
    var map: String?
    var into: String?
    var isDryRun: Bool
    var json: Bool
  }

  /// - Parameters:
  ///   - isCancelled: asked in every part of the work, from another thread too.
  ///   - progress: told how far it is.
  static func run(
    _ request: Request, words: Words, store: Store, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping (ImportFile.Progress) -> Void = { _ in }
  ) throws -> CommandResult {
    let wanted = ImportFile.Request(
      paths: request.files, format: try format(request.format), mapName: request.map,
      into: try request.into.map { try store.mapMeant(by: $0) }, isDryRun: request.isDryRun)
    let report = try ImportFile(store: store).run(wanted, isCancelled: isCancelled, progress: progress)
    let isKept = !request.isDryRun && !report.isSameFile
    guard !request.json else {
      return CommandResult(value(of: report, isDryRun: request.isDryRun), isKept: isKept)
    }
    var lines = ImportLines(words: words, report: report, isDryRun: request.isDryRun).lines
    if report.isSameFile { lines.append(words.anotherMapOfIt) }
    if request.isDryRun { lines.append(words.nothingWritten) }
    return CommandResult(lines: lines, isKept: isKept)
  }

  private static func format(_ asked: String?) throws -> ImportFormat? {
    guard let asked else { return nil }
    guard let known = ImportFormat(rawValue: asked.lowercased().replacing("-", with: "_")) else {
      throw CommandError(.badValue, ["--format", asked] + ImportFormat.allCases.map(\.rawValue))
    }
    return known
  }

  private static func value(of report: ImportReport, isDryRun: Bool) -> JSONValue {
    [
      "format": .text(report.format), "maps": .list(report.maps.map { value(of: $0, isDryRun: isDryRun) }),
      "egos": .whole(report.egos), "ego_ties": .whole(report.egoTies), "nodes": .whole(report.nodes),
      "ties": .whole(report.ties), "merged": .whole(report.merged), "dry_run": .flag(isDryRun),
      "same_file": .flag(report.isSameFile), "new_nodes": .whole(report.newNodes), "new_ties": .whole(report.newTies),
      "changed": .list(report.changes.map(value)), "kept": .list(report.kept.map(value)),
      "gone": .list(report.gone.map { .text($0) }),
      "skipped": .list(
        report.skipped.map { row in
          [
            "file": .text(row.file), "line": row.line > 0 ? .whole(row.line) : .null, "why": JSONValue(row.reason),
            "what": row.arguments.isEmpty ? .null : .list(row.arguments.map { .text($0) }),
          ]
        }),
    ]
  }

  /// A map that was not made has no identity yet.
  private static func value(of map: ImportedMap, isDryRun: Bool) -> JSONValue {
    let isMade = !isDryRun || map.standing != .made
    return [
      "id": isMade ? .text(map.ulid) : .null, "code": isMade ? .text(map.code) : .null, "name": .text(map.name),
      "standing": JSONValue(map.standing), "nodes": map.nodes.map { .whole($0) } ?? .null,
      "ties": map.ties.map { .whole($0) } ?? .null,
    ]
  }

  private static func value(of change: ImportChange) -> JSONValue {
    [
      "about": .list(change.about.map { .text($0) }), "field": JSONValue(change.field),
      "was": change.was.isEmpty ? .null : .text(change.was), "now": change.now.isEmpty ? .null : .text(change.now),
    ]
  }
}
