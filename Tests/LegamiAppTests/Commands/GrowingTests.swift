import LegamiModel
import LegamiStore
import TestSupport
import Testing

@testable import LegamiApp

/// `--into`: a later state of a file on the map that an earlier one made.
@Suite struct GrowingTests {
  private let store: Store
  private let folder: TemporaryFolder

  init() throws {
    store = try CommandFixture.empty()
    folder = try TemporaryFolder()
  }

  private func read(_ name: String, _ text: String, into: MapID? = nil) throws -> ImportReport {
    try ImportFile(store: store).run(ImportFile.Request(paths: [try folder.write(name, text)], into: into))
  }

  private func names(_ map: MapID) throws -> Set<String> {
    Set(try store.openMap(map, reason: .show).nodes.map(\.name))
  }

  private static let people = "ego;alter;nome;ring\n1;1;Anna;3\n1;2;Bice Prva;2\n1;3;Ciro;1\n"

  @Test func `a name that was corrected is corrected, who is new is added, and nobody comes twice`() throws {
    let map = try #require(try read("a.csv", Self.people).maps.first?.id)
    let later = "ego;alter;nome;ring\n1;1;Anna;1\n1;2;Bice Prova;2\n1;3;Ciro;1\n1;4;Dino;3\n"
    let report = try read("b.csv", later, into: map)
    #expect(report.maps.map(\.standing) == [.grown])
    #expect((report.newNodes, report.newTies) == (1, 1))
    #expect(report.changes.contains { $0.field == .name && $0.was == "Bice Prva" && $0.now == "Bice Prova" })
    #expect(try store.maps(in: .everywhere(reason: "test")).count == 1)
    #expect(try names(map) == ["ego 1", "Anna", "Bice Prova", "Ciro", "Dino"])
    let content = try store.openMap(map, reason: .show)
    let anna = try #require(content.nodes.first { $0.name == "Anna" })
    let tie = try #require(content.ties.first { $0.identity.b == anna.id })
    #expect(tie.spells.map(\.fromA.ring) == [.inner])
    #expect(try store.check().isSound)
    // One act: taken back as one.
    _ = try store.undo()
    #expect(try names(map) == ["ego 1", "Anna", "Bice Prva", "Ciro"])
  }

  @Test func `what was changed here stays, and is told`() throws {
    let map = try #require(try read("a.csv", Self.people).maps.first?.id)
    var anna = try #require(try store.openMap(map, reason: .show).nodes.first { $0.name == "Anna" })
    anna.name = "Annarella"
    _ = try store.changeNode(anna)
    let report = try read("b.csv", Self.people.replacing("Ciro", with: "Ciro B."), into: map)
    #expect(report.kept.map(\.was) == ["Annarella"])
    #expect(try names(map) == ["ego 1", "Annarella", "Bice Prva", "Ciro B."])
  }

  @Test func `a tie that was taken back here does not come back`() throws {
    let graph = "from,to\nNina,Ugo\nUgo,Rita\n"
    let map = try #require(try read("a.csv", graph).maps.first?.id)
    let tie = try #require(try store.openMap(map, reason: .show).ties.first)
    _ = try store.removeTie(tie.id)
    let report = try read("b.csv", graph + "Rita,Zeno\n", into: map)
    #expect(report.staysRemoved == 1)
    #expect(try store.openMap(map, reason: .show).ties.count == 2)
  }

  @Test func `numbers that go with other names are not believed`() throws {
    let map = try #require(try read("a.csv", Self.people).maps.first?.id)
    let others = "ego;alter;nome\n1;1;Zeno\n1;2;Olga\n1;3;Ciro\n1;4;Remo\n"
    _ = try read("b.csv", others, into: map)
    #expect(try names(map) == ["ego 1", "Anna", "Bice Prva", "Ciro", "Zeno", "Olga", "Remo"])
  }

  @Test func `nobody of another map is touched, of whatever name`() throws {
    let one = try #require(try read("a.csv", Self.people).maps.first?.id)
    let two = try #require(try read("c.csv", "ego;alter;nome\n1;1;Anna\n").maps.first?.id)
    let before = try store.openMap(one, reason: .show).nodes
    _ = try read("d.csv", "ego;alter;nome\n1;1;Anna\n1;2;Bice Prva\n", into: two)
    #expect(try store.openMap(one, reason: .show).nodes == before)
    let shared = Set(before.map(\.id)).intersection(try store.openMap(two, reason: .show).nodes.map(\.id))
    #expect(shared.isEmpty)
  }

  @Test func `a file about somebody else, of persons for partners, or of several people is refused`() throws {
    let named = "{\"ego\": {\"name\": \"Livia\"}, \"alteri\": [], \"connections\": []}"
    let map = try #require(try read("a.json", named).maps.first?.id)
    func code(_ body: () throws -> ImportReport) -> StoreError.Code? {
      do {
        _ = try body()
        return nil
      } catch { return (error as? StoreError)?.code }
    }
    let other = named.replacing("Livia", with: "Marta").replacing(
      "[]", with: "[{\"id\": 1, \"name\": \"Ugo\", \"edgeType\": 1}]")
    #expect(code { try read("b.json", other, into: map) } == .otherCentre)
    let partners = try #require(try read("p.csv", "Id,Label,kind\n1,Forno,organisation\n").maps.first?.id)
    #expect(try store.map(partners).purpose == .planning)
    #expect(code { try read("c.csv", Self.people, into: partners) } == .otherPurpose)
    #expect(code { try read("d.csv", "ego;alter;nome\n1;1;Anna\n2;1;Ugo\n", into: map) } == .severalNetworks)
    #expect(try store.check().isSound)
  }

  @Test func `bodies that went onto a person's map are told to nobody by their file, and stay on that map`() throws {
    let map = try #require(try read("a.csv", Self.people).maps.first?.id)
    let bodies = "Id,Label,kind\n1,Forno di via Lunga,organisation\n"
    _ = try read("b.csv", bodies, into: map)
    #expect(try store.search("Forno", in: .planning).hits.isEmpty)
    let again = try read("c.csv", bodies)
    #expect(again.maps.map(\.standing) == [.made])
  }

  @Test func `a map of partners may be called as a person's map is, and no number tells of that`() throws {
    let first = try ImportFile(store: store).run(
      ImportFile.Request(paths: [try folder.write("a.csv", Self.people)], mapName: "Ada Esempio"))
    let bodies = try folder.write("b.csv", "Id,Label,kind\n1,Forno,organisation\n")
    let second = try ImportFile(store: store).run(ImportFile.Request(paths: [bodies], mapName: "Ada Esempio"))
    let third = try ImportFile(store: store).run(ImportFile.Request(paths: [bodies], mapName: "Ada Esempio"))
    #expect((first.maps + second.maps + third.maps).map(\.name) == ["Ada Esempio", "Ada Esempio", "Ada Esempio (2)"])
    #expect(throws: StoreError.self) { try store.resolveMap("Ada Esempio") }
  }
}
