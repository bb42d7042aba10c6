import Foundation
import LegamiFormats
import LegamiModel
import LegamiStore

/// Reads files of other programs into maps: the one function behind the command and the screens. It knows no words
/// and no screen.
struct ImportFile: Sendable {
  struct Request: Hashable, Sendable {
    /// Files and folders, as the system names them.
    var paths: [String]
    /// Nil has each file tell by its content.
    var format: ImportFormat?
    /// Another map of this name is made, whatever was read before.
    var mapName: String?
    /// The map that grows.
    var into: MapID?
    /// Says what would be done, and leaves the store as it is.
    var isDryRun = false
  }

  /// How far it is: in which part of the work, and how much of all of it is done.
  struct Progress: Hashable, Sendable {
    enum Phase: Hashable, Sendable { case reading, writing, finishing }

    var phase: Phase
    /// From 0 to 100.
    var percent: Int
  }

  let store: Store

  /// - Parameters:
  ///   - isCancelled: asked in every part of the work, from another thread too; the store is then as it was.
  ///   - progress: told on the thread that runs the import.
  /// - Throws: `FormatError`, `StoreError`.
  func run(
    _ request: Request, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping (Progress) -> Void = { _ in }
  ) throws -> ImportReport {
    let document = try read(request, isCancelled: isCancelled, progress: progress)
    let (name, wasCut) = CleanText.clean(request.mapName ?? "", limit: CleanText.nameLimit)
    let purpose = Self.purpose(of: document)
    var report = try store.importDocument(
      consume document, mapName: name.isEmpty ? nil : name, into: request.into, purpose: purpose,
      dryRun: request.isDryRun,
      progress: { done in
        let share = Double(done.done) / Double(max(1, done.total))
        switch done.phase {
        case .rows: progress(Progress(phase: .writing, percent: Int(40 + 35 * share)))
        case .derived: progress(Progress(phase: .finishing, percent: Int(75 + 25 * share)))
        }
        return !isCancelled()
      }, isCancelled: isCancelled)
    if wasCut { report.skipped.append(SkippedRow(file: "--map", line: 0, reason: .textCut, arguments: [name])) }
    return report
  }

  /// Understanding the files takes four tenths of the way.
  private func read(
    _ request: Request, isCancelled: @escaping @Sendable () -> Bool, progress: @escaping (Progress) -> Void
  ) throws -> ImportedDocument {
    let files = try SourceFiles(FilePaths.files(request.paths))
    var document = try Importer.read(files, format: request.format, isCancelled: isCancelled) { read, total in
      let share = total > 0 ? Double(read) / Double(total) : 0
      progress(Progress(phase: .reading, percent: Int(40 * share)))
    }
    Self.nameNetworks(of: &document)
    return document
  }

  /// Networks that have no name of their own are called after their file.
  static func nameNetworks(of document: inout ImportedDocument) {
    for (index, network) in document.networks.enumerated() where network.name == nil {
      let stem = URL(fileURLWithPath: "/" + network.source).deletingPathExtension().lastPathComponent
      document.networks[index].name = CleanText.clean(stem, limit: CleanText.nameLimit).text
    }
  }

  /// Persons are never made visible to all by reading a file: wherever there are any, the maps are of persons.
  static func purpose(of document: ImportedDocument) -> Purpose {
    let holdsPersons = document.networks.contains { network in
      network.centre != nil || network.nodes.contains { $0.node.kind == .person }
    }
    return holdsPersons ? .casework : .planning
  }
}
