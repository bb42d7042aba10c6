import LegamiModel
import LegamiStore
import TestSupport
import Testing

/// From an open map only what was done on it is taken back.
@Suite struct UndoElsewhereTests {
  private func code(_ body: () throws -> Void) -> StoreError.Code? {
    do {
      try body()
      return nil
    } catch { return (error as? StoreError)?.code }
  }

  @Test func `what was done on a person's map is not undone from a planning map`() throws {
    let fixture = try Fixture.transient()
    let ugo = try fixture.store.addPerson(to: fixture.map, PersonDraft(name: "Ugo", role: .friend)).value.node
    let before = try fixture.store.facts()
    #expect(code { _ = try fixture.store.undo(from: fixture.district) } == .madeElsewhere)
    #expect(try fixture.store.facts() == before)
    let report = try #require(try fixture.store.undo(from: fixture.map))
    #expect(report.arguments.first == "Ugo")
    #expect(try fixture.store.openMap(fixture.map, reason: .show).node(ugo) == nil)
    #expect(code { _ = try fixture.store.redo(from: fixture.district) } == .madeElsewhere)
    #expect(try fixture.store.redo(from: fixture.map)?.act == .addPerson)
  }

  @Test func `what was done on a person's map is not undone from another person's`() throws {
    let fixture = try Fixture.transient()
    let bea = try fixture.store.createMap(
      NetworkMap(name: "Bea Prova", lens: .ego, purpose: .casework),
      centre: .new(Node(kind: .person, name: "Bea Prova"))
    ).value
    _ = try fixture.store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer)
    #expect(code { _ = try fixture.store.undo(from: bea) } == .madeElsewhere)
    #expect(try fixture.store.undo(from: fixture.map)?.act == .moveRing)
    #expect(code { _ = try fixture.store.redo(from: bea) } == .madeElsewhere)
  }

  @Test func `every act on a map can be taken back and made again from it`() throws {
    let fixture = try Fixture.transient()
    let (store, map) = (fixture.store, fixture.map)
    let carla = try store.addPerson(to: map, PersonDraft(name: "Carla", role: .friend)).value
    let tie = try store.addTie(TieDraft(a: carla.node, b: fixture.gina, type: .friendship)).value
    let acts: [() throws -> Void] = [
      { _ = try store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer) },
      { _ = try store.setExchanges(fixture.adaGina, of: fixture.ada, received: [.emo], given: []) },
      { _ = try store.endTie(fixture.adaGina) },
      { _ = try store.removeTie(tie) },
      { _ = try store.removeTie(#require(carla.tie)) },
      { _ = try store.removeFromMap(fixture.gina, map: map) },
      { _ = try store.addNote(Note(node: fixture.gina, map: map, text: "n", on: Fixture.today)) },
      {
        var node = try store.node(fixture.silvano, in: .map(map))
        node.alias = "il Silvano"
        _ = try store.changeNode(node)
      },
    ]
    for act in acts {
      let before = try store.facts()
      try act()
      let after = try store.facts()
      #expect(after != before)
      #expect(try store.undo(from: map) != nil)
      #expect(try store.facts() == before)
      #expect(try store.redo(from: map) != nil)
      #expect(try store.facts() == after)
      _ = try store.undo(from: map)
    }
  }

  @Test func `what was done to partners is undone from any planning map`() throws {
    let fixture = try Fixture.transient()
    let other = try fixture.store.createMap(NetworkMap(name: "Piano", lens: .net, purpose: .planning)).value
    var bar = try fixture.store.node(fixture.bar, in: .planning)
    bar.summary = "aperto la sera"
    _ = try fixture.store.changeNode(bar)
    #expect(code { _ = try fixture.store.undo(from: fixture.map) } == .madeElsewhere)
    let report = try #require(try fixture.store.undo(from: other))
    #expect(report.personsMaps == nil)
    #expect(try fixture.store.redo(from: fixture.district)?.act == .changeNode)
  }

  @Test func `a partner that was hidden comes back from where it was hidden`() throws {
    let fixture = try Fixture.transient()
    var bar = try fixture.store.node(fixture.bar, in: .planning)
    bar.visibility = .mapOnly
    _ = try fixture.store.changeNode(bar)
    #expect(try fixture.store.undo(from: fixture.district)?.act == .changeNode)
  }

  @Test func `a partner that was added and taken back is added again`() throws {
    let fixture = try Fixture.transient()
    _ = try fixture.store.addNode(Node(kind: .organisation, name: "Caritas"), to: fixture.district)
    #expect(try fixture.store.undo(from: fixture.district)?.act == .addNode)
    #expect(try fixture.store.redo(from: fixture.district)?.arguments.first == "Caritas")
  }

  @Test func `without a map open everything is undone, and told with the code of the person's map`() throws {
    let fixture = try Fixture.transient()
    let code = try fixture.store.map(fixture.map).code
    _ = try fixture.store.addPerson(to: fixture.map, PersonDraft(name: "Ugo", role: .friend))
    #expect(try fixture.store.undo()?.personsMaps == [code])
    #expect(try fixture.store.redo()?.personsMaps == [code])
  }
}
