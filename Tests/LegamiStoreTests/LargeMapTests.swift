import LegamiModel
import LegamiStore
import Testing

/// From a map of thousands of nodes rows are looked up one by one; what may be read must not depend on it.
@Suite struct LargeMapTests {
  private static let size = 2_100

  /// A map without a centre: places in a row, each tied to the next; one left out, one not shared.
  private func large(_ purpose: Purpose) throws -> (fixture: Fixture, map: MapID, hidden: NodeID, leftOut: NodeID) {
    let fixture = try Fixture.transient()
    let nodes = (0..<Self.size).map { number in
      ImportedNode(key: "\(number)", node: Node(kind: .place, form: .bar, name: "Luogo \(number)"))
    }
    let ties = (1..<Self.size).map { number in
      ImportedTie(
        key: "\(number)", a: number - 1, b: number,
        identity: Tie(a: NodeID(0), b: NodeID(0), type: .cooperation, label: number == 900 ? "dirimpettai" : ""),
        spells: [ImportedSpell(spell: Spell())])
    }
    let network = ImportedNetwork(name: "Grande", nodes: nodes, ties: ties, dataset: "grande")
    let report = try fixture.store.importDocument(
      ImportedDocument(format: "graphml", networks: [network], nodeRows: nodes.count, tieRows: ties.count),
      purpose: purpose)
    let map = try #require(report.maps.first).id
    let shown = try fixture.store.openMap(map, reason: .review).nodes
    var hidden = shown[100]
    hidden.visibility = .mapOnly
    _ = try fixture.store.changeNode(hidden)
    _ = try fixture.store.removeFromMap(shown[200].id, map: map)
    return (fixture, map, hidden.id, shown[200].id)
  }

  @Test(arguments: Purpose.allCases)
  func `the lists of a large map hold what the map holds`(_ purpose: Purpose) throws {
    let (fixture, map, hidden, leftOut) = try large(purpose)
    let content = try fixture.store.openMap(map, reason: .review)
    let everything = ListWindowRequest(limit: 5_000)
    let nodes = try fixture.store.nodes(ListQuery(scope: .map(map)), window: everything)
    #expect(nodes.rows.map(\.id).sorted() == content.nodes.map(\.id))
    #expect(nodes.count == content.nodes.count)
    #expect(!nodes.rows.contains { $0.id == leftOut })
    #expect(nodes.rows.contains { $0.id == hidden } == (purpose == .casework))
    let ties = try fixture.store.ties(TieQuery(scope: .map(map)), window: everything)
    #expect(ties.rows.map(\.id).sorted() == content.ties.map(\.id))
    #expect(ties.count == content.ties.count)
  }

  @Test(arguments: Purpose.allCases)
  func `a search from a large map finds what is on it and nothing else`(_ purpose: Purpose) throws {
    let (fixture, map, hidden, leftOut) = try large(purpose)
    _ = try fixture.store.addNote(
      Note(node: hidden, map: fixture.map, text: "qui passa la domenica", on: Fixture.today))
    let seen = Set(try fixture.store.openMap(map, reason: .review).nodes.map(\.id))
    for text in ["lu", "luogo", "uogo 1", "luogo 100", "luogo 200", "ada", "gina", "bar", "dirimpet", "domenica", "n"] {
      let found = try fixture.store.search(text, in: .map(map), limit: 5_000)
      #expect(found.hits.allSatisfy { seen.contains($0.id) })
    }
    #expect(try fixture.store.search("luogo 200", in: .map(map)).hits.allSatisfy { $0.id != leftOut })
    #expect(try fixture.store.search("dirimpet", in: .map(map)).count == 2)
    #expect(try fixture.store.search("domenica", in: .map(map)).count == 0)
    let filtered = try fixture.store.nodes(ListQuery(scope: .map(map), text: "luogo 10"), window: .init(limit: 5_000))
    #expect(filtered.count == (purpose == .casework ? 111 : 110))
  }

  @Test func `a large map is not counted on Home, a small one is`() throws {
    let (fixture, map, _, _) = try large(.planning)
    let sizes = try fixture.store.sizes(of: [map, fixture.map, fixture.district])
    let ada = try fixture.store.openMap(fixture.map, reason: .review)
    let tied = Set(ada.ties.filter { $0.isLive(on: ada.on) }.compactMap { $0.identity.other(than: fixture.ada) })
    #expect(
      sizes == [map: .moreThan(1_000), fixture.map: .around(tied.count), fixture.district: .counted(nodes: 3, ties: 2)])
    #expect(try fixture.store.isLarge(map, limit: Self.size - 3))
    #expect(try !fixture.store.isLarge(map, limit: Self.size - 2))
  }
}
