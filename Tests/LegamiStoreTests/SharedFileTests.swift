import LegamiModel
import LegamiStore
import TestSupport
import Testing

@Suite struct SharedFileTests {
  private let everywhere = ReadingScope.everywhere(reason: "test")

  @Test func `two people changing different fields of one row both keep theirs`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let other = try fixture.reopened(user: "luca")
    var mine = try fixture.store.node(fixture.gina, in: everywhere)
    var theirs = try other.node(fixture.gina, in: everywhere)
    theirs.alias = "la Gina"
    _ = try other.changeNode(theirs)
    mine.summary = "abita di fronte"
    let joined = try fixture.store.changeNode(mine).value
    #expect(joined.alias == "la Gina")
    #expect(joined.summary == "abita di fronte")
    other.close()
    fixture.store.close()
  }

  @Test func `fields that stand together in one column are joined one by one`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let other = try fixture.reopened(user: "luca")
    var (mine, theirs) = (
      try fixture.store.node(fixture.gina, in: everywhere), try other.node(fixture.gina, in: everywhere)
    )
    theirs.detail = .person(PersonDetail(profession: "infermiera", gender: theirs.gender))
    theirs.attributes["colore"] = .text("blu")
    mine.detail = .person(PersonDetail(profession: "", gender: .masculine))
    mine.attributes["età"] = .number(61)
    _ = try other.changeNode(theirs)
    let joined = try fixture.store.changeNode(mine).value
    #expect(joined.detail == .person(PersonDetail(profession: "infermiera", gender: .masculine)))
    #expect(joined.attributes == ["colore": .text("blu"), "età": .number(61)])
    // What both wrote is named field by field, and is no JSON.
    theirs = joined
    mine = joined
    theirs.attributes["età"] = .number(62)
    theirs.detail = .person(PersonDetail(profession: "medica", gender: .feminine))
    mine.attributes["età"] = .number(63)
    mine.detail = .person(PersonDetail(profession: "maestra", gender: .masculine))
    _ = try other.changeNode(theirs)
    let error = #expect(throws: StoreError.self) { try fixture.store.changeNode(mine) }
    #expect(
      error?.conflicts == [
        FieldConflict(field: "detail.profession", mine: "maestra", theirs: "medica"),
        FieldConflict(field: "attributes.età", mine: "63", theirs: "62"),
      ])
    other.close()
    fixture.store.close()
  }

  /// Every pair of fields of taking part, both ways round, with the whole of it taken away too.
  @Test func `how somebody takes part is joined for every pair of fields`() throws {
    let fixture = try Fixture.transient()
    let changes: [(name: String, make: (inout Participation) -> Void)] = [
      ("involvement", { $0.involvement = .involve }), ("responsibility", { $0.responsibility = .referent }),
      ("adhesion", { $0.adhesion = .personal }), ("mandate", { $0.mandate = .weak }),
      ("isSignatory", { $0.isSignatory = true }), ("through", { $0.through = "Rosa" }),
    ]
    let id = try #require(try fixture.store.ties(TieQuery(scope: everywhere, types: [.participation])).rows.first?.id)
    for (index, first) in changes.enumerated() {
      for (other, second) in changes.enumerated() where other != index {
        var plain = try fixture.store.tie(id, in: everywhere).identity
        plain.participation = Participation()
        let base = try fixture.store.correctTie(plain).value
        var (mine, theirs, both) = (base, base, Participation())
        theirs.participation = Participation()
        first.make(&theirs.participation!)
        second.make(&mine.participation!)
        first.make(&both)
        second.make(&both)
        _ = try fixture.store.correctTie(theirs)
        #expect(try fixture.store.correctTie(mine).value.participation == both, "\(first.name), \(second.name)")
      }
      // One takes all of it away, the other writes a field of it: that is a conflict, whichever comes first.
      for takesFirst in [true, false] {
        var plain = try fixture.store.tie(id, in: everywhere).identity
        plain.participation = Participation()
        let base = try fixture.store.correctTie(plain).value
        var (without, with) = (base, base)
        without.participation = nil
        first.make(&with.participation!)
        _ = try fixture.store.correctTie(takesFirst ? without : with)
        let error = #expect(throws: StoreError.self) { try fixture.store.correctTie(takesFirst ? with : without) }
        #expect(error?.conflicts.map(\.field) == ["participation.\(first.name)"])
      }
    }
  }

  @Test func `two people changing the same field are told both values, and nothing is lost`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let other = try fixture.reopened(user: "luca")
    var mine = try fixture.store.node(fixture.gina, in: everywhere)
    var theirs = mine
    theirs.name = "Gina Rossi"
    _ = try other.changeNode(theirs)
    mine.name = "Gina Bianchi"
    let error = #expect(throws: StoreError.self) { try fixture.store.changeNode(mine) }
    #expect(error?.code == .conflict)
    #expect(error?.conflicts == [FieldConflict(field: "name", mine: "Gina Bianchi", theirs: "Gina Rossi")])
    // Seen what the other wrote, the second may still decide.
    mine.rev = try fixture.store.node(fixture.gina, in: everywhere).rev
    #expect(try fixture.store.changeNode(mine).value.name == "Gina Bianchi")
    other.close()
    fixture.store.close()
  }

  @Test func `what the other writes is noticed, with what moved`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let other = try fixture.reopened(user: "luca")
    let version = try other.dataVersion()
    let mark = try other.changeMark()
    #expect(try other.dataVersion() == version)
    _ = try fixture.store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer)
    #expect(try other.dataVersion() != version)
    let changes = try other.changes(since: mark)
    #expect(changes.ties == [fixture.adaGina])
    #expect(changes.others == ["rita"])
    #expect(try other.changes(since: changes.mark).isEmpty)
    other.close()
    fixture.store.close()
  }

  @Test func `undo leaves and names what somebody else changed since`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let other = try fixture.reopened(user: "luca")
    var node = try fixture.store.node(fixture.gina, in: everywhere)
    node.name = "Gina Bianchi"
    node = try fixture.store.changeNode(node).value
    node.name = "Gina Rossi"
    _ = try other.changeNode(node)
    let report = try #require(try fixture.store.undo())
    #expect(report.left.map(\.entity) == [.node])
    #expect(report.left.map(\.name) == ["Gina Rossi"])
    #expect(report.left.map(\.by) == ["luca"])
    #expect(try fixture.store.node(fixture.gina, in: everywhere).name == "Gina Rossi")
    other.close()
    fixture.store.close()
  }

  @Test func `each undoes their own`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let other = try fixture.reopened(user: "luca")
    #expect(try other.undo() == nil)
    let ugo = try other.addPerson(to: fixture.map, PersonDraft(name: "Ugo", role: .friend)).value.node
    _ = try fixture.store.addTie(TieDraft(a: ugo, b: fixture.gina, type: .friendship))
    let report = try #require(try other.undo())
    #expect(report.left.map(\.name).contains("Ugo"))
    #expect(try fixture.store.node(ugo, in: everywhere).name == "Ugo")
    #expect(try fixture.store.check().findings == [])
    other.close()
    fixture.store.close()
  }

  @Test func `opening a map is written down, with who and why and no name`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    _ = try fixture.store.openMap(fixture.map, reason: .interview)
    _ = try fixture.store.search("gin", in: everywhere)
    _ = try fixture.store.search("gina", in: everywhere)
    let lines = try fixture.store.accessLines()
    #expect(lines.map(\.action) == [.everywhere, .open])
    #expect(lines.last?.map == fixture.map)
    #expect(lines.last?.reason == "interview")
    #expect(lines.last?.user == "rita")
    fixture.store.close()
  }

  @Test func `each user keeps what they left`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let other = try fixture.reopened(user: "luca")
    try fixture.store.setUserState("window", "list")
    #expect(try other.userState("window") == nil)
    #expect(try fixture.store.userState("window") == "list")
    try fixture.store.setUserState("window", nil)
    #expect(try fixture.store.userState("window") == nil)
    other.close()
    fixture.store.close()
  }
}
