import Foundation
import LegamiModel
import LegamiStore
import TestSupport
import Testing

/// New stores and copies are made beside their place; where others go on with what stood there, none is made.
@Suite struct MadeBesideTests {
  private let clock = TestClock().clock

  private func error(_ body: () throws -> Void) -> StoreError? {
    do {
      try body()
      return nil
    } catch {
      return error as? StoreError
    }
  }

  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `what a store should hold from the start stands nowhere when it cannot be written`() throws {
    let folder = try TemporaryFolder()
    let failed = error {
      _ = try Store.create(
        at: folder.file("s"), user: "rita", clock: clock,
        filledBy: { store in
          _ = try store.setUserState("a", "b")
          #expect(try names(folder).allSatisfy { $0.hasPrefix("legami.") && $0.contains(".part") })
          throw StoreError(.diskFull, [folder.file("s")])
        })
    }
    #expect(failed?.code == .diskFull)
    #expect(try names(folder) == [])
  }

  @Test func `what dead programs left is swept, what living ones are making is not`() throws {
    let folder = try TemporaryFolder()
    // Higher than any process can be numbered.
    let dead = ["legami.99999999-1.part", "legami.99999999-1.part-wal", "legami.99999999-2.part-journal"]
    let others = ["legami.1-1.part", "legami.x-1.part", "legami.99999999-1.party", "notes.part"]
    for name in dead + others { _ = try folder.write(name, "x") }
    let store = try Store.create(
      at: folder.file("s"), user: "rita", clock: clock,
      filledBy: { store in
        // A second one is made meanwhile and sweeps.
        try Store.create(at: folder.file("t"), user: "rita", clock: clock).close()
        #expect(store.loss == nil)
      })
    store.close()
    #expect(try names(folder) == (others + ["s", "t"]).sorted())
  }

  @Test(arguments: [false, true]) func `a store that others have open is not restored or made anew`(
    isPutAside: Bool
  ) throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    try fixture.store.backup(to: folder.file("copy"))
    var holder = folder.file("s")
    if isPutAside {
      holder = folder.file("old")
      for end in ["", "-wal", "-shm"] { #expect(rename(folder.file("s" + end), folder.file("old" + end)) == 0) }
    }
    let refused = error { try Store.restore(from: folder.file("copy"), to: folder.file("s")) }
    #expect(refused?.code == .inUse)
    #expect(refused?.arguments == [holder, folder.file("s")])
    if isPutAside {
      #expect(error { try Store.create(at: folder.file("s"), user: "rita", clock: clock).close() }?.code == .inUse)
      // Another name in the same folder is nobody's.
      try Store.restore(from: folder.file("copy"), to: folder.file("t"))
      for end in ["", "-wal", "-shm"] { #expect(rename(folder.file("old" + end), folder.file("s" + end)) == 0) }
    }
    fixture.store.close()
    #expect(error { try Store.restore(from: folder.file("copy"), to: folder.file("s")) }?.code == .stillThere)
    try FileManager.default.removeItem(atPath: folder.file("s"))
    try Store.restore(from: folder.file("copy"), to: folder.file("s"))
  }

  @Test func `what the database left of another store is not taken for the new one's`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: folder.file("s" + end), toPath: folder.file("t" + end))
    }
    try FileManager.default.removeItem(atPath: folder.file("t"))
    let refused = error { try Store.create(at: folder.file("t"), user: "rita", clock: clock).close() }
    #expect(refused?.code == .stillThere && refused?.arguments.first == folder.file("t-wal"))
    fixture.store.close()
  }

  @Test func `a copy by who may only read says so in itself`() throws {
    let folder = try TemporaryFolder()
    try Fixture.file(folder.file("s")).store.close()
    let reader = try Store.open(at: folder.file("s"), user: "ugo", clock: clock, readOnly: true)
    try reader.backup(to: folder.file("copy"))
    reader.close()
    let copy = try Store.open(at: folder.file("copy"), user: "rita", clock: clock)
    let line = try #require(try copy.accessLines().first)
    #expect(line.action == .export && line.user == "ugo" && line.reason == "backup")
    copy.close()
  }

  @Test func `a store that lost its name is used as any other, and nothing of it is left`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("sub/s"))
    fixture.store.close()
    let store = try Store.openUnnamed(at: folder.file("sub/s"), user: "rita", clock: clock)
    #expect(try names(folder) == [])
    _ = try store.addPerson(to: fixture.map, PersonDraft(name: "Nora"))
    #expect(try store.undo() != nil)
    #expect(try store.check().findings == [])
    #expect(try store.purge(.name(fixture.gina)).isComplete)
    #expect(store.loss == nil)
    store.close()
    #expect(try names(folder) == [])
  }
}
