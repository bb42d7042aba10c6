import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import TestSupport
import Testing

@testable import LegamiApp

/// Commands and screens while another program writes to the same file.
@Suite struct WhileOthersWriteTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try ScenarioStore.demonstration(.italian, today: ScenarioStore.demonstrationDay, in: folder).path
  }

  /// Runs `body` while another program holds the file for writing.
  private func whileOthersWrite(_ body: () throws -> Void) throws {
    let store = try Store.open(at: path, user: "luca", clock: .fixed(ScenarioStore.demonstrationDay))
    defer { store.close() }
    // An act that changes nothing leaves no trace.
    _ = try store.perform(.changeMany) { _ in try body() }
  }

  @Test func `what is no person's is printed, a person's map is refused before anything of it is shown`() throws {
    let program = try LaunchedProgram()
    let options = GlobalOptions(store: path)
    try whileOthersWrite {
      #expect(program.run(.maps(json: false), options: options) == .done)
      #expect(program.output.contains("Valfinta"))
      #expect(program.run(.show(map: "m4t9", on: nil, json: false), options: options) == .done)
      #expect(program.run(.check(json: false), options: options) == .done)
      #expect(program.output.contains("L'indice della ricerca non è stato verificato"))
      #expect(program.run(.show(map: "r7k2", on: nil, json: false), options: options) == .failed)
      #expect(program.output.isEmpty)
      #expect(program.complaint.contains("Chi guarda nelle mappe di persone resta scritto"))
      #expect(program.complaint.contains("occupato da un'altra scrittura"))
    }
  }

  @Test func `a search in a person's map is written down, one among the partners is not`() throws {
    let program = try LaunchedProgram()
    let options = GlobalOptions(store: path)
    func search(_ map: String?, everywhere: Bool = false) throws -> [AccessLine] {
      let wanted = CommandRequest.search(text: "bar", map: map, everywhere: everywhere, json: true)
      #expect(program.run(wanted, options: options) == .done)
      let store = try Store.open(at: path, user: "test")
      defer { store.close() }
      return try store.accessLines().filter { $0.reason == "search" }
    }
    #expect(try search(nil).isEmpty)
    #expect(try search("r7k2").map(\.action) == [.open])
    #expect(try search(nil, everywhere: true).map(\.action) == [.everywhere, .open])
  }

  @Test func `the curtain falls at once, and what could not be written is told`() throws {
    let keys = KeyWatch()
    let store = try Store.open(
      at: path, user: "test", clock: .fixed(ScenarioStore.demonstrationDay), isWaitedFor: { keys.isPending })
    defer { store.close() }
    let steps: [[String]] = [["down"], ["enter"], ["R", "ctrl-o"], ["enter"]]
    let terminal = EmbeddedTerminal(
      steps: steps.map { names in .events(names.compactMap { Key(name: $0) }.map { .key($0) }) })
    let program = Screens.program(
      terminal: terminal, store: store, words: CommandFixture.italian,
      theme: try ThemeCatalogue.builtIn.theme(named: "dark"), clock: .fixed(ScenarioStore.demonstrationDay),
      opensFirstMap: false, keys: keys)
    try whileOthersWrite { program.run() }
    let covered = try #require(terminal.frames.dropLast().last)
    #expect(covered.text.contains("Invio per continuare") && !covered.text.contains("Valfinta"))
    #expect(terminal.lastFrame?.text.contains("occupato da un'altra scrittura") == true)
  }
}
