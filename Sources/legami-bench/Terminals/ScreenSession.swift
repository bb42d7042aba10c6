import LegamiApp
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// The program without a terminal: keys go in, frames come out, all of it in this process and on this thread. What it
/// takes is the program's own share of an answer.
final class ScreenSession {
  private(set) var state: AppState
  private let effects: EffectRunner
  private var shown: Screen

  init(store: Store) throws {
    let words = Words(.english)
    let theme = try ThemeCatalogue.builtIn.theme(named: ThemeCatalogue.preferredName(environment: [:]))
    effects = EffectRunner(store: store, words: words, today: store.clock.today)
    state = AppState(
      words: words, theme: theme.adapted(to: Capabilities()),
      size: Size(columns: ProgramSession.columns, rows: ProgramSession.rows), today: store.clock.today(),
      isPractice: true, home: HomePage(rows: []))
    state.resize(to: state.size)
    shown = ScreenView.screen(of: state)
    carryOut([.loadHome])
  }

  /// Takes a key, does what it asks for, draws the screen and compares it with the one before.
  func press(_ key: Key) { carryOut(state.press(key)) }

  private func carryOut(_ wanted: [Effect]) {
    var queue = wanted[...]
    while let effect = queue.popFirst() {
      for message in effects.run(effect, state: state) { queue += state.receive(message) }
    }
    let screen = ScreenView.screen(of: state)
    if screen != shown { shown = screen }
  }
}
