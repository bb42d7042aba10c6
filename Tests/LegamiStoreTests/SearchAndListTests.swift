import LegamiModel
import TestSupport
import Testing

@testable import LegamiStore

@Suite struct SearchAndListTests {
  private let everywhere = ReadingScope.everywhere(reason: "test")

  private func names(_ fixture: Fixture, _ text: String, _ scope: ReadingScope? = nil) throws -> [String] {
    try fixture.store.search(text, in: scope ?? everywhere).hits.map(\.name)
  }

  @Test func `search ignores accents and case, and finds inside words`() throws {
    let fixture = try Fixture.transient()
    _ = try fixture.store.addNode(Node(kind: .organisation, form: .parish, name: "Società di Sant'Àgata"))
    for text in ["societa", "SOCIETÀ", "agata", "gat", "sant agata", "sant'à", "di agata", "so"] {
      #expect(try names(fixture, text).contains("Società di Sant'Àgata"), "\(text)")
    }
    #expect(try names(fixture, "gataz") == [])
    #expect(try names(fixture, "") == [])
    #expect(try names(fixture, "%_\"*:") == [])
  }

  @Test func `search finds other names, words said of ties, and notes`() throws {
    let fixture = try Fixture.transient()
    var gina = try fixture.store.node(fixture.gina, in: everywhere)
    gina.alias = "Ginetta"
    _ = try fixture.store.changeNode(gina)
    _ = try fixture.store.addNote(
      Note(node: fixture.silvano, map: fixture.map, text: "viene il martedì", on: Fixture.today))
    #expect(try names(fixture, "ginett") == ["Gina Verdi"])
    #expect(try names(fixture, "dirimpett") == ["Gina Verdi"])
    #expect(try names(fixture, "martedi") == ["Silvano Prova"])
    #expect(try names(fixture, "martedi", .map(fixture.map)) == ["Silvano Prova"])
    #expect(try names(fixture, "dirimpett", .map(fixture.map)) == ["Gina Verdi"])
    #expect(try fixture.store.search("ginett", in: everywhere).hits.first?.maps == [fixture.map])
  }

  @Test func `names that begin so come first, then words that do`() throws {
    let fixture = try Fixture.transient()
    for name in ["Comarca", "Anna Marca", "Marca", "Marcantonio"] {
      _ = try fixture.store.addNode(Node(kind: .organisation, name: name))
    }
    #expect(try names(fixture, "marca") == ["Marca", "Marcantonio", "Anna Marca", "Comarca"])
  }

  @Test func `what is renamed or gone is found under its new name only`() throws {
    let fixture = try Fixture.transient()
    var bar = try fixture.store.node(fixture.bar, in: .planning)
    bar.name = "Bar Centrale"
    _ = try fixture.store.changeNode(bar)
    #expect(try names(fixture, "angolo") == [])
    #expect(try names(fixture, "centrale") == ["Bar Centrale"])
    _ = try fixture.store.undo()
    #expect(try names(fixture, "angolo") == ["Bar dell'Angolo"])
    _ = try fixture.store.removeNode(fixture.bar)
    #expect(try names(fixture, "angolo") == [])
  }

  @Test func `more than a thousand is said as such`() throws {
    let store = try Store.transient(user: "rita", clock: TestClock().clock, ulids: TestChance().ulids)
    _ = try store.perform(.addNode) { writing in
      for number in 0..<1100 { try writing.insert(Node(kind: .organisation, name: "Ente numero \(number)")) }
    }
    let result = try store.search("numero", in: .planning)
    #expect(result.isCapped)
    #expect(result.hits.count == 50)
    #expect(try store.search("ente numero 1099", in: .planning).count == 1)
  }

  @Test(arguments: ListQuery.Column.allCases, [true, false])
  func `pages of nodes put together are the whole list`(column: ListQuery.Column, ascending: Bool) throws {
    let store = try crowd()
    let query = ListQuery(scope: everywhere, sort: column, ascending: ascending)
    let whole = try store.nodes(query, window: ListWindowRequest(limit: 1000))
    #expect(whole.count == whole.rows.count)
    #expect(whole.rows.count == 60)
    #expect(!whole.hasBefore && !whole.hasAfter)
    var forward: [NodeRow] = []
    var page = try store.nodes(query, window: ListWindowRequest(limit: 7))
    forward += page.rows
    while page.hasAfter, let last = page.last {
      page = try store.nodes(query, window: ListWindowRequest(.after(last), limit: 7))
      forward += page.rows
    }
    #expect(forward == whole.rows)
    var backward: [NodeRow] = []
    page = try store.nodes(query, window: ListWindowRequest(.end, limit: 7))
    backward = page.rows
    while page.hasBefore, let first = page.first {
      page = try store.nodes(query, window: ListWindowRequest(.before(first), limit: 7))
      backward = page.rows + backward
    }
    #expect(backward == whole.rows)
    let around = try store.nodes(query, window: .around(whole.rows[30].id, limit: 10))
    #expect(around.rows == Array(whole.rows[25..<35]))
    #expect(around.hasBefore && around.hasAfter)
  }

  @Test(arguments: TieQuery.Column.allCases)
  func `pages of ties put together are the whole list`(column: TieQuery.Column) throws {
    let store = try crowd()
    for ascending in [true, false] {
      let query = TieQuery(scope: everywhere, sort: column, ascending: ascending)
      let whole = try store.ties(query, window: ListWindowRequest(limit: 1000))
      #expect(whole.count == whole.rows.count)
      var forward: [TieRow] = []
      var page = try store.ties(query, window: ListWindowRequest(limit: 7))
      forward += page.rows
      while page.hasAfter, let last = page.last {
        page = try store.ties(query, window: ListWindowRequest(.after(last), limit: 7))
        forward += page.rows
      }
      #expect(forward == whole.rows)
      #expect(try store.ties(query, window: .around(whole.rows[20].id, limit: 4)).rows == Array(whole.rows[18..<22]))
    }
  }

  /// Few are found by an index of their own, many are met on the way: what is shown is the same.
  @Test(arguments: TieQuery.Column.allCases, [0, 5_000])
  func `a filtered list of ties is the part of the whole list that fits`(column: TieQuery.Column, most: Int) throws {
    let store = try crowd()
    for scope in [everywhere, .planning] {
      for (text, levels) in [("luogo", []), ("luogo 1", []), ("p", [Level.service]), ("", [.service]), ("zzz", [])] {
        var query = TieQuery(scope: scope, sort: column, ascending: text != "p")
        let whole = try store.ties(query, window: ListWindowRequest(limit: 1000)).rows
        (query.text, query.levels) = (text, levels)
        let fitting = whole.filter { row in
          let begins = [row.aName, row.bName].contains { FoldedText.fold($0).hasPrefix(text) }
          return (text.isEmpty || begins) && (levels.isEmpty || row.level.map(levels.contains) == true)
        }
        try store.reading { db in
          let list = try TieList(db: db, query: query, most: most)
          let page = try list.window.page(ListWindowRequest(limit: 1000))
          #expect(try list.rows(page.rows, on: store.clock.today()) == fitting)
          #expect(try list.count() == fitting.count)
        }
      }
    }
  }

  @Test func `lists are filtered by kind, sector, level, engagement and text`() throws {
    let store = try crowd()
    #expect(try store.nodes(ListQuery(scope: everywhere, kinds: [.place])).count == 20)
    #expect(try store.nodes(ListQuery(scope: everywhere, sectors: [.profit])).count == 20)
    #expect(try store.nodes(ListQuery(scope: everywhere, text: "luogo 1")).count == 11)
    #expect(try store.nodes(ListQuery(scope: everywhere, kinds: [.person], text: "luogo")).count == 0)
    let formal = try store.nodes(ListQuery(scope: everywhere, engagements: [.informal]))
    #expect(formal.rows.allSatisfy { $0.engagements.contains(.informal) } && !formal.rows.isEmpty)
    let service = try store.nodes(ListQuery(scope: everywhere, levels: [.service]))
    #expect(service.rows.allSatisfy { $0.levels.contains(.service) } && !service.rows.isEmpty)
    #expect(try store.ties(TieQuery(scope: everywhere, engagements: [.informal])).count > 0)
    #expect(try store.ties(TieQuery(scope: everywhere, text: "luogo 1")).count > 0)
  }

  private func crowd() throws -> Store {
    let store = try Store.transient(user: "rita", clock: TestClock().clock, ulids: TestChance().ulids)
    let chance = TestChance(7)
    _ = try store.perform(.addNode) { writing in
      var ids: [NodeID] = []
      for number in 0..<20 {
        let same = number % 5
        ids.append(try writing.insert(Node(kind: .person, name: "Persona \(same)")))
        ids.append(
          try writing.insert(
            Node(kind: .organisation, form: .unit, name: "Servizio \(number)", sector: .public)))
        ids.append(
          try writing.insert(Node(kind: .place, form: .bar, name: "Luogo \(number)", sector: .profit)))
      }
      let types: [TieType] = [.cooperation, .acquaintance, .participation, .referral]
      for _ in 0..<50 {
        let (a, b) = (ids[chance.below(60)], ids[chance.below(60)])
        let type = types[chance.below(4)]
        let isOdd = try writing.node(b).kind == .person && type == .participation
        guard a != b, !isOdd else { continue }
        let engagement: Engagement? = [nil, .informal, .naturalistic][chance.below(3)]
        try writing.insert(
          DatedTie(identity: Tie(a: a, b: b, type: type, engagement: engagement), spells: [Spell()]))
      }
    }
    #expect(try store.check().findings == [])
    return store
  }
}
