import Foundation
import GRDB
import LegamiModel
import LegamiStore
import TestSupport
import Testing

@Suite struct StoreFileTests {
  private let clock = TestClock().clock

  private func code(_ body: () throws -> Void) -> StoreError.Code? {
    do {
      try body()
      return nil
    } catch {
      return (error as? StoreError)?.code
    }
  }

  private func open(_ path: String, readOnly: Bool = false) throws -> Store {
    try Store.open(at: path, user: "rita", clock: clock, readOnly: readOnly)
  }

  @Test func `a new store is for its owner alone, and alone in its folder when closed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("dati/legami/s.sqlite")
    let store = try Fixture.file(path).store
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(path) == 0o600)
    #expect(try mode(path + "-wal") == 0o600)
    #expect(try mode(folder.file("dati/legami")) == 0o700)
    #expect(store.settings.standing == .practice)
    store.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("dati/legami")) == ["s.sqlite"])
  }

  @Test func `the same acts make the same bytes`() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] {
      let store = try Fixture.file(folder.file(name)).store
      _ = try store.importDocument(ImportTests.document(nodes: 50, ties: 80))
      try store.compact()
      store.close()
    }
    let contents = try ["a", "b"].map { try Data(contentsOf: URL(fileURLWithPath: folder.file($0))) }
    #expect(contents[0] == contents[1])
  }

  @Test func `a file that is there is not overwritten, one that is not there not opened`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("s.sqlite", "ciao")
    #expect(code { _ = try Store.create(at: path, user: "rita", clock: clock) } == .exists)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "ciao")
    #expect(code { _ = try open(folder.file("altro")) } == .notFound)
    #expect(code { _ = try open(folder.file("s.sqlite/x")) } == .notFound)
    #expect(code { _ = try Store.create(at: folder.file("s.sqlite/x"), user: "r", clock: clock) } == .cannotCreate)
  }

  @Test func `what is not ours is refused and left as it is`() throws {
    let folder = try TemporaryFolder()
    let foreign = try DatabaseQueue(path: folder.file("foreign"))
    try foreign.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    try foreign.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file("foreign")))
    #expect(code { _ = try open(folder.file("foreign")) } == .notOurs)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("foreign"))) == before)
    #expect(code { _ = try open(try folder.write("empty", "")) } == .notOurs)
    #expect(code { _ = try open(try folder.write("text", String(repeating: "x", count: 500))) } == .notOurs)
    #expect(code { _ = try open(folder.path) } == .notOurs)
  }

  @Test func `a pipe or a device is refused at once`() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    #expect(code { _ = try open(folder.file("pipe")) } == .notOurs)
    #expect(code { _ = try open("/dev/zero") } == .notOurs)
  }

  @Test func `a store that lacks a part is not as its version says`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    fixture.store.close()
    let queue = try DatabaseQueue(path: folder.file("s"))
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA foreign_keys = OFF; DROP TABLE tie") }
    try queue.close()
    let store = try open(folder.file("s"))
    #expect(code { _ = try store.openMap(fixture.map, reason: .show) } == .schemaDiffers)
    #expect(code { _ = try store.check() } == .schemaDiffers)
    store.close()
  }

  @Test func `a store of a later version is refused`() throws {
    let folder = try TemporaryFolder()
    try Fixture.file(folder.file("s")).store.close()
    let queue = try DatabaseQueue(path: folder.file("s"))
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    #expect(code { _ = try open(folder.file("s")) } == .newerSchema)
  }

  @Test func `a store that is cut short is told as damaged`() throws {
    let folder = try TemporaryFolder()
    try Fixture.file(folder.file("s")).store.close()
    let data = try Data(contentsOf: URL(fileURLWithPath: folder.file("s")))
    try data.prefix(data.count / 2).write(to: URL(fileURLWithPath: folder.file("s")))
    #expect(code { _ = try open(folder.file("s")) } == .corrupt)
  }

  @Test(arguments: 0..<24) func `damage anywhere is an answer, never a crash`(seed: Int) throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    fixture.store.close()
    var data = try Data(contentsOf: URL(fileURLWithPath: folder.file("s")))
    let chance = TestChance(UInt64(seed) + 1)
    for _ in 0..<200 { data[chance.below(data.count)] = UInt8(chance.below(256)) }
    if seed % 3 == 0 { data = data.prefix(chance.below(data.count)) }
    // Half of them get past the first look.
    if seed % 2 == 0 {
      let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file("s")))
      data.replaceSubrange(0..<min(100, data.count), with: whole.prefix(min(100, data.count)))
    }
    try data.write(to: URL(fileURLWithPath: folder.file("s")))
    let scope = ReadingScope.everywhere(reason: "test")
    do {
      let store = try open(folder.file("s"))
      defer { store.close() }
      _ = try? store.maps(in: scope)
      _ = try? store.openMap(fixture.map, reason: .show)
      _ = try? store.nodes(ListQuery(scope: scope))
      _ = try? store.ties(TieQuery(scope: scope))
      _ = try? store.search("gina", in: scope)
      _ = try? store.history()
      _ = try? store.check()
      _ = try? store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer)
      _ = try? store.undo()
    } catch {
      let expected: [StoreError.Code] = [.notOurs, .corrupt, .newerSchema, .schemaDiffers, .unexpected, .disk]
      let code = try #require((error as? StoreError)?.code)
      #expect(expected.contains(code), "\(error)")
    }
  }

  @Test func `opened for reading, a store is read and not written`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    fixture.store.close()
    let store = try open(folder.file("s"), readOnly: true)
    #expect(try store.openMap(fixture.district, reason: .show).nodes.count == 3)
    #expect(try store.search("gina", in: .map(fixture.map)).count == 1)
    #expect(code { _ = try store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer) } == .readOnly)
    #expect(code { try store.setUserState("a", "b") } == .readOnly)
    let known = try store.openMap(fixture.district, reason: .show, asKnown: fixture.time.now)
    #expect(known.nodes.count == 3)
    #expect(try store.check().findings == [])
    store.close()
  }

  @Test func `somebody who does not stop writing is told, not waited for without end`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    let other = try DatabaseQueue(path: folder.file("s"))
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(code { try fixture.store.setUserState("a", "b") } == .locked)
      #expect(try fixture.store.openMap(fixture.district, reason: .show).nodes.count == 3)
      try db.execute(sql: "ROLLBACK")
    }
    try fixture.store.setUserState("a", "b")
    try other.close()
    fixture.store.close()
  }

  @Test func `a copy is whole and for its owner alone`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    try fixture.store.backup(to: folder.file("copy"))
    #expect(code { try fixture.store.backup(to: folder.file("copy")) } == .exists)
    let copy = try open(folder.file("copy"))
    #expect(try copy.facts() == fixture.store.facts())
    #expect(try copy.check().findings == [])
    copy.close()
    fixture.store.close()
  }

  @Test func `what was confirmed is there when the program is killed`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s"))
    // The files as they stand while the store is open are what a kill leaves behind.
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: folder.file("s" + suffix), toPath: folder.file("killed" + suffix))
    }
    let store = try open(folder.file("killed"))
    #expect(try store.facts() == fixture.store.facts())
    #expect(try store.check().findings == [])
    store.close()
    fixture.store.close()
  }

  @Test func `two that are one are joined, and undo parts them again`() throws {
    let fixture = try Fixture.transient()
    let store = fixture.store
    let double = try store.addPerson(to: fixture.map, PersonDraft(name: "S. Prova", role: .professional)).value.node
    let ulid = try store.node(double, in: .everywhere(reason: "test")).ulid
    _ = try store.addNote(Note(node: double, map: fixture.map, text: "n", on: Fixture.today))
    let start = try store.facts()
    _ = try store.mergeNodes(fixture.silvano, with: double)
    #expect(try store.node(ulid: ulid, in: .everywhere(reason: "test")).id == fixture.silvano)
    #expect(try store.openMap(fixture.map, reason: .show).ties.count == 4)
    #expect(try store.check().findings == [])
    #expect(try store.undo()?.left == [])
    #expect(try store.facts() == start)
  }
}
