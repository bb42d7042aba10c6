import Foundation
import GRDB
import LegamiModel
import TestSupport
import Testing

@testable import LegamiStore

/// A store of an earlier version is brought to the program's, with all that was done in it.
@Suite struct MigrationTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("s.sqlite") }
  private var twin: String { folder.file("twin.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  /// A store with some acts, one of them undone, and another with the same content that is then made to look as one of
  /// an earlier version.
  private func pair(_ seed: Int, acts: Int = 25) throws -> Fixture {
    let fixture = try Fixture.file(twin)
    let chance = TestChance(UInt64(seed))
    for _ in 0..<acts { try fixture.act(chance, fixture.store) }
    _ = try fixture.store.undo()
    fixture.store.close()
    try FileManager.default.copyItem(atPath: twin, toPath: path)
    try EarlierSchema.takeBack(path)
    return fixture
  }

  private func open(_ path: String, _ time: TestClock, readOnly: Bool = false) throws -> Store {
    try Store.open(at: path, user: "rita", clock: time.clock, ulids: TestChance(99).ulids, readOnly: readOnly)
  }

  /// A clock that stands where another stands.
  private func clock(like time: TestClock) -> TestClock {
    TestClock(Day(number: Int(time.now.milliseconds / 86_400_000) + 1))
  }

  @Test(arguments: 1...6) func `acts of both versions are undone, done again, joined, read as known and sound`(
    seed: Int
  ) throws {
    let fixture = try pair(seed)
    let (time, same) = (clock(like: fixture.time), clock(like: fixture.time))
    let plain = try open(twin, same)
    defer { plain.close() }
    try SchemaSteps.$known.withValue(EarlierSchema.steps) {
      let store = try open(path, time)
      defer { store.close() }
      // As often as it was asked for the time while the store was brought up to date.
      while same.now < time.now { _ = same.clock.now() }
      func asReleased<Value>(_ body: (Store) throws -> Value) rethrows -> Value {
        try SchemaSteps.$known.withValue(.released) { try body(plain) }
      }
      func agree(_ what: String) throws {
        let (facts, expected) = (try store.facts(), try asReleased { try $0.facts() })
        let pairs = zip(facts.split(separator: "\n"), expected.split(separator: "\n"))
        let first = pairs.first { $0 != $1 }
        #expect(first == nil && facts.count == expected.count, "\(what): \(first.map { "\($0)" } ?? "")")
      }
      try agree("as it was opened")
      #expect(try store.check().findings == [])
      #expect(try store.redo()?.act == asReleased { try $0.redo()?.act })
      try agree("with what was undone done again")
      // Acts of this version over rows that the earlier one wrote.
      let (chance, other) = (TestChance(UInt64(seed) + 50), TestChance(UInt64(seed) + 50))
      for _ in 0..<20 {
        try fixture.act(chance, store, time)
        try asReleased { try fixture.act(other, $0, same) }
      }
      try agree("with further acts")
      #expect(try store.check().findings == [])
      var steps = 0
      while let mine = try store.undo() {
        let expected = try asReleased { try $0.undo() }
        #expect(mine.act == expected?.act && mine.arguments == expected?.arguments && mine.left == expected?.left)
        #expect(mine.personsMaps == expected?.personsMaps)
        steps += 1
      }
      #expect(try asReleased { try $0.undo() } == nil)
      try agree("with everything undone")
      for _ in 0..<steps { #expect(try store.redo()?.left == asReleased { try $0.redo()?.left }) }
      try agree("with everything done again")
      #expect(try store.check().findings == [])
      for before in stride(from: 0, to: 40, by: 7) {
        let instant = Instant(milliseconds: fixture.time.now.milliseconds - Int64(before))
        for map in [fixture.map, fixture.district] {
          let expected = try asReleased { try names($0, map, instant) }
          #expect(try names(store, map, instant) == expected, "as known \(before) ms before")
        }
      }
    }
  }

  private func names(_ store: Store, _ map: MapID, _ instant: Instant) throws -> [String]? {
    guard let content = try? store.openMap(map, reason: .review, asKnown: instant) else { return nil }
    return content.nodes.map(\.name) + content.ties.map { "\($0.identity.a) \($0.identity.b) \($0.identity.label)" }
  }

  @Test func `a change made over an earlier image is joined with it`() throws {
    let fixture = try pair(1, acts: 0)
    try SchemaSteps.$known.withValue(EarlierSchema.steps) {
      let store = try open(path, fixture.time)
      defer { store.close() }
      var seen = try store.node(fixture.gina, in: .everywhere(reason: "test"))
      var other = seen
      other.alias = "Ginetta"
      _ = try store.changeNode(other)
      seen.summary = "dirimpettaia"
      _ = try store.changeNode(seen)
      let joined = try store.node(fixture.gina, in: .everywhere(reason: "test"))
      #expect(joined.alias == "Ginetta" && joined.summary == "dirimpettaia")
    }
  }

  @Test func `what is removed for good is in no image of either version`() throws {
    let fixture = try pair(2)
    try SchemaSteps.$known.withValue(EarlierSchema.steps) {
      let store = try open(path, fixture.time)
      _ = try store.purge(.field(.tie, fixture.adaGina.rawValue, "label"))
      _ = try store.erase(person: fixture.silvano)
      #expect(try store.check().findings == [])
      store.close()
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for word in ["dirimpettaia", "Silvano Prova"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)") }
  }

  @Test func `a whole copy of before stands among the copies, and is not one of a day`() throws {
    let fixture = try pair(3)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    try SchemaSteps.$known.withValue(EarlierSchema.steps) { try open(path, fixture.time).close() }
    let copies = CopyShelf(of: path).copies
    #expect(copies.map(\.version) == [1])
    #expect(CopyShelf(of: path).daily.isEmpty)
    let copy = try #require(copies.first)
    #expect(CopyShelf.isSound(copy))
    let mode = try FileManager.default.attributesOfItem(atPath: copy.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // The earlier program opens it.
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy.path)).count == before.count)
  }

  @Test func `while another program has the store open, nothing of it changes`() throws {
    let fixture = try pair(4)
    // As an earlier program has it: open, and doing nothing.
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      _ = try Row.fetchOne(db, sql: "SELECT * FROM meta")
    }
    SchemaSteps.$known.withValue(EarlierSchema.steps) {
      let error = #expect(throws: StoreError.self) { try open(path, fixture.time) }
      #expect(error?.code == .mustBeAlone)
    }
    #expect(CopyShelf(of: path).copies.isEmpty)
    let columns = try other.read { db in try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('tie')") }
    #expect(columns.contains("word") && !columns.contains("label"))
    try other.close()
  }

  @Test func `without room for the copy nothing begins`() throws {
    let fixture = try pair(5)
    // A file where the folder of copies would be.
    try Data().write(to: URL(fileURLWithPath: folder.file("copies")))
    SchemaSteps.$known.withValue(EarlierSchema.steps) {
      let error = #expect(throws: StoreError.self) { try open(path, fixture.time) }
      #expect(error?.code == .permission)
    }
    let (version, columns) = try DatabaseQueue(path: path).read { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA user_version"),
        try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('tie')")
      )
    }
    #expect(version == 1 && columns.contains("word"))
  }

  @Test func `a step that fails leaves the store as it was`() throws {
    let fixture = try pair(6)
    let facts = try { () throws -> String in
      let plain = try open(twin, fixture.time)
      defer { plain.close() }
      return try plain.facts()
    }()
    let failing = SchemaSteps([
      SchemaStep(version: 2) { db, _ in try db.execute(sql: "DROP TABLE note; SELECT nothing FROM nowhere") }
    ])
    SchemaSteps.$known.withValue(failing) {
      #expect(throws: StoreError.self) { try open(path, fixture.time) }
    }
    try SchemaSteps.$known.withValue(EarlierSchema.steps) {
      let store = try open(path, fixture.time)
      #expect(try store.facts() == facts)
      store.close()
    }
  }

  @Test func `a store that cannot be written is read as this version has it`() throws {
    let fixture = try pair(7)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let plain = try open(twin, fixture.time)
    defer { plain.close() }
    try SchemaSteps.$known.withValue(EarlierSchema.steps) {
      let store = try open(path, fixture.time, readOnly: true)
      #expect(store.isReadOnly)
      let scope = ReadingScope.everywhere(reason: "test")
      for node in [fixture.ada, fixture.gina, fixture.bar] {
        let expected = try SchemaSteps.$known.withValue(.released) { try plain.node(node, in: scope) }
        #expect(try store.node(node, in: scope) == expected)
      }
      #expect(try store.check().findings == [])
      let error = #expect(throws: StoreError.self) { try store.addNode(Node(kind: .group, name: "Coro")) }
      #expect(error?.code == .readOnly)
      store.close()
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(CopyShelf(of: path).copies.isEmpty)
  }

  @Test func `a program whose store was brought to a later version writes nothing more`() throws {
    let fixture = try pair(8)
    let store = try open(twin, fixture.time)
    let facts = try store.facts()
    let other = try DatabaseQueue(path: twin)
    try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 2") }
    let error = #expect(throws: StoreError.self) { try store.addNode(Node(kind: .group, name: "Coro")) }
    #expect(error?.code == .newerSchema)
    #expect(error?.arguments == [twin, "2", "1"])
    try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 1") }
    #expect(try store.facts() == facts)
    try other.close()
    store.close()
  }

  @Test func `a store that is not as its version says is not called damaged`() throws {
    let fixture = try Fixture.file(twin)
    fixture.store.close()
    try EarlierSchema.takeBack(twin)
    let store = try open(twin, fixture.time)
    #expect(throws: StoreError(.schemaDiffers, [twin])) { try store.openMap(fixture.map, reason: .show) }
    store.close()
    let queue = try DatabaseQueue(path: twin)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 0") }
    try queue.close()
    #expect(throws: StoreError(.schemaDiffers, [twin])) { try open(twin, fixture.time) }
  }

  @Test func `an image is written as the database writes it`() throws {
    let db = try DatabaseQueue()
    let chance = TestChance(4)
    for _ in 0..<500 {
      let scalars = (0..<chance.below(12)).map { _ -> Unicode.Scalar in
        let code = chance.below(3) == 0 ? chance.below(0x30) : chance.below(0x1_1000)
        return Unicode.Scalar(UInt32(max(1, code))) ?? "x"
      }
      let text = String(String.UnicodeScalarView(scalars))
      let image: RowImage = ["a": text.databaseValue, "b": .null, "c": Int64(chance.below(9)).databaseValue]
      let written = ImageUpgrade.text(of: image, in: ["a", "b", "c"])
      let expected = try db.read { db in
        try String.fetchOne(
          db, sql: "SELECT json_object('a', ?, 'b', ?, 'c', ?)", arguments: [image["a"], image["b"], image["c"]])
      }
      #expect(written == expected)
      #expect(ImageUpgrade.columns(of: written) == image)
    }
  }
}
