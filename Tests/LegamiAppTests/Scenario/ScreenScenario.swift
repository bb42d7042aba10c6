import Foundation
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import TestSupport
import Testing

@testable import LegamiApp

/// A session at the screen, without a terminal: a start, keys, and what is seen.
final class ScreenScenario {
  /// Gone with the session, and the store's file with it.
  private let folder: TemporaryFolder
  let store: Store
  let words: Words
  let effects: EffectRunner
  private(set) var state: AppState
  private(set) var screen: Screen
  /// What the store was asked for so far.
  private(set) var asked: [Effect] = []
  /// Where the history stood when the session began.
  private var mark: Int64 = 0

  init(
    _ start: ScenarioStart, size: String = "80x24", _ language: Language = .italian, today: String = "2026-05-15",
    log: EffectLog? = nil
  ) throws {
    let day = try #require(PartialDate(today)?.firstDay)
    words = Words(language)
    folder = try TemporaryFolder()
    switch start {
    case .store(let given): store = given
    case .empty: store = try ScenarioStore.transient(language, today: day)
    case .ada, .valfinta, .nautilus, .home:
      store = try ScenarioStore.demonstration(language, today: day, in: folder)
    }
    effects = EffectRunner(store: store, words: words, today: { day }, log: log)
    state = AppState(
      words: words, theme: try ThemeCatalogue.builtIn.theme(named: "dark"), size: try Self.size(size), today: day,
      isPractice: store.settings.standing == .practice, home: HomePage(rows: []))
    screen = ScreenView.screen(of: state)
    perform([.loadHome])
    if let code = start.code { perform([.openMap(try store.resolveMap(code))]) }
    state.resize(to: state.size)
    paint()
    mark = try store.changeMark()
  }

  /// Nothing was written since the session began.
  func writesNothing(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try store.changeMark() == mark, sourceLocation: sourceLocation)
  }

  deinit { store.close() }

  static func size(_ text: String) throws -> Size {
    let numbers = text.split(separator: "x").compactMap { Int($0) }
    try #require(numbers.count == 2)
    return Size(columns: numbers[0], rows: numbers[1])
  }

  // MARK: Acting

  /// Presses keys by their names, with blanks between them: `tab tab + ctrl-t`.
  @discardableResult
  func press(_ names: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Self {
    for name in names.split(separator: " ") {
      press(try #require(Key(name: String(name)), "no key is called \(name)", sourceLocation: sourceLocation))
    }
    return self
  }

  /// Presses a key so many times.
  @discardableResult
  func press(_ name: String, times: Int) throws -> Self {
    for _ in 0..<times { try press(name) }
    return self
  }

  @discardableResult
  func press(_ key: Key) -> Self {
    perform(state.press(key))
    paint()
    return self
  }

  /// Types a text, letter by letter.
  @discardableResult
  func type(_ text: String) -> Self {
    for character in text { perform(state.press(.character(character))) }
    paint()
    return self
  }

  /// Puts the cursor on somebody of the map by searching, as a person would.
  @discardableResult
  func goTo(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Self {
    try press("/").type(name).press("enter")
    return cursor(on: name, sourceLocation: sourceLocation)
  }

  /// Adds somebody by one line, and closes the line.
  @discardableResult
  func add(_ line: String) throws -> Self { try press("a").type(line).press("enter esc") }

  @discardableResult
  func resize(_ size: String) throws -> Self {
    state.resize(to: try Self.size(size))
    paint()
    return self
  }

  /// The screens as they were; the store stays as it is now.
  func comeBack(to state: AppState) {
    self.state = state
    paint()
  }

  func receive(_ message: Message) {
    perform(state.receive(message))
    paint()
  }

  private func perform(_ wanted: [Effect]) {
    var queue = wanted
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      asked.append(effect)
      for message in effects.run(effect, state: state) { queue += state.receive(message) }
    }
  }

  /// Nothing is pressed for a moment: what others did is looked for.
  @discardableResult
  func waits() -> Self {
    for message in effects.othersEdits(seenBy: state) { perform(state.receive(message)) }
    paint()
    return self
  }

  /// A colleague's session on the same file, at Home.
  func colleague(_ user: String = "luca", size: String = "120x36") throws -> ScreenScenario {
    try ScreenScenario(
      .store(try Store.open(at: store.path, user: user, clock: store.clock)), size: size, words.language,
      today: "\(PartialDate(store.clock.today()))")
  }

  /// Takes in what work in the background tells, until it is over; answers how far it said it was.
  @discardableResult
  func waitForWork() -> [String] {
    var told: [String] = []
    while true {
      let isOver = !effects.background.isWorking
      for message in effects.finished() {
        perform(state.receive(message))
        if let progress = state.progress { told.append(progress) }
      }
      paint()
      if isOver { return told }
      usleep(2_000)
    }
  }

  /// Takes in what work in the background has told so far.
  func takeIn() {
    usleep(2_000)
    for message in effects.finished() { perform(state.receive(message)) }
    paint()
  }

  /// A path is being typed.
  var isAskingForFile: Bool {
    if case .entry(let entry) = state.overlay { entry.purpose == .importFile } else { false }
  }

  private func paint() { screen = ScreenView.screen(of: state) }
}
