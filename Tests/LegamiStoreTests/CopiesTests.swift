import Foundation
import LegamiModel
import LegamiStore
import TestSupport
import Testing

/// The copies that a store makes of itself, one a day.
@Suite struct CopiesTests {
  private func copies(_ folder: TemporaryFolder) -> [KeptCopy] { CopyShelf(of: folder.file("s")).copies }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `one a day, whole, for its owner alone, in a folder beside`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    let made = try #require(try fixture.store.keepCopy(.usual, stop: CopyStop()))
    #expect(made.path == folder.file("copies/s.2026-05-15"))
    #expect(try fixture.store.keepCopy(.usual, stop: CopyStop()) == nil)
    #expect(try mode(folder.file("copies")) == 0o700 && mode(made.path) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("copies")) == ["s.2026-05-15"])
    #expect(CopyShelf.isSound(made))
    let copy = try Store.open(at: made.path, user: "rita", clock: fixture.time.clock)
    #expect(try copy.facts() == fixture.store.facts())
    copy.close()
    fixture.store.close()
  }

  @Test func `seven days and four weeks before them are kept`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    for _ in 0..<60 {
      _ = try fixture.store.keepCopy(.usual, stop: CopyStop())
      fixture.time.pass(days: 1)
    }
    let days = copies(folder).map(\.day)
    let last = Fixture.today.adding(days: 59)
    #expect(days.prefix(7) == (0..<7).map { last.adding(days: -$0) }[...])
    // The last copy of each week before, none of them older than five weeks.
    #expect(days.count == 11)
    let weeks = days.dropFirst(7).map { ($0.number + 3) / 7 }
    #expect(weeks == weeks.sorted(by: >) && Set(weeks).count == 4)
    #expect(days.dropFirst(8).allSatisfy { ($0.number + 3) % 7 == 6 })
    #expect(days.allSatisfy { last - $0 <= 7 + 5 * 7 })
    fixture.store.close()
  }

  @Test func `both numbers can be set, and none is none`() throws {
    #expect(CopyRule("7,4") == .usual && CopyRule("3") == CopyRule(days: 3, weeks: 0))
    #expect(CopyRule("0") == CopyRule.none && CopyRule("0,0").map(\.isOn) == false)
    for text in ["", "x", "7,4,1", "-1", "7,", "1e3", "99999999999999999999"] { #expect(CopyRule(text) == nil) }
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    #expect(try fixture.store.keepCopy(.none, stop: CopyStop()) == nil)
    #expect(!FileManager.default.fileExists(atPath: folder.file("copies")))
    for _ in 0..<9 {
      _ = try fixture.store.keepCopy(CopyRule(days: 2, weeks: 0), stop: CopyStop())
      fixture.time.pass(days: 1)
    }
    #expect(copies(folder).count == 2)
    fixture.store.close()
  }

  @Test func `two at once make one, and one that is stopped leaves nothing`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    let stopped = CopyStop()
    stopped.stop()
    #expect(throws: StoreError(.cancelled)) { try fixture.store.keepCopy(.usual, stop: stopped) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("copies")) == [])
    let store = fixture.store
    let made = Made()
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      if let copy = try? store.keepCopy(.usual, stop: CopyStop()) { made.add(copy) }
    }
    #expect(made.count == 1 && copies(folder).count == 1)
    fixture.store.close()
  }

  /// @unchecked because its count is touched under the lock only.
  private final class Made: @unchecked Sendable {
    private let lock = NSLock()
    private var copies: [KeptCopy] = []
    func add(_ copy: KeptCopy) { lock.withLock { copies.append(copy) } }
    var count: Int { lock.withLock { copies.count } }
  }

  @Test func `who may only read, and who has no file, makes none`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    fixture.store.close()
    let reader = try Store.open(at: folder.file("s"), user: "ugo", clock: fixture.time.clock, readOnly: true)
    #expect(!reader.needsCopy(.usual))
    reader.close()
    #expect(try !Fixture.transient().store.needsCopy(.usual))
    let unnamed = try Store.openUnnamed(at: folder.file("s"), user: "ugo", clock: fixture.time.clock)
    #expect(!unnamed.needsCopy(.usual))
    unnamed.close()
  }

  @Test func `where the store is gone, the newest copy is named`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    let copy = try #require(try fixture.store.keepCopy(.usual, stop: CopyStop()))
    fixture.store.close()
    try FileManager.default.removeItem(atPath: folder.file("s"))
    #expect(throws: StoreError(.onlyCopies, [folder.file("s"), copy.path, "2026-05-15"])) {
      try Store.open(at: folder.file("s"), user: "rita", clock: fixture.time.clock)
    }
    try Store.restore(from: copy.path, to: folder.file("s"))
    let store = try fixture.reopened()
    #expect(try store.check().findings == [])
    store.close()
  }

  @Test func `what was removed for good is found in the copies made before, and goes with them`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    let store = fixture.store
    func keep() throws {
      _ = try store.keepCopy(.usual, stop: CopyStop())
      fixture.time.pass(days: 1)
    }
    let secret = "Segretissimo"
    func holding() throws -> Int {
      try copies(folder).filter {
        try Data(contentsOf: URL(fileURLWithPath: $0.path)).range(of: Data(secret.utf8)) != nil
      }
      .count
    }
    try keep()
    let note = try store.addNote(Note(node: fixture.gina, map: fixture.map, text: secret, on: Fixture.today)).value
    try keep()
    try keep()
    #expect(try store.copiesBeforeRemoval().isEmpty)
    #expect(try holding() == 2)
    _ = try store.purge(.note(note))
    try keep()
    let before = try store.copiesBeforeRemoval()
    #expect(before.map(\.day) == (0..<3).map { Fixture.today.adding(days: 2 - $0) })
    #expect(store.remove(before) == before)
    #expect(try holding() == 0)
    #expect(try store.copiesBeforeRemoval().isEmpty)
    #expect(copies(folder).count == 1)
    store.close()
  }
}
