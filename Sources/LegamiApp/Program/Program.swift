import LegamiModel
import TerminalKit

/// The loop: wait, update, run the effects, paint. One thread, no timers, no animation.
public final class Program {
  private let terminal: any Terminal
  private let effects: EffectRunner
  private let clock: Clock
  private let keys: KeyWatch
  /// Milliseconds without a key after which the curtain falls by itself; nil never.
  private let curtainAfter: Int64?
  private var lastKeyAt: Instant
  public private(set) var state: AppState
  /// Effects that are carried out after the next painting.
  private var postponed: [Effect] = []

  /// How often the store is asked, while nothing happens, whether somebody else wrote to it.
  private static let idleMilliseconds = 500

  public init(
    terminal: any Terminal, state: AppState, effects: EffectRunner, clock: Clock, curtainAfter: Int64? = 600_000,
    keys: KeyWatch = KeyWatch()
  ) {
    self.terminal = terminal
    self.state = state
    self.effects = effects
    self.clock = clock
    self.curtainAfter = curtainAfter
    self.keys = keys
    lastKeyAt = clock.now()
    effects.wake = terminal.waker
  }

  /// Carries out an effect before the first key, such as opening a map.
  public func begin(with effect: Effect) { perform([effect]) }

  /// Runs until the person leaves or the line goes. Everything is on disk at every moment, so leaving is only
  /// giving the terminal back.
  public func run() {
    handle(.resize(terminal.size))
    paint()
    while !state.isLeaving {
      let events = terminal.wait(timeoutMilliseconds: Self.idleMilliseconds)
      for (index, event) in events.enumerated() {
        keys.setQueued(index + 1 < events.count)
        handle(event)
        if state.isLeaving { break }
      }
      if !state.isLeaving { paint() }
    }
    catchUp()
    effects.finish()
    terminal.close()
  }

  private func paint() {
    let screen = ScreenView.screen(of: state)
    terminal.present(screen)
    guard !postponed.isEmpty else { return }
    catchUp()
    let after = ScreenView.screen(of: state)
    if after != screen { terminal.present(after) }
  }

  /// What nobody waits for is done once they see the answer.
  private func catchUp() {
    let effects = postponed
    postponed = []
    perform(effects, postpones: false)
  }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .key(let key):
      lastKeyAt = clock.now()
      perform(state.press(key))
    case .paste(let text):
      lastKeyAt = clock.now()
      // Where letters are commands, a text pasted by mistake must not be obeyed.
      for character in text.split(whereSeparator: \.isNewline).joined(separator: " ") where state.context.takesText {
        perform(state.press(.character(character)))
      }
    case .resize(let size):
      state.resize(to: size)
      perform(state.countingMaps)
    case .hangup, .terminate:
      state.isLeaving = true
    case .interrupt:
      perform(state.press(.control("c")))
    case .suspended:
      let wasCurtained = state.isCurtained
      state.isCurtained = true
      paint()
      terminal.suspend()
      state.isCurtained = wasCurtained
    case .resumed:
      break
    case .wake:
      for message in effects.finished() { perform(state.receive(message)) }
    case .idle:
      if let curtainAfter, clock.now().milliseconds - lastKeyAt.milliseconds >= curtainAfter {
        state.isCurtained = true
      }
      for message in effects.othersEdits(seenBy: state) { perform(state.receive(message)) }
    }
  }

  private func perform(_ wanted: [Effect], postpones: Bool = true) {
    var queue = wanted
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      if postpones, effect.canWait {
        postponed.append(effect)
        continue
      }
      if effect == .suspend {
        handle(.suspended)
        continue
      }
      for message in effects.run(effect, state: state) { queue += state.receive(message) }
    }
  }
}
