import Foundation
import LegamiDemonstration
import LegamiInsight
import LegamiModel
import LegamiStore
import TestSupport
import Testing

@Suite struct DemonstrationStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func transientStore(_ language: String = "it") throws -> Store {
    let store = try Store.transient(
      user: Demonstration.user, clock: Demonstration.clock, ulids: Demonstration.ulids())
    try Demonstration.write(into: store, language: language)
    return store
  }

  @Test(arguments: ["it", "en"]) func `a store made twice is the same file, byte for byte`(language: String) throws {
    let paths = ["one.sqlite", "two.sqlite"].map(folder.file)
    for path in paths { try Demonstration.create(at: path, language: language) }
    let files = try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(files[0].count > 50_000)
    #expect(files[0] == files[1])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["one.sqlite", "two.sqlite"])
  }

  @Test func `a file that is there is left as it is`() throws {
    let path = folder.file("there.sqlite")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.self) { try Demonstration.create(at: path, language: "it") }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("mine".utf8))
  }

  @Test func `it opens on three maps, the person's first, as a practice store`() throws {
    let path = folder.file("demo.sqlite")
    try Demonstration.create(at: path, language: "en")
    let store = try Store.open(at: path, user: "somebody", clock: Demonstration.clock)
    defer { store.close() }
    #expect(store.settings.standing == .practice)
    #expect(store.settings.language == "en")
    for (name, code) in [("Ada Esempio", "r7k2"), ("Valfinta", "m4t9"), ("Nautilus", "h3w6")] {
      #expect(try store.resolveMap(code) == store.resolveMap(name))
    }
    #expect(try store.resolveMap("r7k2").rawValue == 1)
  }

  @Test(arguments: DemonstrationMap.allCases)
  func `a map read from the store holds what the tables say`(which: DemonstrationMap) throws {
    let store = try transientStore()
    defer { store.close() }
    let content = Demonstration.content(language: "it")
    let expected = content.mapContent(which)
    let found = try store.openMap(try store.resolveMap(expected.map.code), reason: .show)
    #expect(found.nodes.map(\.name) == expected.nodes.map(\.name))
    #expect(found.nodes.map(\.ulid) == expected.nodes.map(\.ulid))
    #expect(found.nodes.map(\.detail) == expected.nodes.map(\.detail))
    #expect(found.nodes.map(\.attributes) == expected.nodes.map(\.attributes))
    #expect(found.members.count == expected.members.count)
    #expect(found.on == expected.on)
    #expect(found.processing?.basis == expected.processing?.basis)
    let drawn = Set(expected.nodes.map(\.id))
    let inner = { (ties: [DatedTie]) in
      ties.filter { drawn.contains($0.identity.a) && drawn.contains($0.identity.b) }
    }
    #expect(inner(found.ties).map(\.identity.ulid) == inner(expected.ties).map(\.identity.ulid))
    for (read, written) in zip(inner(found.ties), inner(expected.ties)) {
      #expect(read.spells.map(\.span) == written.spells.map(\.span))
      #expect(read.spells.map(\.state) == written.spells.map(\.state))
      #expect(read.spells.map(\.fromA) == written.spells.map(\.fromA))
      #expect(read.spells.map(\.fromB) == written.spells.map(\.fromB))
      #expect(read.exchanges.map(\.kind) == written.exchanges.map(\.kind))
      #expect(read.exchanges.map(\.direction) == written.exchanges.map(\.direction))
    }
  }

  @Test(arguments: DemonstrationMap.allCases)
  func `the figures of a map read from the store are those of the tables`(which: DemonstrationMap) throws {
    let store = try transientStore()
    defer { store.close() }
    let content = Demonstration.content(language: "it").mapContent(which)
    let read = try store.openMap(try store.resolveMap(content.map.code), reason: .show)
    let found = try Measures.compute(for: LiveNetwork(read))
    let expected = try Measures.compute(for: LiveNetwork(content))
    #expect((found.nodes, found.ties, found.size) == (expected.nodes, expected.ties, expected.size))
    #expect(found.componentSizes == expected.componentSizes)
    #expect(found.betweenness == expected.betweenness)
    #expect(found.articulation == expected.articulation)
    #expect(found.levels == expected.levels)
    #expect(found.engagement == expected.engagement)
    #expect(found.rings == expected.rings)
    #expect(found.critical == expected.critical)
    #expect(found.unconnectedServices == expected.unconnectedServices)
    #expect(found.expiries == expected.expiries)
  }

  @Test func `from the district's map nothing of Ada's is to be read`() throws {
    let store = try transientStore()
    defer { store.close() }
    let read = try store.openMap(try store.resolveMap("Valfinta"), reason: .show)
    #expect((read.nodes + read.surroundings).allSatisfy { $0.kind != .person })
    #expect(read.ties.allSatisfy { $0.identity.visibility == .shared })
    #expect(read.processing == nil)
  }

  @Test func `writing it is one act, and undoing it leaves an empty store`() throws {
    let store = try transientStore()
    defer { store.close() }
    _ = try store.undo()
    #expect(throws: StoreError.self) { try store.resolveMap("Ada Esempio") }
  }
}
