import LegamiModel
import LegamiStore
import TestSupport
import Testing

@Suite struct UndoTests {
  @Test(arguments: [1, 2, 3, 4]) func `undoing all leads to the start, doing all again to the end`(seed: Int) throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let chance = TestChance(UInt64(seed))
    var store = fixture.store
    let group = try #require(try store.undoable().undo)
    let start = try store.facts()
    for _ in 0..<40 { try fixture.act(chance, store) }
    let end = try store.facts()
    #expect(end != start)
    store.close()
    store = try fixture.reopened()
    var steps = 0
    while let next = try store.undoable().undo, next.id > group.id {
      let report = try #require(try store.undo())
      #expect(report.left == [])
      steps += 1
    }
    #expect(try store.facts() == start)
    #expect(try store.check().findings == [])
    store.close()
    store = try fixture.reopened()
    for _ in 0..<steps { #expect(try store.redo()?.left == []) }
    #expect(try store.redo() == nil)
    #expect(try store.facts() == end)
    #expect(try store.check().findings == [])
    store.close()
  }

  @Test func `undo and redo say what they did`() throws {
    let fixture = try Fixture.transient()
    _ = try fixture.store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer)
    let undone = try #require(try fixture.store.undo())
    #expect(undone.act == .moveRing)
    #expect(undone.arguments == ["Gina Verdi", "3"])
    #expect(try fixture.store.undoable().redo?.act == .moveRing)
    #expect(try fixture.store.redo()?.act == .moveRing)
  }

  @Test func `something new ends the list of redo`() throws {
    let fixture = try Fixture.transient()
    _ = try fixture.store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer)
    _ = try fixture.store.undo()
    _ = try fixture.store.addPerson(to: fixture.map, PersonDraft(name: "Ugo"))
    #expect(try fixture.store.redo() == nil)
  }

  @Test func `an act that changes nothing leaves no trace`() throws {
    let fixture = try Fixture.transient()
    let before = try fixture.store.undoable().undo
    let done = try fixture.store.moveRing(fixture.adaGina, from: fixture.ada, to: .inner)
    #expect(done.value == .unchanged)
    #expect(done.group == nil)
    #expect(try fixture.store.undoable().undo == before)
  }

  @Test func `an act that fails leaves nothing`() throws {
    let fixture = try Fixture.transient()
    let start = try fixture.store.facts()
    #expect(throws: StoreError.self) {
      try fixture.store.perform(.addNode) { writing in
        try writing.insert(Node(kind: .person, name: "Ugo"))
        try writing.insert(Node(kind: .person, name: ""))
      }
    }
    #expect(try fixture.store.facts() == start)
  }

  @Test func `the first drawing is no step of undo, arranging anew is`() throws {
    let fixture = try Fixture.transient()
    let before = try fixture.store.undoable().undo
    let first = [MapPlace(map: fixture.map, node: fixture.gina, order: 0, spot: .radial(wedge: 0, angle: 0.5))]
    try fixture.store.keepPlaces(first, borders: [1], on: fixture.map)
    #expect(try fixture.store.undoable().undo == before)
    let second = [MapPlace(map: fixture.map, node: fixture.gina, order: 0, spot: .radial(wedge: 1, angle: 0.25))]
    _ = try fixture.store.rearrange(second, borders: [0.5, 1], on: fixture.map)
    #expect(try fixture.store.openMap(fixture.map, reason: .show).places == second)
    _ = try fixture.store.undo()
    let content = try fixture.store.openMap(fixture.map, reason: .show)
    #expect(content.places == first)
    #expect(content.map.wedgeBorders == [1])
  }

  @Test func `a person who was drawn can still be undone and done again in place`() throws {
    let fixture = try Fixture.transient()
    let ugo = try fixture.store.addPerson(to: fixture.map, PersonDraft(name: "Ugo", role: .friend)).value.node
    let place = MapPlace(map: fixture.map, node: ugo, order: 7, spot: .radial(wedge: 0, angle: 0.5))
    try fixture.store.keepPlaces([place], on: fixture.map)
    #expect(try fixture.store.undo()?.left == [])
    #expect(try fixture.store.openMap(fixture.map, reason: .show).node(ugo) == nil)
    #expect(try fixture.store.redo()?.left == [])
    let content = try fixture.store.openMap(fixture.map, reason: .show)
    #expect(content.node(ugo)?.name == "Ugo")
    #expect(content.places == [place])
  }
}
