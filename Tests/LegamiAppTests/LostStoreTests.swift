import Foundation
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import TestSupport
import Testing

@testable import LegamiApp

/// The screens when the store's file is moved away under them.
@Suite struct LostStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func program(_ store: Store, _ steps: [EmbeddedTerminal.Step]) throws -> (LegamiApp.Program, EmbeddedTerminal)
  {
    let terminal = EmbeddedTerminal(steps: steps)
    let program = Screens.program(
      terminal: terminal, store: store, words: Words(.english),
      theme: try ThemeCatalogue.builtIn.theme(named: "dark"), clock: .fixed(ScenarioStore.demonstrationDay),
      opensFirstMap: true)
    return (program, terminal)
  }

  private func keys(_ names: String) -> [EmbeddedTerminal.Step] {
    names.split(separator: " ").compactMap { Key(name: String($0)) }.map { .events([.key($0)]) }
  }

  private func demonstration() throws -> Store {
    try ScenarioStore.demonstration(.english, today: ScenarioStore.demonstrationDay, in: folder)
  }

  private func moveAway(_ store: Store) throws {
    for end in ["", "-wal", "-shm"] { #expect(rename(store.path + end, store.path + ".old" + end) == 0) }
  }

  @Test func `while nothing happens it is asked what to do, and Enter saves beside`() throws {
    let store = try demonstration()
    let (program, terminal) = try program(store, [.events([.idle])] + keys("enter"))
    try moveAway(store)
    program.run()
    #expect(terminal.frames.count > 1)
    let asked = terminal.frames[1].text
    #expect(asked.contains("no longer in its place") && asked.contains("Save beside") && asked.contains("Leave"))
    #expect(terminal.lastFrame?.text.contains("Saved and checked") == true)
    let rescued = try Store.open(at: store.path + ".rescued", user: "x")
    #expect(try rescued.check().isSound)
    rescued.close()
    store.close()
  }

  @Test func `a line that cannot be saved stays, and is asked about once it is closed`() throws {
    let store = try demonstration()
    let idle = EmbeddedTerminal.Step.events([.idle])
    var steps = keys("a N o r a enter")
    steps.append(idle)
    // What is typed cannot be kept either: the first Esc says so, the second lets go.
    steps += keys("esc esc")
    steps.append(idle)
    let (program, terminal) = try program(store, steps)
    try moveAway(store)
    program.run()
    let refused = terminal.frames.dropLast(3).last?.text ?? ""
    #expect(refused.contains("Nora") && refused.contains("was moved or deleted"))
    #expect(!refused.contains("added"))
    #expect(terminal.lastFrame?.text.contains("Save beside") == true)
    store.close()
  }
}
