import Foundation
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
    #expect(!last.text.contains("Si legge"))
    #expect(try store.check().isSound)
  }

  @Test func `a file is read while the program goes on, and Home shows it`() throws {
    let path = try folder.write("piazza.csv", "from,to\nForno,Bar\nBar,Edicola\n")
    let store = try ScenarioStore.transient(.italian, today: ScenarioStore.demonstrationDay)
    let terminal = try run(
      store,
      keys("i") + [.events([.paste(path)])] + keys("enter")
        + Array(repeating: .untilWoken(milliseconds: 400), count: 24), opensFirstMap: false)
    let last = try #require(terminal.lastFrame)
    #expect(last.text.contains("piazza"), "\(last.text)")
    #expect(last.text.contains("3 nodi · 2 legami"), "\(last.text)")
    #expect(last.text.contains("Nessuna riga saltata"), "\(last.text)")
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

  // MARK: Keys

  /// What the program asked of the world, from its log.
  private func asked(
    _ store: Store, _ steps: [EmbeddedTerminal.Step], opensFirstMap: Bool = true
  ) throws -> (words: [String], terminal: EmbeddedTerminal) {
    let path = folder.file("log")
    let terminal = EmbeddedTerminal(steps: steps)
    let program = Screens.program(
      terminal: terminal, store: store, words: Words(.italian), theme: try ThemeCatalogue.builtIn.theme(named: "dark"),
      clock: .fixed(ScenarioStore.demonstrationDay), opensFirstMap: opensFirstMap, log: try EffectLog(path))
    program.run()
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return (lines.map { String($0.split(separator: " ")[1]) }, terminal)
  }

  private func typed(_ text: String) -> EmbeddedTerminal.Step { .events(text.map { .key(.character($0)) }) }

  @Test func `letters that wait become one query, for the last text`() throws {
    let store = try demonstration()
    let search = try asked(store, keys("/") + [typed("gina")])
    #expect(search.words.count { $0 == "search" } == 1)
    #expect(search.terminal.lastFrame?.text.contains("Gina") == true)
    let filter = try asked(store, keys("L tab /") + [typed("vicina")] + keys("enter"))
    // Opened, turned over, filtered.
    #expect(filter.words.count { $0 == "load_list" } == 3)
    let offers = try asked(store, keys("a") + [typed("coop")])
    #expect(offers.words.count { $0 == "offer_known" } == 1)
  }

  @Test func `a query that waits for more letters is asked before anything else is done`() throws {
    let store = try demonstration()
    let events: [TerminalEvent] = "/gina".map { .key(.character($0)) } + [.key(.enter)]
    let terminal = try run(store, [.events(events)])
    #expect(terminal.lastFrame?.row(0).contains("Ada Esempio") == true)
    let alone = try run(store, keys("/ g i n a enter"))
    #expect(terminal.lastFrame?.text == alone.lastFrame?.text)
  }

  @Test func `a paste is one event, cut to what the field holds`() throws {
    let store = try demonstration()
    let long = String(repeating: "Cooperativa ", count: 5_400)
    let (words, terminal) = try asked(store, keys("a") + [.events([.paste(long)])])
    #expect(words.count { $0 == "offer_known" } <= 1)
    #expect(terminal.frames.count <= 4)
    #expect(terminal.lastFrame?.text.contains("200") == true, "\(terminal.lastFrame?.text ?? "")")
    let form = try run(store, keys("tab e down down down down down down") + [.events([.paste(long)])])
    #expect(form.lastFrame?.text.contains("Cooperativa") == true)
  }

  @Test func `a pasted text obeys nothing, behind the curtain least of all`() throws {
    let store = try demonstration()
    let map = try store.resolveMap("r7k2")
    let before = try store.openMap(map, reason: .review).ties
    let terminal = try run(store, keys("tab ctrl-o") + [.events([.paste("\nDDd\n")])])
    #expect(terminal.lastFrame?.text.contains("Ada") == false)
    #expect(try store.openMap(map, reason: .review).ties == before)
  }

  @Test func `an idle turn paints nothing`() throws {
    let idle = Array(repeating: EmbeddedTerminal.Step.events([.idle]), count: 20)
    let terminal = try run(demonstration(), keys("tab") + idle)
    #expect(terminal.frames.count == 2)
  }

  @Test func `Alt with a letter is Esc and the letter where letters are commands, nothing in a text`() throws {
    let list = try run(demonstration(), keys("L alt-v"))
    let apart = try run(demonstration(), keys("L esc v"))
    #expect(list.lastFrame?.text == apart.lastFrame?.text)
    let entry = try run(demonstration(), keys("a N alt-x o"))
    #expect(entry.lastFrame?.text.contains("No") == true)
    #expect(entry.lastFrame?.text.contains("Nox") == false)
  }

  @Test func `Ctrl with an arrow goes by words in a text, by one elsewhere`() throws {
    let store = try demonstration()
    let entry = try run(store, keys("a N o r a space v i c i n a ctrl-left ctrl-left Z ctrl-right X"))
    #expect(entry.lastFrame?.text.contains("ZNoraX vicina") == true)
    let moved = try run(store, keys("tab ctrl-right"))
    let plain = try run(store, keys("tab right"))
    #expect(moved.lastFrame?.text == plain.lastFrame?.text)
  }

  @Test func `bytes that are no character are refused in words, on pages and in texts`() throws {
    for way in ["tab", "a", "tab e", "L", "/"] {
      let terminal = try run(demonstration(), keys(way) + [.events([.refused])])
      #expect(terminal.lastFrame?.text.contains("non sono una lettera") == true, "\(way)")
    }
    let covered = try run(demonstration(), keys("ctrl-o") + [.events([.refused])])
    #expect(covered.lastFrame?.text.contains("non sono una lettera") == false)
  }

  @Test func `an Escape waits as the environment says, longer over SSH`() {
    #expect(Screens.escapeDelay([:]) == 25)
    #expect(Screens.escapeDelay(["SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"]) == 50)
    #expect(Screens.escapeDelay(["SSH_TTY": "/dev/pts/1", "ESCDELAY": "100"]) == 100)
    #expect(Screens.escapeDelay(["ESCDELAY": "0"]) == 1)
    #expect(Screens.escapeDelay(["ESCDELAY": "1000000"]) == 3_000)
    #expect(Screens.escapeDelay(["ESCDELAY": "presto"]) == 25)
  }

  // MARK: What is being typed

  /// What ends a session, or hides it, while a line is being typed.
  @Test(
    arguments: [
      [.events([.hangup])], [.events([.terminate])], [.resize(Size(columns: 20, rows: 5))],
      [.events([.key(.control("o"))])], [.events([.key(.control("q"))])], [.events([.interrupt])],
      [.events([.key(.control("z"))])],
    ] as [[EmbeddedTerminal.Step]])
  func `what is being typed is kept whatever comes`(end: [EmbeddedTerminal.Step]) throws {
    let store = try demonstration()
    let map = try store.resolveMap("r7k2")
    let kept = DraftPlace(view: .together, map: map, subject: .line)
    let typed = EmbeddedTerminal.Step.events([.paste("Zelda")])
    let more = EmbeddedTerminal.Step.events([.key(.character("x"))])
    let isKept = Mutex(false)
    let look = EmbeddedTerminal.Step.check {
      let text = try? store.draft(at: kept)
      isKept.withLock { $0 = text?.contains("Zeldax") == true }
    }
    _ = try run(store, keys("a") + [typed, more] + end + [look])
    // Where the program goes on it is kept at once; where it ends, at the end.
    #expect(try isKept.withLock { $0 } || (store.draft(at: kept)?.contains("Zeldax") == true))
  }

  @Test func `the curtain does not wait for what is typed to be written later`() throws {
    let store = try demonstration()
    let kept = DraftPlace(view: .together, map: try store.resolveMap("r7k2"), subject: .line)
    let seen = Mutex<String?>(nil)
    let look = EmbeddedTerminal.Step.check { seen.withLock { $0 = (try? store.draft(at: kept)) ?? nil } }
    _ = try run(store, keys("a Z e l d a ctrl-o") + [look])
    #expect(seen.withLock { $0 }?.contains("Zelda") == true)
  }
}
