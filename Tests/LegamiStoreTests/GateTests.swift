import LegamiModel
import LegamiStore
import TestSupport
import Testing

@Suite struct GateTests {
  @Test func `the planning side knows nothing of a person's map`() throws {
    let fixture = try Fixture.transient()
    let store = fixture.store
    _ = try store.addTie(TieDraft(a: fixture.ada, b: fixture.bar, type: .participation))
    _ = try store.addNote(
      Note(node: fixture.bar, map: fixture.map, text: "Ada ci va ogni giorno", on: Fixture.today))
    _ = try store.addNote(
      Note(
        node: fixture.bar, map: fixture.map, text: "anche ogni giorno di festa", on: Fixture.today,
        visibility: .shared))
    for scope in [ReadingScope.planning, .map(fixture.district)] {
      for text in ["ada", "gina", "gin", "dirimpettaia", "silvano", "verdi", "ogni giorno", "a", "p"] {
        let found = try store.search(text, in: scope)
        #expect(!found.hits.contains { [fixture.ada, fixture.gina, fixture.silvano].contains($0.id) })
        #expect(found.count == found.hits.count)
      }
      #expect(try store.search("giorno", in: scope).count == 0)
      let page = try store.nodes(ListQuery(scope: scope))
      #expect(page.rows.allSatisfy { $0.visibility == .shared })
      #expect(page.count == page.rows.count)
      let bar = try #require(page.rows.first { $0.id == fixture.bar })
      #expect(bar.degree == 1)
      let ties = try store.ties(TieQuery(scope: scope))
      #expect(ties.count == 2)
      #expect(ties.rows.allSatisfy { !["Ada Esempio", "Silvano Prova"].contains($0.aName) })
      #expect(throws: StoreError(.noSuchRow, ["node", fixture.ada.description])) {
        try store.node(fixture.ada, in: scope)
      }
      #expect(throws: StoreError.self) { try store.neighbourhood(of: fixture.silvano, in: scope) }
      #expect(throws: StoreError.self) { try store.tie(fixture.adaGina, in: scope) }
      #expect(try store.neighbourhood(of: fixture.bar, in: scope).others.map(\.id) == [fixture.group])
      #expect(try store.notes(about: fixture.bar, in: scope) == [])
      #expect(try store.maps(in: scope).map(\.id) == [fixture.district])
    }
    let content = try store.openMap(fixture.district, reason: .meeting)
    #expect(content.nodes.map(\.id) == [fixture.service, fixture.bar, fixture.group])
    #expect(content.ties.count == 2)
    #expect(content.ties.allSatisfy { $0.identity.participation?.throughNode == nil })
    #expect(content.ties.first?.identity.participation?.through == "Silvano")
    #expect(content.notes == [])
  }

  @Test func `degrees are those that may be seen`() throws {
    let fixture = try Fixture.transient()
    _ = try fixture.store.addTie(TieDraft(a: fixture.ada, b: fixture.bar, type: .participation))
    let all = try fixture.store.nodes(ListQuery(scope: .everywhere(reason: "test"), sort: .degree))
    #expect(all.rows.first { $0.id == fixture.bar }?.degree == 2)
    let shared = try fixture.store.nodes(ListQuery(scope: .planning, sort: .degree))
    #expect(shared.rows.map(\.degree) == [1, 1, 2])
  }

  @Test func `a person's map shows what a partner is in the district, not what is thought of it`() throws {
    let fixture = try Fixture.transient()
    let store = fixture.store
    _ = try store.addTie(TieDraft(a: fixture.ada, b: fixture.bar, type: .participation))
    _ = try store.addNote(
      Note(
        node: fixture.bar, map: fixture.district, kind: .task, text: "ringraziare", on: Fixture.today,
        visibility: .shared))
    _ = try store.addAssessment(
      Assessment(
        subject: .node(fixture.bar), scale: "trust", item: "trust", value: 3, rater: fixture.service,
        on: PartialDate(Fixture.today)))
    let here = ReadingScope.map(fixture.map)
    let bar = try store.neighbourhood(of: fixture.bar, in: here)
    #expect(bar.others.map(\.id) == [fixture.ada, fixture.group])
    #expect(bar.ties.compactMap(\.identity.engagement) == [.naturalistic])
    #expect(try store.notes(about: fixture.bar, in: here) == [])
    #expect(try store.assessments(of: .node(fixture.bar), in: here) == [])
    #expect(try store.notes(about: fixture.bar, in: .map(fixture.district)).map(\.text) == ["ringraziare"])
    #expect(try store.assessments(of: .node(fixture.bar), in: .planning).count == 1)
  }

  @Test func `one person's map does not show another's`() throws {
    let fixture = try Fixture.transient()
    let store = fixture.store
    let other = try store.createMap(
      NetworkMap(name: "Bruno", lens: .ego, purpose: .casework, reach: 2),
      centre: .new(Node(kind: .person, name: "Bruno Nessuno"))
    ).value
    _ = try store.addKnown(fixture.silvano, to: other, PersonDraft(name: "", role: .caseManager))
    let content = try store.openMap(other, reason: .interview)
    #expect(
      content.nodes.map(\.name) == ["Silvano Prova", "Servizio Sociale", "Gruppo Domiciliarità", "Bruno Nessuno"])
    #expect(try store.search("gina", in: .map(other)).count == 0)
    #expect(try store.search("gina", in: .map(fixture.map)).hits.map(\.name) == ["Gina Verdi"])
    let around = try store.neighbourhood(of: fixture.silvano, in: .map(other))
    #expect(!around.others.contains { $0.id == fixture.ada })
  }

  @Test func `a reinforced map is in no list and found only by its code`() throws {
    let fixture = try Fixture.transient()
    var map = try fixture.store.map(fixture.district)
    map.isReinforced = true
    _ = try fixture.store.changeMap(map)
    #expect(try fixture.store.maps(in: .planning) == [])
    #expect(try fixture.store.maps(in: .everywhere(reason: "test")).count == 2)
    #expect(throws: StoreError.self) { try fixture.store.resolveMap("Valfinta") }
    #expect(try fixture.store.resolveMap(map.code) == fixture.district)
    #expect(try fixture.store.search("bar", in: .planning).hits.first?.maps == [])
  }

  @Test func `narrowing a body takes its ties from the planning side at once`() throws {
    let fixture = try Fixture.transient()
    var bar = try fixture.store.node(fixture.bar, in: .planning)
    bar.visibility = .heldBack
    _ = try fixture.store.changeNode(bar)
    #expect(try fixture.store.ties(TieQuery(scope: .planning)).count == 1)
    #expect(try fixture.store.search("angolo", in: .planning).count == 0)
    _ = try fixture.store.undo()
    #expect(try fixture.store.ties(TieQuery(scope: .planning)).count == 2)
    #expect(try fixture.store.search("angolo", in: .planning).count == 1)
    #expect(try fixture.store.check().findings == [])
  }
}
