import Foundation
import LegamiModel
import LegamiStore
import TestSupport
import Testing

@testable import LegamiApp

struct ImportCommandTests {
  private static let alters = """
    egoID,alterID,name,ring
    7,1,Anna,1
    7,2,Bice,2
    8,1,Carlo,1
    """
  private static let ties = """
    egoID,source,target
    7,1,2
    7,2,2
    """

  private func run(
    _ files: [String], _ store: Store, format: String? = nil, map: String? = nil, dryRun: Bool = false,
    json: Bool = true
  ) throws -> CommandResult {
    try ImportCommand.run(
      ImportCommand.Request(files: files, format: format, map: map, isDryRun: dryRun, json: json),
      words: CommandFixture.italian, store: store)
  }

  @Test func `tables that belong together become a map for each ego`() throws {
    let folder = try TemporaryFolder()
    let files = [try folder.write("vicini.csv", Self.alters), try folder.write("legami.csv", Self.ties)]
    let store = try CommandFixture.empty()
    let report = try CommandFixture.object(run(files, store))
    #expect(report["format"] as? String == "csv")
    #expect(report["egos"] as? Int == 2)
    #expect(report["ego_ties"] as? Int == 3)
    #expect(report["nodes"] as? Int == 3)
    #expect(report["ties"] as? Int == 2)
    #expect(report["merged"] as? Int == 0)
    #expect(CommandFixture.names(report["maps"]) == ["vicini · ego 7", "vicini · ego 8"])
    let skipped = report["skipped"] as? [[String: Any]] ?? []
    #expect(skipped.count == 1)
    #expect(skipped.first?["file"] as? String == "legami.csv")
    #expect(skipped.first?["line"] as? Int == 3)
    #expect(skipped.first?["why"] as? String == "loop")
  }

  @Test func `the same files twice change nothing, and it is said`() throws {
    let folder = try TemporaryFolder()
    let files = [try folder.write("vicini.csv", Self.alters), try folder.write("legami.csv", Self.ties)]
    let store = try CommandFixture.empty()
    _ = try run(files, store)
    let mark = try store.changeMark()
    let again = try run(files, store, json: false)
    #expect(again.output.contains("niente è cambiato"))
    #expect(try store.changeMark() == mark)
    #expect(try store.maps(in: .everywhere(reason: "test")).count == 2)
  }

  @Test func `a trial says what it would do and writes nothing`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("vicini.csv", Self.alters)
    let store = try CommandFixture.empty()
    let report = try CommandFixture.object(run([file], store, dryRun: true))
    let maps = report["maps"] as? [[String: Any]] ?? []
    #expect(CommandFixture.names(maps) == ["vicini · ego 7", "vicini · ego 8"])
    #expect(maps.allSatisfy { $0["id"] is NSNull })
    #expect(try run([file], store, dryRun: true, json: false).output.contains("niente è stato scritto"))
    #expect(try store.maps(in: .everywhere(reason: "test")).isEmpty)
  }

  @Test func `several files of networks each give their own map, named by their file`() throws {
    let folder = try TemporaryFolder()
    func graph(_ nodes: String) -> String {
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">\(nodes)
      <edge source="a" target="b"/></graph></graphml>
      """
    }
    let files = [
      try folder.write("nord.graphml", graph("<node id=\"a\"/><node id=\"b\"/>")),
      try folder.write("sud.graphml", graph("<node id=\"a\"/><node id=\"b\"/><node id=\"c\"/>")),
    ]
    let store = try CommandFixture.empty()
    #expect(CommandFixture.names(try CommandFixture.object(run(files, store))["maps"]) == ["nord", "sud"])
    let maps = try store.maps(in: .everywhere(reason: "test"))
    #expect(maps.map(\.nodes) == [2, 3])
    #expect(try CommandFixture.object(run(files, store, map: "Altro"))["merged"] as? Int == 7)
  }

  @Test func `persons are not made visible to all by reading a file`() throws {
    let folder = try TemporaryFolder()
    let store = try CommandFixture.empty()
    _ = try run([try folder.write("vicini.csv", Self.alters)], store, map: "Prova")
    #expect(try store.search("Anna", in: .planning).hits.isEmpty)
    #expect(try store.search("Anna", in: .everywhere(reason: "test")).hits.count == 1)
    #expect(try store.maps(in: .everywhere(reason: "test")).allSatisfy { $0.purpose == .casework })
  }

  @Test func `a format nobody knows is wrong usage`() throws {
    let store = try CommandFixture.empty()
    #expect(throws: CommandError(.badValue, ["--format", "zip"])) { try run(["/nowhere"], store, format: "zip") }
  }
}
