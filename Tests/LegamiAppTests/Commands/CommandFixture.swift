import Foundation
import LegamiDemonstration
import LegamiModel
import LegamiStore
import LegamiWords
import Synchronization
import TestSupport

@testable import LegamiApp

/// What the command tests share: stores with something in them, and the launcher with its streams in hand.
enum CommandFixture {
  static let italian = Words(.italian)
  static let english = Words(.english)

  /// A store with the demonstration in it, for tests that only read.
  static func demonstration() throws -> Store { try shared.get() }

  private static let shared = Result { try freshDemonstration() }

  /// A store of one's own with the demonstration in it.
  static func freshDemonstration(
    standing: StoreSettings.Standing = .practice, language: String = "it"
  ) throws -> Store {
    let store = try Store.transient(
      settings: StoreSettings(standing: standing, language: language), user: "test", clock: Demonstration.clock,
      ulids: Demonstration.ulids())
    try Demonstration.write(into: store, language: language)
    return store
  }

  static func empty() throws -> Store { try Store.transient(user: "test", clock: Demonstration.clock) }

  /// The JSON a command printed.
  static func json(_ result: CommandResult) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(result.output.utf8), options: [.fragmentsAllowed])
  }

  static func object(_ result: CommandResult) throws -> [String: Any] { try json(result) as? [String: Any] ?? [:] }

  static func list(_ result: CommandResult) throws -> [[String: Any]] { try json(result) as? [[String: Any]] ?? [] }

  static func names(_ value: Any?) -> [String] {
    (value as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
  }
}

/// Runs requests as the program would, and keeps what it would have printed.
final class LaunchedProgram {
  /// What was printed since it was last cleared.
  private final class Paper: Sendable {
    private let texts = Mutex((output: "", complaint: ""))

    var output: String { texts.withLock { $0.output } }
    var complaint: String { texts.withLock { $0.complaint } }

    func clear() { texts.withLock { $0 = ("", "") } }
    func print(_ text: String) { texts.withLock { $0.output += text } }
    func complain(_ text: String) { texts.withLock { $0.complaint += text } }
  }

  let folder: TemporaryFolder
  let environment: [String: String]
  /// The paths of the stores on which screens were opened.
  private(set) var opened: [String] = []
  private let paper = Paper()

  init(environment: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    self.environment = [
      "HOME": folder.path, "TMPDIR": folder.path, "LANG": "it_IT.UTF-8", "LEGAMI_TODAY": "2026-05-15",
    ].merging(environment) { _, given in given }
  }

  var output: String { paper.output }
  var complaint: String { paper.complaint }

  func run(
    _ request: CommandRequest, options: GlobalOptions = GlobalOptions(), isTerminal: Bool = false,
    takesOutput: Bool = true, screens: @escaping (Store) throws -> Void = { _ in }
  ) -> LegamiApp.ExitStatus {
    paper.clear()
    opened = []
    let paper = paper
    let streams = StandardStreams(
      isTerminal: isTerminal, tellsProgress: isTerminal,
      writeOutput: { text in
        if takesOutput { paper.print(text) }
        return takesOutput
      }, writeComplaint: { paper.complain($0) })
    let launcher = Launcher(environment: environment, streams: streams) { store, _, _, _ in
      self.opened.append(store.path)
      try screens(store)
    }
    return launcher.run(request, options: options)
  }
}
