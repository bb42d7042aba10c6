import LegamiModel
import LegamiStore
import LegamiWords
import Synchronization
import TerminalKit
import TestSupport
import Testing

@testable import LegamiApp

/// The loop itself, on a terminal that is a script.
@Suite struct ProgramTests {
  private func run(
    _ store: Store, _ steps: [EmbeddedTerminal.Step], clock: Clock = .fixed(ScenarioStore.demonstrationDay),
    opensFirstMap: Bool = true
  ) throws -> EmbeddedTerminal {
    let terminal = EmbeddedTerminal(steps: steps)
    let program = Screens.program(
      terminal: terminal, store: store, words: Words(.italian), theme: try ThemeCatalogue.builtIn.theme(named: "dark"),
      clock: clock,
      opensFirstMap: opensFirstMap)
    program.run()
    #expect(terminal.isClosed)
    return terminal
  }

  private func keys(_ names: String) -> [EmbeddedTerminal.Step] {
    names.split(separator: " ").compactMap { Key(name: String($0)) }.map { .events([.key($0)]) }
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func demonstration() throws -> Store {
    try ScenarioStore.demonstration(.italian, today: ScenarioStore.demonstrationDay, in: folder)
  }

  @Test func `it opens on the map, paints after every event, and ends when the line goes`() throws {
    let terminal = try run(demonstration(), keys("tab tab"))
    #expect(terminal.frames.count == 3)
    #expect(terminal.lastFrame?.row(0).contains("Ada Esempio") == true)
  }

  @Test func `a text that is pasted goes where text is typed, and nowhere else`() throws {
    let store = try demonstration()
    let pasted = EmbeddedTerminal.Step.events([.paste("Nora vicina\n")])
    let added = try run(store, keys("a") + [pasted] + keys("enter esc"))
    #expect(added.lastFrame?.text.contains("Nora") == true)
    let map = try store.resolveMap("r7k2")
    let before = try store.openMap(map, reason: .review).ties
    let ignored = try run(store, keys("tab") + [.events([.paste("DDDdd+-u")])])
    #expect(ignored.lastFrame?.text.contains("Nora") == true)
    #expect(try store.openMap(map, reason: .review).ties == before)
  }

  @Test func `lines that are pasted stay apart`() throws {
    let terminal = try run(demonstration(), keys("a") + [.events([.paste("Nora\nvicina")])])
    #expect(terminal.lastFrame?.text.contains("Nora vicina") == true)
  }

  @Test func `the curtain falls by itself after a time without keys`() throws {
    let time = Mutex<Int64>(0)
    let clock = Clock(now: { Instant(milliseconds: time.withLock { $0 }) }, today: { ScenarioStore.demonstrationDay })
    let wait = EmbeddedTerminal.Step.check { time.withLock { $0 += 700_000 } }
    let terminal = try run(demonstration(), keys("tab") + [wait, .events([.idle])], clock: clock)
    #expect(terminal.lastFrame?.text.contains("Ada") == false)
    #expect(terminal.lastFrame?.text.contains("Invio per continuare") == true)
  }

  @Test func `suspending hides everything first`() throws {
    let terminal = try run(demonstration(), keys("ctrl-z tab"))
    #expect(terminal.suspensions == 1)
    #expect(terminal.frames.contains { $0.text.contains("Invio per continuare") && !$0.text.contains("Ada") })
    #expect(terminal.lastFrame?.text.contains("Ada") == true)
  }

  @Test func `a change of size is drawn at once`() throws {
    let terminal = try run(
      demonstration(),
      [
        .resize(Size(columns: 120, rows: 36)), .resize(Size(columns: 20, rows: 5)),
        .resize(Size(columns: 80, rows: 24)),
      ])
    #expect(terminal.frames.map(\.size.columns) == [80, 120, 20, 80])
  }

  @Test func `a file that is not there is said in words, and nothing is lost`() throws {
    let store = try demonstration()
    let typed = EmbeddedTerminal.Step.events([.paste("/non/esiste.graphml")])
    let terminal = try run(
      store, keys("i") + [typed] + keys("enter") + Array(repeating: .untilWoken(milliseconds: 2_000), count: 3),
      opensFirstMap: false)
    let last = try #require(terminal.lastFrame)
    #expect(last.text.contains("/non/esiste.graphml"), "\(last.text)")
    #expect(!last.text.contains("Si legge il file"))
    #expect(try store.check().isSound)
  }

  @Test func `a file is read while the program goes on, and Home shows it`() throws {
    let path = try folder.write("piazza.csv", "from,to\nForno,Bar\nBar,Edicola\n")
    let store = try ScenarioStore.transient(.italian, today: ScenarioStore.demonstrationDay)
    let terminal = try run(
      store,
      keys("i") + [.events([.paste(path)])] + keys("enter")
        + Array(repeating: .untilWoken(milliseconds: 3_000), count: 8), opensFirstMap: false)
    let last = try #require(terminal.lastFrame)
    #expect(last.text.contains("piazza"), "\(last.text)")
    #expect(last.text.contains("3 nodi · 2 legami · piazza"), "\(last.text)")
    #expect(try store.check().isSound)
  }

  @Test func `what somebody else writes appears while nothing is pressed`() throws {
    let path = folder.file("store.sqlite")
    let clock = Clock.fixed(ScenarioStore.demonstrationDay)
    let mine = try Store.create(at: path, user: "a", clock: clock)
    defer { mine.close() }
    let other = try Store.open(at: path, user: "b", clock: clock)
    defer { other.close() }
    let writes = EmbeddedTerminal.Step.check {
      _ = try? other.createMap(NetworkMap(name: "Altrove", lens: .net, purpose: .planning))
    }
    let terminal = try run(mine, [writes, .events([.idle])], opensFirstMap: false)
    #expect(terminal.lastFrame?.text.contains("Altrove") == true)
  }
}
