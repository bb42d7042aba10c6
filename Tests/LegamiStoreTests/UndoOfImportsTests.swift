import LegamiModel
import LegamiStore
import TestSupport
import Testing

/// Taking imports back, small and large, in stores that hold little and much: what stays is as if they had never been.
@Suite struct UndoOfImportsTests {
  /// A document that ties its nodes at random, some with words, spells and exchanges of their own.
  private static func document(_ chance: TestChance, nodes: Int, ties: Int, named name: String) -> ImportedDocument {
    let kinds: [NodeKind] = [.person, .organisation, .place, .group]
    let types: [TieType] = [.friendship, .kinship, .cooperation, .unspecified, .neighbourhood].filter { !$0.isDirected }
    let imported = (0..<nodes).map { number in
      ImportedNode(key: "n\(number)", node: Node(kind: kinds[chance.below(4)], name: "\(name) \(number)"))
    }
    let edges = (0..<ties).map { number -> ImportedTie in
      let a = chance.below(nodes)
      var spell = ImportedSpell(spell: Spell(strength: chance.below(2) == 0 ? .strong : nil))
      if chance.below(3) == 0 { spell.exchanges = [Exchange(direction: .aToB, kind: .emo)] }
      return ImportedTie(
        key: "t\(number)", a: a, b: (a + 1 + chance.below(nodes - 1)) % nodes,
        identity: Tie(
          a: NodeID(0), b: NodeID(0), type: types[chance.below(types.count)],
          label: chance.below(3) == 0 ? "parola \(number)" : ""), spells: [spell])
    }
    let network = ImportedNetwork(
      name: name, centre: chance.below(2) == 0 ? 0 : nil, nodes: imported, ties: edges, dataset: name)
    return ImportedDocument(format: "graphml", networks: [network], nodeRows: nodes, tieRows: ties)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `imports taken back one after another leave what is derived as a check computes it`(_ seed: UInt64) throws {
    let fixture = try Fixture.transient(seed: seed)
    let chance = TestChance(seed)
    func counts() throws -> [Int] {
      let scope = ReadingScope.everywhere(reason: "test")
      return [
        try fixture.store.nodes(ListQuery(scope: scope), window: .init(limit: 1)).count,
        try fixture.store.ties(TieQuery(scope: scope), window: .init(limit: 1)).count,
      ]
    }
    let start = try fixture.store.facts()
    // The second brings more than stays without it, the third less, the last a handful: each is followed up its way.
    var before: [[Int]] = []
    for (number, size) in [40, 1_200, 500, 60].enumerated() {
      before.append(try counts())
      _ = try fixture.store.importDocument(
        Self.document(chance, nodes: size, ties: size + chance.below(size), named: "Rete\(number)"),
        purpose: chance.below(2) == 0 ? .planning : .casework)
    }
    for counted in before.reversed() {
      #expect(try fixture.store.undo()?.left == [])
      #expect(try counts() == counted)
      #expect(try fixture.store.check().findings == [])
    }
    #expect(try fixture.store.facts() == start)
  }

  @Test func `what others tied to an import in a large store is counted right after it went`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let other = try fixture.reopened(user: "luca")
    let chance = TestChance(9)
    _ = try fixture.store.importDocument(Self.document(chance, nodes: 1_200, ties: 1_500, named: "Sotto"))
    let report = try fixture.store.importDocument(Self.document(chance, nodes: 500, ties: 700, named: "Sopra"))
    let map = try #require(report.maps.first)
    let shown = try other.openMap(map.id, reason: .show).nodes
    let kept = try #require(shown.last)
    _ = try other.addTie(TieDraft(a: kept.id, b: fixture.bar, type: .participation))
    _ = try other.addNote(Note(node: shown[3].id, text: "resta", on: Fixture.today))
    let undone = try #require(try fixture.store.undo())
    #expect(Set(undone.left.map(\.row)).isSuperset(of: [kept.id.rawValue, shown[3].id.rawValue]))
    #expect(try other.check().findings == [])
    let everywhere = ReadingScope.everywhere(reason: "test")
    #expect(try other.search("sopra", in: everywhere).count == 2)
    #expect(try other.search("sotto 7", in: everywhere).count > 0)
    other.close()
    fixture.store.close()
  }
}
