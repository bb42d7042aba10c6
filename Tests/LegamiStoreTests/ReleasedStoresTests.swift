import Foundation
import LegamiModel
import LegamiStore
import TestSupport
import Testing

/// Stores that releases have written, with edits, undone edits, an import and removals in them, are opened by this one.
@Suite struct ReleasedStoresTests {
  private static let releases = ["release-0.1"]

  private let folder: TemporaryFolder
  private var path: String { folder.file("s.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  private func opened(_ release: String) throws -> Store {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(release).store")
    try FileManager.default.copyItem(atPath: source.path, toPath: path)
    return try Store.open(at: path, user: "rita")
  }

  @Test(arguments: releases) func `it is sound, and holds what was typed`(release: String) throws {
    let store = try opened(release)
    defer { store.close() }
    #expect(try store.check().findings == [])
    let maps = try store.maps(in: .everywhere(reason: "test"), counting: true)
    #expect(maps.map(\.code).sorted() == ["e8vc", "xbea", "zeyk"])
    let found = try store.search("persona", in: .everywhere(reason: "test"), limit: 10)
    #expect(found.hits.count == 6)
    #expect(try store.search("datogliere", in: .everywhere(reason: "test"), limit: 10).hits.isEmpty)
  }

  @Test(arguments: releases) func `everything is taken back and done again`(release: String) throws {
    let store = try opened(release)
    defer { store.close() }
    while try store.redo() != nil {}
    let end = try store.facts()
    var steps = 0
    while let report = try store.undo() {
      #expect(report.left == [])
      steps += 1
    }
    #expect(steps > 40)
    #expect(try store.check().findings == [])
    for _ in 0..<steps { #expect(try store.redo()?.left == []) }
    #expect(try store.redo() == nil)
    #expect(try store.facts() == end)
    #expect(try store.check().findings == [])
  }

  @Test(arguments: releases) func `further acts stand beside those of the release`(release: String) throws {
    let store = try opened(release)
    defer { store.close() }
    let map = try #require(try store.maps(in: .everywhere(reason: "test"), counting: false).first { $0.code == "xbea" })
    let before = try store.facts()
    _ = try store.addPerson(to: map.id, PersonDraft(name: "Piero Nuovo", role: .friend))
    #expect(try store.undo()?.act == .addPerson)
    #expect(try store.facts() == before)
    #expect(try store.check().findings == [])
  }
}
