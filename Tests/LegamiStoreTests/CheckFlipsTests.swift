import Foundation
import GRDB
import LegamiModel
import LegamiStore
import TestSupport
import Testing

/// One bit of the file is turned: whatever of what was typed is no longer as it was, `check` says so.
///
/// 60 bits by default, as many as `LEGAMI_FLIPS` says; `LEGAMI_SEED` chooses others.
@Suite struct CheckFlipsTests {
  private static let tables = [
    "node", "tie", "spell", "exchange", "assessment", "note", "map", "map_member", "processing",
  ]
  private static let derived = ["level", "gate", "standing", "was_live", "wedge_borders"]

  /// A store as keys make one: forms, notes, moves, what was undone and done again.
  private func typed(_ path: String) throws -> Fixture {
    let fixture = try Fixture.file(path)
    let store = fixture.store
    let scope = ReadingScope.everywhere(reason: "test")
    for (index, name) in ["Nora", "Elsa", "Ugo", "Zoe", "Pia", "Ivo"].enumerated() {
      let person = try store.addPerson(
        to: fixture.map, PersonDraft(name: "\(name) Prova", role: .friend, received: [.emo])
      ).value
      let tie = try #require(person.tie)
      _ = try store.moveRing(tie, from: fixture.ada, to: Ring.allCases[index % 3])
      if index % 2 == 0 { _ = try store.undo() }
      fixture.time.pass(days: index % 2)
      _ = try store.setExchanges(tie, of: fixture.ada, received: [.ins, .com], given: [.emo])
      _ = try store.moveContext(tie, from: fixture.ada, to: LifeContext.allCases[index % 3])
      var node = try store.node(person.node, in: scope)
      node.summary = "abita al piano \(index)"
      _ = try store.changeNode(node)
      if index % 3 == 0 { _ = try store.undo() }
      if index == 1 { _ = try store.redo() }
      let note = try store.addNote(
        Note(
          node: person.node, map: fixture.map, text: "\(name) è passata ieri", on: Fixture.today, saidBy: fixture.ada))
      if index == 2 { _ = try store.removeNote(note.value) }
      _ = try store.addAssessment(
        Assessment(
          subject: .node(person.node), scale: "s", item: "i\(index)", value: 1.5, rater: fixture.silvano,
          on: PartialDate(Fixture.today)))
      if index == 3 { _ = try store.removeFromMap(person.node, map: fixture.map) }
      if index == 4 { _ = try store.endTie(tie) }
    }
    var map = try store.map(fixture.district)
    map.question = "Chi c'è?"
    _ = try store.changeMap(map)
    _ = try store.addMember(fixture.bar, to: fixture.district)
    _ = try store.markExcluded(fixture.bar, map: fixture.district)
    _ = try store.changeProcessing(
      ProcessingRecord(subject: fixture.ada, controller: "Comune di Valfinta", basis: .noneFictitious))
    return fixture
  }

  /// All that was typed, as text, and every image of it; what is only drawn and what is derived are apart.
  private func contents(_ path: String) throws -> String {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      var lines: [String] = []
      for table in Self.tables {
        let columns = try Row.fetchAll(db, sql: "PRAGMA table_info(\(table))").map { $0["name"] as String }
          .filter { !Self.derived.contains($0) }
        let hexed = columns.map { "quote(CAST(\($0) AS BLOB))" }.joined(separator: " || ',' || ")
        lines += try String.fetchAll(db, sql: "SELECT \(hexed) FROM \(table) ORDER BY 1")
      }
      let image = { (name: String) in
        "quote(CASE WHEN json_valid(\(name)) THEN json_remove(\(name), '$.wedge_borders') ELSE \(name) END)"
      }
      lines += try String.fetchAll(
        db, sql: "SELECT \(image("before")) || \(image("after")) FROM history WHERE entity <> 'map_place' ORDER BY id")
      return lines.joined(separator: "\n")
    }
  }

  private func isSound(_ path: String, _ clock: Clock) -> Bool {
    guard let store = try? Store.open(at: path, user: "rita", clock: clock) else { return false }
    defer { store.close() }
    return (try? store.check().isSound) ?? false
  }

  @Test func `a bit that changes what was typed, or how it was, is found`() throws {
    let variables = ProcessInfo.processInfo.environment
    let count = variables["LEGAMI_FLIPS"].flatMap { Int($0) } ?? 60
    var chance = SeededNumbers(seed: variables["LEGAMI_SEED"].flatMap { UInt64($0) } ?? 1)
    let folder = try TemporaryFolder()
    let fixture = try typed(folder.file("s"))
    #expect(try fixture.store.check().findings == [])
    fixture.store.close()
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file("s")))
    let before = try contents(folder.file("s"))
    var changed = 0
    for round in 0..<count {
      var bytes = whole
      let bit = Int.random(in: 0..<bytes.count * 8, using: &chance)
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let path = folder.file("flipped")
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
      try bytes.write(to: URL(fileURLWithPath: path))
      let after = try? contents(path)
      for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
      try bytes.write(to: URL(fileURLWithPath: path))
      guard after != before else { continue }
      changed += 1
      #expect(!isSound(path, fixture.time.clock), "round \(round): bit \(bit % 8) of byte \(bit / 8)")
    }
    print("flips \(count), of them changing what was typed: \(changed)")
  }

  @Test func `what is derived, drawn or imported is no finding, and what nothing guards is counted`() throws {
    let folder = try TemporaryFolder()
    let fixture = try typed(folder.file("s"))
    let store = fixture.store
    let made = try store.importDocument(ImportTests.document(nodes: 30, ties: 40))
    let first = try store.check()
    #expect(first.findings == [] && first.unguardedRows >= made.nodes + made.ties && first.images > 50)
    // One of them is changed: it is guarded from then on.
    let map = try #require(made.maps.first).id
    var node = try #require(try store.openMap(map, reason: .show).nodes.first)
    node.alias = "x"
    _ = try store.changeNode(node)
    let second = try store.check()
    #expect(second.findings == [] && second.unguardedRows == first.unguardedRows - 1 && second.unguardedImages == 1)
    _ = try store.undo()
    _ = try store.undo()
    #expect(try store.check().findings == [])
    // Removal for good leaves marks, and no finding.
    _ = try store.purge(.name(fixture.gina))
    #expect(try store.check().findings == [])
    _ = try store.erase(person: fixture.silvano)
    #expect(try store.check().findings == [])
    store.close()
  }

  @Test(arguments: [
    "UPDATE node SET alias = 'x' WHERE id = 1", "UPDATE note SET text = text || '!'",
    "DELETE FROM assessment WHERE id = 1",
    "UPDATE history SET after = replace(after, '\"ulid\"', '\"udid\"') WHERE id = 5",
    "UPDATE history SET before = json_set(before, '$.rev', 7) WHERE before IS NOT NULL",
    "UPDATE node SET kind = 'persona' WHERE id = 2", "UPDATE spell SET rev = 9 WHERE id = 1",
    "UPDATE map_member SET is_excluded = 1 - is_excluded", "UPDATE processing SET controller = ''",
    "UPDATE act_group SET act = 'nothing' WHERE id = 3", "UPDATE user_state SET value = CAST(x'C328' AS TEXT)",
  ]) func `what was changed behind the program's back is found`(sql: String) throws {
    let folder = try TemporaryFolder()
    let fixture = try typed(folder.file("s"))
    try fixture.store.setUserState("a", "b")
    fixture.store.close()
    let queue = try DatabaseQueue(path: folder.file("s"))
    try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    try queue.close()
    #expect(!isSound(folder.file("s"), fixture.time.clock))
  }
}
