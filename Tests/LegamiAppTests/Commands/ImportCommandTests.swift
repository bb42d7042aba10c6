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
    _ files: [String], _ store: Store, format: String? = nil, map: String? = nil, into: String? = nil,
    dryRun: Bool = false, json: Bool = true
  ) throws -> CommandResult {
    try ImportCommand.run(
      ImportCommand.Request(files: files, format: format, map: map, into: into, isDryRun: dryRun, json: json),
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
    #expect(try CommandFixture.object(run(files, store))["merged"] as? Int == 7)
    #expect(
      CommandFixture.names(try CommandFixture.object(run(files, store, map: "Altro"))["maps"]) == [
        "Altro", "Altro (2)",
      ])
    #expect(try store.maps(in: .everywhere(reason: "test")).map(\.nodes) == [2, 3, 2, 3])
  }

  @Test func `persons are not made visible to all by reading a file`() throws {
    let folder = try TemporaryFolder()
    let store = try CommandFixture.empty()
    _ = try run([try folder.write("vicini.csv", Self.alters)], store, map: "Prova")
    #expect(try store.search("Anna", in: .planning).hits.isEmpty)
    #expect(try store.search("Anna", in: .everywhere(reason: "test")).hits.count == 1)
    #expect(try store.maps(in: .everywhere(reason: "test")).allSatisfy { $0.purpose == .casework })
  }

  @Test func `tables that grew, wherever they lie, grow the map that is named, and by themselves make another`() throws
  {
    let store = try CommandFixture.empty()
    let (before, after) = (try TemporaryFolder(), try TemporaryFolder())
    _ = try run(
      [try before.write("gn.csv", "Id\na\nb\n"), try before.write("ge.csv", "Source,Target\na,b\n")], store)
    let grown = [try after.write("gn.csv", "Id\na\nb\nc\n"), try after.write("ge.csv", "Source,Target\na,b\nb,c\n")]
    #expect(CommandFixture.names(try CommandFixture.object(run(grown, store))["maps"]) == ["gn (2)"])
    _ = try store.undo()
    let report = try CommandFixture.object(run(grown, store, into: "gn"))
    #expect(CommandFixture.names(report["maps"]) == ["gn"])
    #expect(report["merged"] as? Int == 3)
    let maps = try store.maps(in: .everywhere(reason: "test"))
    #expect(maps.map(\.name) == ["gn"])
    #expect(maps.map(\.nodes) == [3])
    #expect(maps.map(\.ties) == [2])
  }

  @Test func `an ego's file that grew, and a graph that grew, grow the maps that are named`() throws {
    let store = try CommandFixture.empty()
    func graph(_ names: [String]) -> String {
      let nodes = names.enumerated().map { "<node id=\"n\($0.offset)\"><data key=\"n\">\($0.element)</data></node>" }
      return """
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="n" for="node" attr.name="name"
        attr.type="string"/><graph edgedefault="undirected">\(nodes.joined())</graph></graphml>
        """
    }
    let egos = ["ego,alter\n1,1\n1,2\n", "ego,alter\n1,1\n1,2\n1,3\n"]
    let graphs = [graph(["Anna", "Bruno", "Carla"]), graph(["Anna", "Bruno", "Carla", "Dino"])]
    for (round, (egos, graph)) in zip(egos, graphs).enumerated() {
      let folder = try TemporaryFolder()
      _ = try run([try folder.write("vicini.csv", egos)], store, into: round == 0 ? nil : "vicini")
      _ = try run([try folder.write("rete.graphml", graph)], store, into: round == 0 ? nil : "rete")
    }
    #expect(try store.maps(in: .everywhere(reason: "test")).map(\.nodes) == [4, 4])
    let other = try TemporaryFolder()
    _ = try run([try other.write("rete.graphml", graph(["Anna", "Bruno", "Zita"]))], store)
    #expect(try store.maps(in: .everywhere(reason: "test")).map(\.nodes) == [4, 4, 3])
  }

  @Test func `when every row is left out nothing was read, and it is said why`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "vuoto.graphml",
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">
      <node/><node id=""/><edge source="a"/></graph></graphml>
      """)
    let program = try LaunchedProgram()
    #expect(program.run(.initialise(demonstration: false)) == .done)
    let status = program.run(.importFiles([file], format: nil, map: nil, dryRun: false, json: false))
    #expect(status == .badData)
    #expect(program.output.isEmpty)
    #expect(program.complaint.contains("niente si lascia leggere: 3 righe saltate, la prima perché: senza nome"))
  }

  @Test func `each version of an easyNWK file is kept as a map of its day`() throws {
    func version(_ id: Int, _ title: String, _ date: String, _ alters: [String]) -> String {
      let people = alters.enumerated().map {
        "{\"id\": \($0.offset + 1), \"name\": \"\($0.element)\", \"edgeType\": 1, \"angle\": 30, \"distance\": 20}"
      }
      return """
        {"id": \(id), "title": "\(title)", "date": "\(date)", "nwk": {"ego": {"name": "Livia"},
        "alteri": [\(people.joined(separator: ","))], "connections": []}}
        """
    }
    let versions = [
      version(1, "prima", "2024-01-10", ["Nina"]), version(2, "dopo", "2024-06-01", ["Nina", "Ugo"]),
    ]
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "livia.json", "{\"versions\": [\(versions.joined(separator: ","))], \"currentVersion\": 2}")
    let store = try CommandFixture.empty()
    let report = try CommandFixture.object(run([file], store))
    #expect(CommandFixture.names(report["maps"]) == ["Livia"])
    let maps = try store.maps(in: .everywhere(reason: "test"))
    #expect(maps.map(\.name) == ["Livia", "Livia · prima · 2024-01-10", "Livia · dopo · 2024-06-01"])
    #expect(maps.map(\.nodes) == [3, 2, 3])
    let mark = try store.changeMark()
    _ = try run([file], store)
    #expect(try store.changeMark() == mark)
    _ = try store.undo()
    #expect(try store.maps(in: .everywhere(reason: "test")).isEmpty)
    #expect(try store.check().findings == [])
  }

  @Test func `a name for the map that is too long is cut, and it is said`() throws {
    let folder = try TemporaryFolder()
    let store = try CommandFixture.empty()
    let file = try folder.write("vicini.csv", "ego,alter\n1,2\n")
    let output = try run([file], store, map: String(repeating: "a", count: 90), json: false).output
    #expect(output.contains("--map: testo troppo lungo, accorciato"))
    #expect(output.contains(String(repeating: "a", count: 80)))
    #expect(!output.contains(String(repeating: "a", count: 81)))
  }

  @Test func `a format nobody knows is wrong usage`() throws {
    let store = try CommandFixture.empty()
    #expect(throws: CommandError(.badValue, ["--format", "zip", "graphml", "easynwk", "csv", "gephi_csv"])) {
      try run(["/nowhere"], store, format: "zip")
    }
  }
}
