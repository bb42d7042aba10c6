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
  /// What the text typed so far stands for, not asked because more of it is there already.
  private var unasked: [Effect] = []
  /// Something happened since the last painting.
  private var mayHaveChanged = true

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
    keys.listen(to: terminal)
  }

  /// Carries out an effect before the first key, such as opening a map.
  public func begin(with effect: Effect) { perform([effect]) }

  /// Runs until the person leaves or the line goes. Everything is on disk at every moment, so leaving is only
  /// giving the terminal back.
  public func run() {
    handle(.resize(terminal.size))
    paint()
    while !state.isLeaving {
      let due = effects.keepDraft(of: state) ?? Self.idleMilliseconds
      let events = terminal.wait(timeoutMilliseconds: min(Self.idleMilliseconds, due))
      for (index, event) in events.enumerated() {
        let next = index + 1 < events.count ? events[index + 1] : nil
        keys.setQueued(next != nil)
        handle(event, isTypingOn: next?.isTyped ?? false)
        if state.isLeaving { break }
      }
      if !state.isLeaving { paint() }
    }
    leave()
  }

  /// What is still to be done when the person leaves, the line is gone or an end was asked for, in this order.
  private func leave() {
    effects.keepDraftAtOnce(of: state)
    catchUp()
    effects.finish()
    terminal.close()
  }

  /// Shows what has changed; nothing is drawn where nothing may have.
  private func paint() {
    guard mayHaveChanged else { return }
    mayHaveChanged = false
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

  // MARK: Events

  /// - Parameter isTypingOn: the next event is there already, and is text.
  private func handle(_ event: TerminalEvent, isTypingOn: Bool = false) {
    switch event {
    case .wake: return take(effects.finished())
    case .idle: return beIdle()
    default: mayHaveChanged = true
    }
    switch event {
    case .key(let key):
      lastKeyAt = clock.now()
      for key in state.keys(for: key) where !state.isLeaving { ask(state.press(key), isTypingOn: isTypingOn) }
    case .paste(let text):
      lastKeyAt = clock.now()
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      ask(state.press(.text(line)), isTypingOn: isTypingOn)
    case .refused:
      lastKeyAt = clock.now()
      state.refuseKey()
    case .resize(let size):
      state.resize(to: size)
      terminal.prepareCover(ScreenView.curtain(of: state))
      perform(state.countingMaps)
    case .hangup, .terminate:
      state.isLeaving = true
    case .interrupt:
      ask(state.press(.control("c")), isTypingOn: false)
    case .suspended:
      let wasCurtained = state.isCurtained
      state.isCurtained = true
      paint()
      effects.keepDraftAtOnce(of: state)
      terminal.suspend()
      state.isCurtained = wasCurtained
      mayHaveChanged = true
    case .resumed, .wake, .idle:
      break
    }
  }

  private func beIdle() {
    if let curtainAfter, !state.isCurtained, clock.now().milliseconds - lastKeyAt.milliseconds >= curtainAfter {
      state.isCurtained = true
      mayHaveChanged = true
    }
    take(effects.othersEdits(seenBy: state))
    effects.othersEditsWereShown()
  }

  private func take(_ messages: [Message]) {
    for message in messages {
      mayHaveChanged = true
      perform(state.receive(message))
    }
  }

  // MARK: Effects

  /// Carries out what a key asks for. What a text stands for is asked once, for the last of the letters that wait.
  private func ask(_ wanted: [Effect], isTypingOn: Bool) {
    let queries = wanted.filter(\.isQuery)
    if !queries.isEmpty { unasked = [] }
    if isTypingOn, state.context.takesText {
      if !queries.isEmpty { unasked = queries }
      perform(wanted.filter { !$0.isQuery })
    } else {
      let before = unasked
      unasked = []
      perform(before + wanted)
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
      if effect == .repaint {
        terminal.repaint()
        continue
      }
      for message in effects.run(effect, state: state) { queue += state.receive(message) }
    }
  }
}

extension TerminalEvent {
  /// Whether it is part of a text, where text is typed.
  fileprivate var isTyped: Bool {
    switch self {
    case .key(.character), .key(.backspace), .paste: true
    default: false
    }
  }
}
