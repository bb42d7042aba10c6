import Foundation
import LegamiModel
import LegamiStore
import TestSupport
import Testing

@Suite struct RemovalTests {
  private let everywhere = ReadingScope.everywhere(reason: "test")

  /// Every byte of the store: the file, its log, whatever stands beside it.
  private func bytes(_ folder: TemporaryFolder) throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().reduce(into: Data()) { all, name in
      all.append(try Data(contentsOf: URL(fileURLWithPath: folder.file(name))))
    }
  }

  private func holds(_ folder: TemporaryFolder, _ text: String) throws -> Bool {
    try bytes(folder).range(of: Data(text.utf8)) != nil
  }

  @Test func `a purged note is gone from every byte of the file`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let id = try fixture.store.addNote(
      Note(node: fixture.gina, map: fixture.map, text: "Zqxjkvonfidenza", on: Fixture.today)
    ).value
    var note = try #require(try fixture.store.notes(about: fixture.gina, in: everywhere).first)
    note.text = "Zqxjkvonfidenza corretta"
    _ = try fixture.store.changeNote(note)
    for number in 0..<50 { _ = try fixture.store.addNode(Node(kind: .place, name: "Luogo \(number)")) }
    #expect(try holds(folder, "Zqxjkv"))
    let report = try fixture.store.purge(.note(id))
    #expect(report.isComplete)
    #expect(try !holds(folder, "Zqxjkv") && !holds(folder, "zqxjkv"))
    #expect(try !holds(folder, "jkvonf"))
    #expect(try fixture.store.check().findings == [])
    // The mark stays, without content.
    let marks = try fixture.store.history(limit: 1000).filter { $0.kind == .purged }
    #expect(!marks.isEmpty && marks.allSatisfy { $0.before == nil && $0.after == nil })
    fixture.store.close()
  }

  @Test func `a purged name is gone, the node stays`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let added = try fixture.store.addPerson(to: fixture.map, PersonDraft(name: "Wqzyxk Prova", role: .friend)).value
    _ = try fixture.store.moveRing(try #require(added.tie), from: fixture.ada, to: .outer)
    _ = try fixture.store.purge(.name(added.node))
    #expect(try !holds(folder, "Wqzyxk") && !holds(folder, "wqzyxk"))
    #expect(try fixture.store.node(added.node, in: everywhere).name == "…")
    #expect(try fixture.store.check().findings == [])
    while try fixture.store.undo() != nil {}
    #expect(try !holds(folder, "Wqzyxk"))
    fixture.store.close()
  }

  @Test func `an erased person leaves nothing, whatever was done and undone`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let store = fixture.store
    let added = try store.addPerson(
      to: fixture.map, PersonDraft(name: "Wqzyxk Prova", role: .friend, label: "kwzamica", summary: "qqjsarta")
    ).value
    let tie = try #require(added.tie)
    _ = try store.addTie(
      TieDraft(
        a: fixture.bar, b: fixture.group, type: .participation,
        participation: Participation(through: "Wqzyxk", throughNode: added.node)))
    _ = try store.addNote(Note(node: added.node, map: fixture.map, text: "xvwnota", on: Fixture.today))
    _ = try store.addNote(Note(tie: tie, text: "xvwlegame", on: Fixture.today))
    var node = try store.node(added.node, in: everywhere)
    node.name = "Wqzyxk Altra"
    _ = try store.changeNode(node)
    let second = try store.createMap(
      NetworkMap(name: "Mappa di Wqzyxk", lens: .ego, purpose: .casework), centre: .existing(added.node))
    _ = try store.removeTie(tie)
    _ = try store.undo()
    _ = try store.removeTie(tie)
    fixture.time.pass(days: 1)
    let report = try store.erase(person: added.node)
    #expect(report.isComplete)
    for word in ["Wqzyxk", "wqzyxk", "kwzamica", "qqjsarta", "xvwnota", "xvwlegame", "kwzami"] {
      #expect(try !holds(folder, word), "\(word)")
    }
    #expect(throws: StoreError.self) { try store.node(added.node, in: everywhere) }
    #expect(throws: StoreError.self) { try store.map(second.value) }
    #expect(try store.check().findings == [])
    #expect(try store.accessLines().first?.action == .erase)
    while try store.undo() != nil {}
    #expect(try store.check().findings == [])
    store.close()
    #expect(try !holds(folder, "Wqzyxk"))
  }

  // MARK: What was left unsaved

  private func place(
    _ view: DraftPlace.View, _ map: MapID?, _ subject: DraftPlace.Subject
  ) -> DraftPlace { DraftPlace(view: view, map: map, subject: subject) }

  /// Why a draft is refused. Where the line about who erased is written for longer than anybody waits, it is tried
  /// again, as the screens do.
  private func codeOfKeeping(_ text: String, at place: DraftPlace, _ store: Store) -> StoreError.Code? {
    for _ in 0..<500 {
      do {
        try store.keepDraft(text, at: place)
        return nil
      } catch  where error.code == .locked {
        usleep(10_000)
      } catch {
        return error.code
      }
    }
    return .locked
  }

  @Test func `an erased person is gone from what anybody left unsaved`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let store = fixture.store
    let other = try fixture.reopened(user: "luca")
    let added = try store.addPerson(to: fixture.map, PersonDraft(name: "Wqzyxk Prova", role: .friend)).value
    let tie = try #require(added.tie)
    let left: [(Store, DraftPlace, String)] = [
      (store, place(.worker, fixture.map, .line), "qjxlinea"),
      (store, place(.together, fixture.map, .line), "qjxinsieme"),
      (other, place(.worker, fixture.map, .figure(added.node, tie)), "qjxscheda"),
      (other, place(.worker, fixture.map, .figure(fixture.gina, fixture.adaGina)), "qjxvicina"),
      (other, place(.planning, nil, .tie(tie)), "qjxlegame"),
      (store, place(.home, nil, .newPersonMap), "la Wqzyxk qjxnuova"),
    ]
    for (user, place, text) in left { try user.keepDraft(text, at: place) }
    let staying = place(.home, nil, .newPartnerMap)
    try store.keepDraft("rimane qui", at: staying)
    #expect(try holds(folder, "qjxscheda"))
    #expect(try store.erase(person: added.node).isComplete)
    #expect(try !holds(folder, "qjx") && !holds(folder, "Wqzyxk"))
    #expect(try store.draft(at: staying) == "rimane qui")
    // A form that was open meanwhile cannot bring it back.
    let code = codeOfKeeping("qjxancora", at: left[2].1, other)
    #expect(code == .noSuchRow)
    #expect(try !holds(folder, "qjxancora"))
    #expect(try store.check().findings == [])
    other.close()
    store.close()
  }

  @Test func `what was left about a tie, a note, a field or a map goes with it, the rest stays`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let store = fixture.store
    let note = try store.addNote(
      Note(node: fixture.gina, tie: fixture.adaGina, map: fixture.map, text: "Zqxjkv", on: Fixture.today)
    ).value
    let gina = place(.worker, fixture.map, .figure(fixture.gina, fixture.adaGina))
    let tie = place(.planning, nil, .tie(fixture.adaGina))
    let line = place(.worker, fixture.map, .line)
    let body = place(.planning, nil, .node(fixture.bar))
    func leave(_ places: [DraftPlace]) throws {
      for place in places { try store.keepDraft("qjx\(place.subject)", at: place) }
    }
    func left() throws -> [DraftPlace] { try [gina, tie, line, body].filter { try store.draft(at: $0) != nil } }
    try leave([gina, tie, line, body])
    _ = try store.purge(.note(note))
    #expect(try left() == [line, body])
    try leave([gina, tie])
    _ = try store.purge(.field(.tie, fixture.adaGina.rawValue, "label"))
    #expect(try left() == [line, body])
    _ = try store.purge(.field(.node, fixture.bar.rawValue, "summary"))
    #expect(try left() == [line])
    try leave([gina, tie, body])
    _ = try store.purge(.row(.map, fixture.map.rawValue))
    #expect(try left() == [tie, body])
    #expect(try store.check().findings == [])
    store.close()
  }
}
