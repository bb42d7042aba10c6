import Foundation
import GRDB
import LegamiModel
import LegamiStore
import TestSupport
import Testing

/// A store that is moved, deleted or replaced while it is open: nothing is acknowledged that would stand nowhere.
@Suite struct StoreLossTests {
  enum Harm: String, CaseIterable, Sendable {
    case deleted, deletedWithAll, renamed, renamedWithAll, replaced, logDeleted, sharedDeleted, logReplaced
    case folderRenamed

    var loss: StoreLoss {
      switch self {
      case .deleted, .deletedWithAll, .renamed, .renamedWithAll, .folderRenamed: .removed
      case .replaced: .replaced
      case .logDeleted, .sharedDeleted, .logReplaced: .companions
      }
    }

    func happen(to path: String) throws {
      let files = FileManager.default
      func all(_ body: (String) throws -> Void) rethrows { for end in ["", "-wal", "-shm"] { try body(path + end) } }
      switch self {
      case .deleted: try files.removeItem(atPath: path)
      case .deletedWithAll: try all { try files.removeItem(atPath: $0) }
      case .renamed: try files.moveItem(atPath: path, toPath: path + ".old")
      case .renamedWithAll:
        for end in ["", "-wal", "-shm"] { try files.moveItem(atPath: path + end, toPath: path + ".old" + end) }
      case .replaced:
        try files.copyItem(atPath: path, toPath: path + ".new")
        #expect(rename(path + ".new", path) == 0)
      case .logDeleted: try files.removeItem(atPath: path + "-wal")
      case .sharedDeleted: try files.removeItem(atPath: path + "-shm")
      case .logReplaced:
        try Data().write(to: URL(fileURLWithPath: path + "-new"))
        #expect(rename(path + "-new", path + "-wal") == 0)
      case .folderRenamed:
        let folder = (path as NSString).deletingLastPathComponent
        try files.moveItem(atPath: folder, toPath: folder + "-old")
        try files.createDirectory(atPath: folder, withIntermediateDirectories: false)
      }
    }
  }

  private func code(_ body: () throws -> Void) -> StoreError.Code? {
    do {
      try body()
      return nil
    } catch {
      return (error as? StoreError)?.code
    }
  }

  @Test(arguments: Harm.allCases)
  func `the next act is refused, and what was confirmed can be written beside`(harm: Harm) throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("sub/s"))
    let store = fixture.store
    _ = try store.addPerson(to: fixture.map, PersonDraft(name: "Nora"))
    #expect(store.loss == nil)
    let facts = try store.facts()
    try harm.happen(to: folder.file("sub/s"))

    #expect(store.loss == harm.loss)
    for _ in 0..<3 {
      #expect(code { _ = try store.addPerson(to: fixture.map, PersonDraft(name: "Perso")) } == .moved)
      #expect(code { _ = try store.undo() } == .moved)
      #expect(code { try store.setUserState("draft", "x") } == .moved)
      #expect(code { _ = try store.importDocument(ImportTests.document(nodes: 5, ties: 5)) } == .moved)
      #expect(code { _ = try store.purge(.name(fixture.gina)) } == .moved)
    }

    let rescued = try store.rescue()
    #expect(rescued.path == folder.file("sub/s.rescued"))
    #expect(rescued.isWhole)
    #expect(try store.rescue().path == folder.file("sub/s.rescued-2"))
    store.close()
    let mode = try FileManager.default.attributesOfItem(atPath: rescued.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let copy = try Store.open(at: rescued.path, user: "rita", clock: fixture.time.clock)
    #expect(try copy.facts() == facts)
    #expect(try copy.check().findings == [])
    copy.close()
  }

  @Test func `what happens in the middle of an act is noticed before it is acknowledged`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    let facts = try fixture.store.facts()
    #expect(
      code {
        _ = try fixture.store.perform(.addNode) { writing in
          _ = try writing.insert(Node(kind: .person, name: "Perso"))
          try FileManager.default.moveItem(atPath: folder.file("s"), toPath: folder.file("old"))
        }
      } == .moved)
    // Put back where it was, it is the same store, and the act is not in it.
    try FileManager.default.moveItem(atPath: folder.file("old"), toPath: folder.file("s"))
    #expect(fixture.store.loss == nil)
    #expect(try fixture.store.facts() == facts)
    fixture.store.close()
  }

  @Test func `closing a store whose place another took leaves the other alone`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    try fixture.store.backup(to: folder.file("copy"))
    for end in ["", "-wal", "-shm"] { try FileManager.default.removeItem(atPath: folder.file("s" + end)) }
    try FileManager.default.copyItem(atPath: folder.file("copy"), toPath: folder.file("s"))
    let other = try Store.open(at: folder.file("s"), user: "ugo", clock: fixture.time.clock)
    _ = try other.addPerson(to: fixture.map, PersonDraft(name: "Nora"))
    fixture.store.close()
    #expect(other.loss == nil)
    _ = try other.addPerson(to: fixture.map, PersonDraft(name: "Elsa"))
    #expect(try other.check().findings == [])
    other.close()
  }

  @Test func `through a link too, and others that come and go are no loss`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    fixture.store.close()
    try FileManager.default.createSymbolicLink(atPath: folder.file("l"), withDestinationPath: folder.file("s"))
    let store = try Store.open(at: folder.file("l"), user: "rita", clock: fixture.time.clock)
    for _ in 0..<3 {
      let other = try Store.open(at: folder.file("s"), user: "ugo", clock: fixture.time.clock)
      _ = try other.addPerson(to: fixture.map, PersonDraft(name: "Nora"))
      other.close()
      #expect(store.loss == nil)
    }
    try store.compact()
    #expect(store.loss == nil)
    try FileManager.default.removeItem(atPath: folder.file("s-wal"))
    #expect(store.loss == .companions)
    store.close()
  }
}
