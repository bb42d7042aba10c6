import LegamiModel
import LegamiStore
import TestSupport
import Testing

@testable import LegamiApp

/// Files of two people never meet, whatever they are called and however they begin.
@Suite struct TwoClientsTests {
  /// A file, or files that belong together, as two people have them: the second begins as the first does.
  struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    let files: @Sendable (_ people: [String]) -> [(String, String)]
    var testDescription: String { name }
  }

  static let shapes = [
    Shape(name: "alters") { people in
      [("rete.csv", "ego;alter;nome\n" + people.enumerated().map { "1;\($0.offset + 1);\($0.element)\n" }.joined())]
    },
    Shape(name: "alters and ties") { people in
      [
        ("rete.csv", "ego;alter;nome\n" + people.enumerated().map { "1;\($0.offset + 1);\($0.element)\n" }.joined()),
        ("legami.csv", "ego;source;target\n1;1;2\n"),
      ]
    },
    Shape(name: "ties alone") { people in
      [("rete.csv", "from,to\n" + people.dropFirst().map { "\(people[0]),\($0)\n" }.joined())]
    },
    Shape(name: "Gephi") { people in
      [
        ("nodi.csv", "Id,Label\n" + people.enumerated().map { "\($0.offset),\($0.element)\n" }.joined()),
        ("archi.csv", "Source,Target\n0,1\n"),
      ]
    },
    Shape(name: "GraphML") { people in
      let nodes = people.enumerated().map { "<node id=\"n\($0.offset)\"><data key=\"n\">\($0.element)</data></node>" }
      return [
        (
          "rete.graphml",
          "<graphml><key id=\"n\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/><graph "
            + "edgedefault=\"undirected\">\(nodes.joined())<edge source=\"n0\" target=\"n1\"/></graph></graphml>"
        )
      ]
    },
    Shape(name: "easyNWK") { people in
      let alters = people.enumerated().map {
        "{\"id\": \($0.offset + 1), \"name\": \"\($0.element)\", \"edgeType\": 1, \"angle\": 30, \"distance\": 20}"
      }
      return [
        (
          "rete.json",
          "{\"ego\": {\"name\": \"ego\"}, \"alteri\": [\(alters.joined(separator: ","))], \"connections\": []}"
        )
      ]
    },
    Shape(name: "Network Canvas") { people in
      let rows = people.enumerated().map { "\($0.offset + 1),E1,U\($0.offset + 1),\($0.element)\n" }
      return [
        ("c_1_ego.csv", "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID\nE1,caso 1,S1\n"),
        (
          "c_1_attributeList_Person.csv", "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\n" + rows.joined()
        ),
      ]
    },
  ]

  private static let first = ["mamma", "sorella"]
  private static let second = ["mamma", "sorella", "assistente sociale", "don Piero"]

  private func write(_ shape: Shape, _ people: [String], in folder: TemporaryFolder) throws -> [String] {
    try shape.files(people).map { try folder.write($0.0, $0.1) }
  }

  private func peopleOfMaps(_ store: Store) throws -> [Set<NodeID>] {
    try store.maps(in: .everywhere(reason: "test")).map { Set(try store.openMap($0.id, reason: .show).nodes.map(\.id)) }
  }

  private func expectApart(_ store: Store, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let people = try peopleOfMaps(store)
    #expect(people.count == 2, sourceLocation: sourceLocation)
    #expect(people.count == 2 && people[0].isDisjoint(with: people[1]), sourceLocation: sourceLocation)
    #expect(try store.check().isSound, sourceLocation: sourceLocation)
  }

  @Test(arguments: shapes) func `by command, two people's files of one name are two maps without anybody in common`(
    shape: Shape
  ) throws {
    let store = try CommandFixture.empty()
    let folders = [try TemporaryFolder(), try TemporaryFolder()]
    for (folder, people) in zip(folders, [Self.first, Self.second]) {
      let files = try write(shape, people, in: folder)
      _ = try ImportFile(store: store).run(ImportFile.Request(paths: files))
    }
    try expectApart(store)
  }

  @Test(arguments: shapes) func `at the screen, two people's files of one name are two maps too`(shape: Shape) throws {
    let scenario = try ScreenScenario(.empty, size: "120x36")
    let folders = [try TemporaryFolder(), try TemporaryFolder()]
    for (folder, people) in zip(folders, [Self.first, Self.second]) {
      let files = try write(shape, people, in: folder)
      try scenario.press("i").type(files.map { "'\($0)'" }.joined(separator: " ")).press("enter").waitForWork()
      try scenario.press("esc")
    }
    try expectApart(scenario.store)
  }

  @Test(arguments: shapes) func `the same bytes change nothing, under other names too, and their map is named`(
    shape: Shape
  ) throws {
    let store = try CommandFixture.empty()
    let (here, there) = (try TemporaryFolder(), try TemporaryFolder())
    let made = try ImportFile(store: store).run(ImportFile.Request(paths: try write(shape, Self.second, in: here)))
    let mark = try store.changeMark()
    // Network Canvas tells types by the names of its files: those stay.
    let again = try shape.files(Self.second).map {
      try there.write(shape.name == "Network Canvas" ? $0.0 : "copia-\($0.0)", $0.1)
    }
    let told = try ImportFile(store: store).run(ImportFile.Request(paths: again.reversed()))
    #expect(told.isSameFile)
    #expect(told.maps.map(\.code) == made.maps.map(\.code))
    #expect(told.maps.allSatisfy { $0.standing == .there })
    #expect(try store.changeMark() == mark)
  }

  @Test(arguments: shapes) func `under two names given, the same bytes are two maps`(shape: Shape) throws {
    let store = try CommandFixture.empty()
    let folder = try TemporaryFolder()
    let files = try write(shape, Self.second, in: folder)
    for name in ["Persona Uno", "Persona Due"] {
      _ = try ImportFile(store: store).run(ImportFile.Request(paths: files, mapName: name))
    }
    try expectApart(store)
    #expect(try store.maps(in: .everywhere(reason: "test")).map(\.name) == ["Persona Uno", "Persona Due"])
    // And by themselves they are both.
    #expect(try ImportFile(store: store).run(ImportFile.Request(paths: files)).maps.count == 2)
  }

  @Test(arguments: shapes) func `what was undone comes in anew, and a trial says what the import does`(
    shape: Shape
  ) throws {
    let store = try CommandFixture.empty()
    let folder = try TemporaryFolder()
    let files = try write(shape, Self.second, in: folder)
    var request = ImportFile.Request(paths: files)
    _ = try ImportFile(store: store).run(request)
    _ = try store.undo()
    request.isDryRun = true
    let trial = try ImportFile(store: store).run(request)
    #expect(try store.maps(in: .everywhere(reason: "test")).isEmpty)
    request.isDryRun = false
    let done = try ImportFile(store: store).run(request)
    #expect(!done.isSameFile)
    #expect(trial.maps.map(\.name) == done.maps.map(\.name))
    #expect(trial.maps.map(\.nodes) == done.maps.map(\.nodes))
    #expect(trial.maps.map(\.ties) == done.maps.map(\.ties))
    #expect((trial.newNodes, trial.newTies, trial.skipped.count) == (done.newNodes, done.newTies, done.skipped.count))
  }

  @Test(arguments: shapes) func `given up in any part of the work, it leaves the store as it was`(shape: Shape) throws {
    let store = try CommandFixture.empty()
    let folder = try TemporaryFolder()
    let files = try write(shape, Self.second, in: folder)
    let mark = try store.changeMark()
    for phase in [ImportFile.Progress.Phase.reading, .finishing] {
      let asked = AskedFlag()
      #expect(throws: (any Error).self) {
        try ImportFile(store: store).run(ImportFile.Request(paths: files), isCancelled: { asked.isRaised }) {
          progress in
          if progress.phase == phase { asked.raise() }
        }
      }
      #expect(try store.changeMark() == mark)
      #expect(try store.maps(in: .everywhere(reason: "test")).isEmpty)
    }
    #expect(try store.check().isSound)
  }
}
