import LegamiDemonstration
import LegamiModel
import Testing

@Suite struct NautilusContentTests {
  let content = Demonstration.content(language: "it")

  private func endOfYear(_ year: Int) throws -> Day { try #require(Day(year: year, month: 12, day: 31)) }

  @Test func `it holds 27 bodies and 74 ties`() {
    let map = content.mapContent(.nautilus)
    #expect(map.on.description == "2008-12-31")
    #expect(map.nodes.count == 27)
    #expect(map.ties.count == 74)
    let byType = Dictionary(grouping: map.ties, by: \.identity.type).mapValues(\.count)
    #expect(byType == [.participation: 51, .cooperation: 8, .partOf: 7, .leads: 4, .governance: 4])
    #expect(map.nodes.filter(\.isPlaceholder).map(\.alias) == ["Datori di lavoro", "Terzo Settore"])
  }

  @Test(arguments: [(2002, 11), (2004, 17), (2006, 28), (2008, 68), (2010, 11)])
  func `its live ties are those of the source in each year`(year: Int, expected: Int) throws {
    let day = try endOfYear(year)
    #expect(content.mapContent(.nautilus).ties.filter { $0.isLive(on: day) }.count == expected)
  }

  @Test func `the coordination group has fifteen ties and each territorial unit ten`() throws {
    let ties = content.mapContent(.nautilus).ties
    func degree(_ name: String) throws -> Int {
      let id = try #require(content.node(name)).id
      return ties.filter { $0.identity.joins(id) }.count
    }
    #expect(try degree("N22") == 15)
    #expect(try ["N18", "N19", "N20", "N21"].map(degree) == [10, 10, 10, 10])
    #expect(try (1...27).map { try degree("N" + ($0 < 10 ? "0" : "") + String($0)) }.max() == 15)
  }

  @Test func `five bodies sit in every territorial unit, one of them not in the coordination group`() throws {
    let ties = content.mapContent(.nautilus).ties.map(\.identity)
    func participants(of name: String) throws -> Set<NodeID> {
      let id = try #require(content.node(name)).id
      return Set(ties.filter { $0.type == .participation && $0.b == id }.map(\.a))
    }
    let units = try ["N18", "N19", "N20", "N21"].map(participants)
    let everywhere = units.dropFirst().reduce(units[0]) { $0.intersection($1) }
    #expect(everywhere == Set(["N04", "N05", "N07", "N08", "N09"].compactMap { content.node($0)?.id }))
    let table = try participants(of: "N22")
    let anywhere = units.reduce(into: Set<NodeID>()) { $0.formUnion($1) }
    #expect(anywhere.subtracting(table).compactMap { content.node($0)?.alias } == ["Centri Impiego"])
    #expect(
      Set(table.subtracting(anywhere).compactMap { content.node($0)?.alias }) == [
        "Politiche sociali", "Politiche lavoro",
      ])
  }

  @Test func `what the source does not say is marked as an assumption`() {
    let ties = content.mapContent(.nautilus).ties.map(\.identity)
    #expect(ties.filter(\.isAssumed).count == 13)
    #expect(ties.allSatisfy { !$0.source.isEmpty })
    #expect(content.tie("n34")?.identity.source == "diapositiva 8")
    #expect(content.tie("n24")?.identity.source == "diapositive 10 e 11")
    #expect(content.tie("n07")?.identity.source == "ipotesi: la fonte non dice da chi dipende")
    #expect(content.tie("n27")?.identity.participation?.speaksFor == .health)
    #expect(content.tie("n18")?.identity.participation?.isSignatory == true)
  }

  @Test func `rows are numbered as in the table`() {
    let n57 = content.tie("n57")?.identity
    #expect(n57?.a == content.node("N05")?.id)
    #expect(n57?.b == content.node("N21")?.id)
    let n74 = content.tie("n74")?.identity
    #expect(n74?.a == content.node("N21")?.id)
    #expect(n74?.b == content.node("N27")?.id)
  }
}
