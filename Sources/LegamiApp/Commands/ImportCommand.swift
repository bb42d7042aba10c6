import Foundation
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
    var isDryRun: Bool
    var json: Bool
  }

  /// - Parameter progress: told how far it is, from 0 to 100.
  static func run(
    _ request: Request, words: Words, store: Store, progress: @escaping (Int) -> Void = { _ in }
  ) throws -> CommandResult {
    let document = try read(request, progress: progress)
    let before = try store.changeMark()
    let (name, wasCut) = CleanText.clean(request.map ?? "", limit: CleanText.nameLimit)
    var report = try store.importDocument(
      document, mapName: name.isEmpty ? nil : name, purpose: purpose(of: document),
      dryRun: request.isDryRun
    ) { done in
      progress(50 + 50 * done.done / max(1, done.total))
      return true
    }
    if wasCut { report.skipped.append(SkippedRow(file: "--map", line: 0, reason: .textCut, arguments: [name])) }
    let isKept = !request.isDryRun
    guard !request.json else {
      return CommandResult(value(of: report, isDryRun: request.isDryRun), isKept: isKept)
    }
    let after = try store.changeMark()
    let hasChanged = request.isDryRun || after != before
    return CommandResult(
      lines: ImportLines(words: words, report: report).lines(request.isDryRun, hasChanged), isKept: isKept)
  }

  private static func read(_ request: Request, progress: @escaping (Int) -> Void) throws -> ImportedDocument {
    var format: ImportFormat?
    if let asked = request.format {
      guard let known = ImportFormat(rawValue: asked.lowercased().replacing("-", with: "_")) else {
        throw CommandError(.badValue, ["--format", asked])
      }
      format = known
    }
    var document = try Importer.read(
      request.files, format: format,
      progress: { read, total in progress(total > 0 ? Int(50 * read / total) : 0) })
    nameNetworks(of: &document, after: request.files)
    return document
  }

  /// Networks that have no name of their own are called after their file.
  static func nameNetworks(of document: inout ImportedDocument, after files: [String]) {
    for (index, network) in document.networks.enumerated() where network.name == nil {
      document.networks[index].name = stem(of: network, among: files)
    }
  }

  /// The name of the file a network came from, without its ending.
  private static func stem(of network: ImportedNetwork, among files: [String]) -> String {
    let urls = files.map { URL(fileURLWithPath: $0) }
    let own = urls.first { network.dataset.hasPrefix($0.lastPathComponent) } ?? urls.first
    let name = own?.deletingPathExtension().lastPathComponent ?? network.dataset
    return CleanText.clean(name, limit: CleanText.nameLimit).text
  }

  /// Persons are never made visible to all by reading a file: wherever there are any, the maps are of persons.
  static func purpose(of document: ImportedDocument) -> Purpose {
    let holdsPersons = document.networks.contains { network in
      network.centre != nil || network.nodes.contains { $0.node.kind == .person }
    }
    return holdsPersons ? .casework : .planning
  }

  private static func value(of report: ImportReport, isDryRun: Bool) -> JSONValue {
    [
      "format": .text(report.format),
      // A map that was not made has no identity yet.
      "maps": .list(report.maps.map { ["id": isDryRun ? .null : .text($0.ulid), "name": .text($0.name)] }),
      "egos": .whole(report.egos), "ego_ties": .whole(report.egoTies), "nodes": .whole(report.nodes),
      "ties": .whole(report.ties), "merged": .whole(report.merged), "dry_run": .flag(isDryRun),
      "skipped": .list(
        report.skipped.map { row in
          [
            "file": .text(row.file), "line": row.line > 0 ? .whole(row.line) : .null, "why": JSONValue(row.reason),
            "what": row.arguments.isEmpty ? .null : .list(row.arguments.map { .text($0) }),
          ]
        }),
    ]
  }
}
