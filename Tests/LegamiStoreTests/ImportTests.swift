import Foundation
import LegamiModel
import LegamiStore
import Synchronization
import TestSupport
import Testing

@Suite struct ImportTests {
  private let everywhere = ReadingScope.everywhere(reason: "test")

  static func document(nodes: Int, ties: Int, centre: Bool = false, dataset: String = "rete") -> ImportedDocument {
    let chance = TestChance(5)
    let imported = (0..<nodes).map { number in
      ImportedNode(
        key: "n\(number)", node: Node(kind: .person, name: "Persona \(number)"),
        spot: .free(x: Double(number) / Double(nodes), y: 0.5))
    }
    let edges = (0..<ties).map { number -> ImportedTie in
      let a = chance.below(nodes)
      let b = (a + 1 + chance.below(nodes - 1)) % nodes
      return ImportedTie(
        key: "t\(number)", a: a, b: b,
        identity: Tie(a: NodeID(0), b: NodeID(0), type: .friendship, weight: 0.1 + Double(number)),
        spells: [
          ImportedSpell(spell: Spell(), exchanges: number % 3 == 0 ? [Exchange(direction: .aToB, kind: .emo)] : [])
        ])
    }
    let network = ImportedNetwork(
      name: "Rete di prova", centre: centre ? 0 : nil, nodes: imported, ties: edges, dataset: dataset)
    return ImportedDocument(format: "graphml", networks: [network], nodeRows: nodes, tieRows: ties)
  }

  @Test func `a document becomes a map, and the same twice changes nothing`() throws {
    let fixture = try Fixture.transient()
    let document = Self.document(nodes: 30, ties: 60)
    let first = try fixture.store.importDocument(document, purpose: .planning)
    #expect(first.maps.map(\.name) == ["Rete di prova"])
    #expect((first.nodes, first.ties, first.merged, first.egos) == (30, 60, 0, 0))
    #expect(try fixture.store.check().findings == [])
    let facts = try fixture.store.facts()
    let undoable = try fixture.store.undoable().undo
    let second = try fixture.store.importDocument(document, purpose: .planning)
    #expect(second.merged == 90)
    #expect(second.maps.map(\.id) == first.maps.map(\.id))
    #expect(try fixture.store.facts() == facts)
    #expect(try fixture.store.undoable().undo == undoable)
    let map = try #require(first.maps.first)
    let content = try fixture.store.openMap(map.id, reason: .show)
    #expect(content.nodes.count == 30)
    #expect(content.ties.count == 60)
    #expect(content.places.count == 30)
    #expect(content.ties.first?.identity.weight == 0.1)
    #expect(try fixture.store.search("persona 29", in: .planning).count == 1)
  }

  @Test func `the services around an imported person are not told to the planning side`() throws {
    let store = try Fixture.transient().store
    func network(centre: Int?) -> ImportedNetwork {
      let nodes = [
        ImportedNode(key: "n0", node: Node(kind: .person, name: "Bea Prova")),
        ImportedNode(key: "n1", node: Node(kind: .organisation, name: "Zeta centro")),
        ImportedNode(key: "n2", node: Node(kind: .place, name: "Zeta bar")),
      ]
      let ties = [(0, 1), (1, 2)].enumerated().map { number, ends in
        ImportedTie(
          key: "t\(number)", a: ends.0, b: ends.1, identity: Tie(a: NodeID(0), b: NodeID(0), type: .unspecified),
          spells: [ImportedSpell(spell: Spell())])
      }
      return ImportedNetwork(name: "Bea", centre: centre, nodes: nodes, ties: ties, dataset: centre == nil ? "" : "n0")
    }
    func imported(centre: Int?) throws -> MapID? {
      let document = ImportedDocument(format: "csv", networks: [network(centre: centre)], nodeRows: 3, tieRows: 2)
      return try store.importDocument(document, purpose: .casework).maps.first?.id
    }
    let map = try #require(try imported(centre: 0))
    #expect(try store.search("zeta", in: .planning).count == 0)
    #expect(try store.search("zeta", in: .map(map)).count == 2)
    let shared = try #require(try store.search("zeta bar", in: .map(map)).hits.first)
    var bar = try store.node(shared.id, in: .map(map))
    bar.visibility = .shared
    _ = try store.changeNode(bar)
    #expect(try store.search("zeta", in: .planning).hits.map(\.name) == ["Zeta bar"])
    #expect(try store.check().findings == [])
    // A network around nobody says nothing of a person.
    _ = try imported(centre: nil)
    #expect(try store.search("zeta", in: .planning).count == 3)
  }

  @Test func `an import is one step of undo, and can be done again`() throws {
    let fixture = try Fixture.transient()
    let start = try fixture.store.facts()
    _ = try fixture.store.importDocument(Self.document(nodes: 30, ties: 60, centre: true))
    let end = try fixture.store.facts()
    let undone = try #require(try fixture.store.undo())
    #expect(undone.act == .importFile)
    #expect(undone.arguments == ["graphml", "Rete di prova"])
    #expect(undone.left == [])
    #expect(undone.canRedo)
    #expect(try fixture.store.facts() == start)
    #expect(try fixture.store.check().findings == [])
    #expect(try fixture.store.redo()?.left == [])
    #expect(try fixture.store.facts() == end)
    #expect(try fixture.store.check().findings == [])
    #expect(try fixture.store.undo()?.left == [])
    #expect(try fixture.store.facts() == start)
  }

  @Test func `what somebody built on an import keeps what it stands on`() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.file(folder.file("s.sqlite"))
    let other = try fixture.reopened(user: "luca")
    let report = try fixture.store.importDocument(Self.document(nodes: 5, ties: 6))
    let map = try #require(report.maps.first)
    let node = try #require(try other.openMap(map.id, reason: .show).nodes.first)
    _ = try other.addTie(TieDraft(a: node.id, b: fixture.bar, type: .participation))
    let undone = try #require(try fixture.store.undo())
    #expect(undone.left.map(\.name) == [node.name])
    #expect(try other.node(node.id, in: everywhere).name == node.name)
    #expect(try other.search("persona", in: everywhere).count == 1)
    #expect(try other.check().findings == [])
    other.close()
    fixture.store.close()
  }

  @Test func `a rehearsal reports and changes nothing`() throws {
    let fixture = try Fixture.transient()
    let facts = try fixture.store.facts()
    let report = try fixture.store.importDocument(Self.document(nodes: 10, ties: 10), mapName: "Prova", dryRun: true)
    #expect(report.maps.map(\.name) == ["Prova"])
    #expect(try fixture.store.facts() == facts)
    #expect(try fixture.store.importDocument(Self.document(nodes: 10, ties: 10)).merged == 0)
  }

  /// Rows are on their way when it is stopped: few in the first case, a batch of nodes and of ties in the second.
  @Test(arguments: [(nodes: 3000, times: 2), (nodes: 1749, times: 1)])
  func `stopped halfway, an import leaves nothing`(_ size: (nodes: Int, times: Int)) throws {
    let fixture = try Fixture.transient()
    let facts = try fixture.store.facts()
    for _ in 0..<5 {
      var asked = 0
      #expect(throws: StoreError(.cancelled)) {
        try fixture.store.importDocument(Self.document(nodes: size.nodes, ties: 3000)) { _ in
          asked += 1
          return asked < size.times
        }
      }
      #expect(try fixture.store.facts() == facts)
      #expect(try fixture.store.check().findings == [])
    }
  }

  @Test func `where memory ends, an import ends in a word and leaves nothing`() throws {
    let fixture = try Fixture.transient()
    let facts = try fixture.store.facts()
    let document = Self.document(nodes: 3000, ties: 3000)
    let asked = Mutex(0)
    func budget(_ most: Int) -> MemoryBudget {
      asked.withLock { $0 = 0 }
      return MemoryBudget(bytes: 1 << 30) {
        asked.withLock { asked in
          asked += 1
          return asked > most ? 1 << 31 : 0
        }
      }
    }
    _ = try fixture.store.importDocument(document, dryRun: true, memory: budget(.max))
    let whole = asked.withLock { $0 }
    #expect(whole >= 6)
    for most in [0, 1, whole / 2, whole - 1] {
      #expect(throws: StoreError(.outOfMemory, ["6000", String(1 << 30)])) {
        try fixture.store.importDocument(document, memory: budget(most))
      }
      #expect(try fixture.store.facts() == facts)
      #expect(try fixture.store.check().findings == [])
    }
  }

  @Test func `rows that cannot be are left out and told`() throws {
    let fixture = try Fixture.transient()
    let spell = ImportedSpell(spell: Spell())
    func tie(_ key: String, _ a: Int, _ b: Int, _ spells: [ImportedSpell]) -> ImportedTie {
      ImportedTie(
        key: key, a: a, b: b, identity: Tie(a: NodeID(0), b: NodeID(0), type: .friendship), spells: spells)
    }
    let reversed = Spell(span: Interval(from: PartialDate("2020"), to: PartialDate("2019")))
    let network = ImportedNetwork(
      nodes: [
        ImportedNode(key: "1", node: Node(kind: .person, name: "Uno")),
        ImportedNode(key: "2", node: Node(kind: .person, name: "\u{1B}\u{202E}")),
        ImportedNode(key: "3", node: Node(kind: .place, form: .unit, name: "Tre\u{1B}[31m")),
      ],
      ties: [
        tie("a", 0, 1, [spell]), tie("b", 0, 0, [spell]), tie("c", 1, 2, [spell]),
        tie("d", 0, 2, [ImportedSpell(spell: reversed)]), tie("e", 2, 0, [spell]),
      ], dataset: "brutto.csv")
    let document = ImportedDocument(format: "csv", networks: [network], nodeRows: 3, tieRows: 5)
    let report = try fixture.store.importDocument(document)
    #expect(report.skipped.map(\.reason) == [.noName, .unknownEnd, .loop, .unknownEnd, .impossible])
    #expect(report.maps.map(\.name) == ["brutto.csv"])
    let content = try fixture.store.openMap(report.maps[0].id, reason: .show)
    #expect(content.nodes.map(\.name) == ["Uno", "Tre[31m"])
    #expect(content.nodes[1].form == nil)
    #expect(content.ties.count == 1)
  }

  @Test func `a large import is undone in one go, and its file can be read again`() throws {
    let fixture = try Fixture.transient()
    let facts = try fixture.store.facts()
    let document = Self.document(nodes: 6000, ties: 6000)
    _ = try fixture.store.importDocument(document)
    #expect(try fixture.store.check().findings == [])
    let undone = try #require(try fixture.store.undo())
    #expect(!undone.canRedo)
    #expect(try fixture.store.redo() == nil)
    #expect(try fixture.store.facts() == facts)
    #expect(try fixture.store.check().findings == [])
    #expect(try fixture.store.importDocument(document).merged == 0)
  }
}
