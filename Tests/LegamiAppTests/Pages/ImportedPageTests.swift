import LegamiModel
import LegamiStore
import TestSupport
import Testing

@testable import LegamiApp

/// Importing at the screen: what came of it is told as the command tells it.
@Suite struct ImportedPageTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let missing = """
    <graphml><graph edgedefault="undirected"><node id="Nina"/><node id="Ugo"/>
    <edge source="Nina" target="Rita"/><edge source="Ugo" target="Zeno"/></graph></graphml>
    """

  private func importing(_ line: String, _ scenario: ScreenScenario) throws -> ScreenScenario {
    try scenario.press("i").type(line).press("enter").waitForWork()
    return scenario
  }

  @Test func `rows left out and joined are told with file and line, and the headline counts what stands on the map`()
    throws
  {
    let scenario = try ScreenScenario(.empty, size: "100x30")
    _ = try importing(try folder.write("mancanti.graphml", Self.missing), scenario)
    #expect(scenario.flowing.contains("2 nodi · 0 legami"))
    #expect(scenario.flowing.contains("2 righe saltate"))
    #expect(scenario.flowing.contains("mancanti.graphml, riga 2: uno dei due capi non è nel file (Rita)"))
    try scenario.press("esc")
    _ = try importing(try folder.write("doppi.csv", "from,to\nNina,Ugo\nNina,Ugo\n"), scenario)
    #expect(scenario.flowing.contains("1 riga unita a un'altra"))
    #expect(scenario.flowing.contains("Nessuna riga saltata"))
  }

  @Test func `enter opens the map, and undo takes all of it back`() throws {
    let scenario = try ScreenScenario(.empty, size: "100x30")
    _ = try importing(try folder.write("rete.csv", "ego;alter;nome\n1;1;Nina\n1;2;Ugo\n"), scenario)
    let code = try #require(try scenario.store.maps(in: .everywhere(reason: "test")).first?.code)
    #expect(scenario.flowing.contains("(\(code))"))
    try scenario.press("enter")
    #expect(scenario.flowing.contains("Nina"))
    try scenario.press("esc esc")
    _ = try importing(try folder.write("altra.csv", "from,to\nBar,Forno\n"), scenario)
    try scenario.press("u")
    #expect(try scenario.store.maps(in: .everywhere(reason: "test")).count == 1)
    #expect(!scenario.flowing.contains("Bar"))
  }

  @Test func `nodes and ties named on one line, quoted or with blanks behind a backslash, are one map`() throws {
    let nodes = try folder.write("i nodi.csv", "Id,Label\n1,Nina\n2,Ugo\n")
    let ties = try folder.write("i legami.csv", "Source,Target\n1,2\n")
    for line in [
      "'\(nodes)' \"\(ties)\"", [nodes, ties].map { $0.replacing(" ", with: "\\ ") }.joined(separator: " "),
    ] {
      let scenario = try ScreenScenario(.empty, size: "100x30")
      _ = try importing(line, scenario)
      #expect(try scenario.store.maps(in: .everywhere(reason: "test")).map(\.nodes) == [2], "\(line)")
      #expect(try scenario.store.maps(in: .everywhere(reason: "test")).map(\.ties) == [1])
    }
    let whole = try ScreenScenario(.empty, size: "100x30")
    _ = try importing(folder.path, whole)
    #expect(try whole.store.maps(in: .everywhere(reason: "test")).map(\.ties) == [1])
    let bare = try ScreenScenario(.empty, size: "100x30")
    _ = try importing(nodes, bare)
    #expect(try bare.store.maps(in: .everywhere(reason: "test")).map(\.nodes) == [2])
  }

  @Test(arguments: ["\\", "''", "\"", "' '", "\\ ", "/nowhere", "'a", "a\\"])
  func `a line that names no file is answered in words`(line: String) throws {
    let scenario = try ScreenScenario(.empty, size: "100x30")
    _ = try importing(line, scenario)
    #expect(try scenario.store.maps(in: .everywhere(reason: "test")).isEmpty)
    #expect(scenario.state.progress == nil)
  }

  @Test func `the same file again says in which map it is`() throws {
    let scenario = try ScreenScenario(.empty, size: "100x30")
    let file = try folder.write("rete.csv", "from,to\nNina,Ugo\n")
    _ = try importing(file, scenario)
    let mark = try scenario.store.changeMark()
    try scenario.press("esc")
    _ = try importing(file, scenario)
    let map = try #require(try scenario.store.maps(in: .everywhere(reason: "test")).first)
    #expect(scenario.flowing.contains("lo stesso file"))
    #expect(scenario.flowing.contains("\(map.name) (\(map.code))"))
    #expect(try scenario.store.changeMark() == mark)
  }

  @Test func `while a file is written an edit says so and keeps its line, and esc gives the import up`() throws {
    let scenario = try ScreenScenario(.ada, size: "100x30")
    let rows = (0..<40_000).map { "n\($0),n\(($0 * 7 + 1) % 40_000)\n" }.joined()
    let file = try folder.write("grande.csv", "from,to\n" + rows)
    try scenario.press("esc esc")
    let before = try scenario.store.changeMark()
    try scenario.press("i").type(file).press("enter")
    while !scenario.effects.background.isWriting, scenario.effects.background.isWorking { scenario.takeIn() }
    #expect(scenario.effects.background.isWriting)
    scenario.takeIn()
    try scenario.press("n").type("Zita").press("enter")
    #expect(scenario.flowing.contains("Si sta scrivendo"))
    #expect(scenario.flowing.contains("Zita"))
    try scenario.press("esc")
    #expect(scenario.state.progress != nil)
    try scenario.press("esc").waitForWork()
    #expect(scenario.flowing.contains("l'archivio è come prima"))
    #expect(try scenario.store.changeMark() == before)
    #expect(try scenario.store.check().isSound)
  }

  @Test func `an import that ends beside a person names nothing, and Home shows what came of it`() throws {
    let scenario = try ScreenScenario(.ada, size: "100x30")
    scenario.receive(.imported(ImportedPage(refusal: "marta.csv, riga 3: senza nome")))
    #expect(!scenario.flowing.contains("marta"))
    #expect(scenario.flowing.contains("prima pagina"))
    try scenario.press("esc esc")
    #expect(scenario.flowing.contains("marta.csv"))
  }
}
