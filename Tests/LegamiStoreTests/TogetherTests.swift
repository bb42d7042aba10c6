import LegamiModel
import LegamiStore
import TestSupport
import Testing

/// What may be read beside the person.
@Suite struct TogetherTests {
  private func code(_ body: () throws -> Void) -> StoreError.Code? {
    do { try body() } catch { return (error as? StoreError)?.code }
    return nil
  }

  /// A map with somebody held back on it, who knows Gina and works in a body nobody else leads to.
  private struct HeldBack {
    let fixture: Fixture
    let store: Store
    let zebedea: NodeID
    let body: NodeID
    let here: ReadingScope

    init() throws {
      let fixture = try Fixture.transient()
      self.fixture = fixture
      store = fixture.store
      var map = try store.map(fixture.map)
      map.reach = 2
      _ = try store.changeMap(map)
      let draft = PersonDraft(name: "Zebedea Riservata", role: .friend, label: "comare", received: [.emo])
      let added = try store.addPerson(to: fixture.map, draft).value
      zebedea = added.node
      body = try store.addNode(Node(kind: .organisation, form: .other, name: "Ditta Zeta"), to: fixture.district).value
      _ = try store.addTie(TieDraft(a: zebedea, b: body, type: .employment))
      _ = try store.addTie(TieDraft(a: fixture.gina, b: zebedea, type: .acquaintance, label: "cognata"))
      _ = try store.addNote(
        Note(node: zebedea, map: fixture.map, kind: .diary, text: "fidata", on: Fixture.today, saidBy: fixture.ada))
      var node = try store.node(zebedea, in: .map(fixture.map))
      node.visibility = .heldBack
      _ = try store.changeNode(node)
      here = .together(fixture.map)
    }
  }

  @Test func `who is held back is nowhere beside the person, and there for the worker`() throws {
    let held = try HeldBack()
    let (store, fixture) = (held.store, held.fixture)
    let opening = try store.open(fixture.map, reason: .review)
    let mine = try store.map(in: opening)
    #expect(mine.viewpoint == .worker)
    #expect(mine.node(held.zebedea)?.visibility == .heldBack)
    #expect(mine.node(held.body) != nil)
    let content = try store.map(in: opening, as: .together)
    #expect(content.viewpoint == .together)
    #expect(content.node(held.zebedea) == nil)
    #expect(content.node(held.body) == nil)
    #expect(!content.ties.contains { $0.identity.joins(held.zebedea) || $0.identity.joins(held.body) })
    #expect(content.notes.isEmpty)
    #expect(content.nodes.count == mine.nodes.count - 2)
    for text in ["zebedea", "riserv", "ze", "comare", "cognata", "fidata", "ditta"] {
      #expect(try store.search(text, in: .map(fixture.map)).count > 0, "\(text)")
    }
    for text in ["zebedea", "riserv", "ze", "comare", "cognata", "fidata"] {
      #expect(try store.search(text, in: held.here).count == 0, "\(text)")
    }
    #expect(throws: StoreError.self) { try store.node(held.zebedea, in: held.here) }
    #expect(throws: StoreError.self) { try store.neighbourhood(of: held.zebedea, in: held.here) }
    #expect(try store.neighbourhood(of: fixture.gina, in: held.here).others.map(\.id) == [fixture.ada])
    let rows = try store.nodes(ListQuery(scope: held.here, sort: .degree)).rows
    #expect(!rows.contains { $0.id == held.zebedea })
    #expect(rows.first { $0.id == fixture.gina }?.degree == 1)
    let ties = try store.ties(TieQuery(scope: held.here))
    #expect(ties.count == ties.rows.count)
    #expect(!ties.rows.contains { $0.a == held.zebedea || $0.b == held.zebedea })
  }

  @Test func `a tie that is held back is not there, nor whom only it leads to`() throws {
    let fixture = try Fixture.transient()
    let store = fixture.store
    var tie = try store.tie(fixture.adaGina, in: .map(fixture.map)).identity
    tie.visibility = .heldBack
    _ = try store.perform(.changeTie) { try $0.update(tie) }
    let opening = try store.open(fixture.map, reason: .review)
    #expect(try store.map(in: opening).node(fixture.gina) != nil)
    let content = try store.map(in: opening, as: .together)
    #expect(content.node(fixture.gina) == nil)
    #expect(!content.ties.contains { $0.id == fixture.adaGina })
    #expect(throws: StoreError.self) { try store.tie(fixture.adaGina, in: .together(fixture.map)) }
  }

  @Test func `of notes only what she said herself is there, and what the worker noted in short is not`() throws {
    let fixture = try Fixture.transient()
    let store = fixture.store
    for (kind, speaker, text) in [
      (NoteKind.diary, Optional(fixture.ada), "sue parole"), (.diary, nil, "parole mie"),
      (.hypothesis, fixture.ada, "ipotesi"), (.wish, fixture.ada, "desiderio"), (.diary, fixture.gina, "di Gina"),
    ] {
      _ = try store.addNote(
        Note(node: fixture.gina, map: fixture.map, kind: kind, text: text, on: Fixture.today, saidBy: speaker))
    }
    _ = try store.addNote(
      Note(
        node: fixture.gina, map: fixture.map, kind: .wish, text: "segreto", on: Fixture.today, saidBy: fixture.ada,
        visibility: .heldBack))
    var gina = try store.node(fixture.gina, in: .map(fixture.map))
    gina.summary = "beve"
    _ = try store.changeNode(gina)
    let here = ReadingScope.together(fixture.map)
    let content = try store.map(in: try store.open(fixture.map, reason: .review), as: .together)
    #expect(content.notes.map(\.text) == ["sue parole", "desiderio"])
    #expect(try store.notes(about: fixture.gina, in: here).map(\.text) == ["sue parole", "desiderio"])
    #expect(content.nodes.allSatisfy { $0.summary.isEmpty })
    for text in ["parole mie", "ipotesi", "di gina", "segreto", "beve"] {
      #expect(try store.search(text, in: .map(fixture.map)).count == 1, "\(text)")
      #expect(try store.search(text, in: here).count == 0, "\(text)")
    }
    #expect(try store.search("sue parole", in: here).hits.map(\.id) == [fixture.gina])
    #expect(try store.search("gina", in: here).hits.map(\.id) == [fixture.gina])
  }

  @Test func `what was done to who is held back is not taken back beside the person`() throws {
    let held = try HeldBack()
    let (store, fixture) = (held.store, held.fixture)
    let before = try store.facts()
    #expect(code { _ = try store.undo(from: fixture.map, as: .together) } == .madeElsewhere)
    #expect(try store.facts() == before)
    #expect(try store.undo(from: fixture.map)?.arguments == ["Zebedea Riservata"])
    #expect(code { _ = try store.redo(from: fixture.map, as: .together) } == .madeElsewhere)
    #expect(try store.redo(from: fixture.map) != nil)
    _ = try store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer)
    #expect(try store.undo(from: fixture.map, as: .together)?.act == .moveRing)
    #expect(try store.redo(from: fixture.map, as: .together)?.act == .moveRing)
  }

  @Test func `the number after a role tells of nobody who is not seen`() throws {
    let fixture = try Fixture.transient()
    let store = fixture.store
    let draft = PersonDraft(name: "vicina", isNamedByRole: true, role: .neighbour)
    var first = try store.node(try store.addPerson(to: fixture.map, draft).value.node, in: .map(fixture.map))
    first.visibility = .heldBack
    _ = try store.changeNode(first)
    let beside = try store.addPerson(to: fixture.map, draft, as: .together).value.node
    #expect(try store.node(beside, in: .together(fixture.map)).name == "vicina")
    let mine = try store.addPerson(to: fixture.map, draft).value.node
    #expect(try store.node(mine, in: .map(fixture.map)).name == "vicina 2")
  }

  @Test func `arranging anew keeps the place of who was not seen`() throws {
    let held = try HeldBack()
    let (store, fixture) = (held.store, held.fixture)
    let place = MapPlace(map: fixture.map, node: held.zebedea, order: 3, spot: .radial(wedge: 0, angle: 0.5))
    try store.keepPlaces([place], on: fixture.map)
    let others = MapPlace(map: fixture.map, node: fixture.gina, order: 0, spot: .radial(wedge: 0, angle: 0.5))
    _ = try store.rearrange([others], borders: [0.2, 0.4, 0.6], on: fixture.map)
    let opening = try store.open(fixture.map, reason: .review)
    #expect(try store.map(in: opening).places == [others, place])
    #expect(try store.map(in: opening, as: .together).places == [others])
  }
}
