import Foundation

/// A home of its own for one test: nothing of whoever runs the tests is read or written.
public final class Sandbox {
  public let folder: TemporaryFolder
  /// The data file that `run` and `open` use.
  public let store: String
  /// The variables that the program sees.
  public var environment: [String: String]

  /// The day that every test takes for today.
  public static let today = "2026-05-15"

  /// A store that is not there yet.
  public init() throws {
    folder = try TemporaryFolder()
    store = folder.file("store.sqlite")
    environment = [
      "HOME": folder.path, "XDG_DATA_HOME": folder.file("data"), "XDG_CONFIG_HOME": folder.file("config"),
      "XDG_STATE_HOME": folder.file("state"), "XDG_CACHE_HOME": folder.file("cache"), "TMPDIR": folder.path,
      "USER": "tester", "LOGNAME": "tester", "LEGAMI_TODAY": Self.today,
    ]
  }

  /// A store with the demonstration in it.
  public static func withDemonstration() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.replaceStore(with: try demonstration.get())
    return sandbox
  }

  /// An empty store.
  public static func withEmptyStore() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.make([])
    return sandbox
  }

  /// Made once by the program itself, then copied: writing it takes the disk longer than the tests.
  private static let demonstration: Result<Data, any Error> = Result {
    let sandbox = try Sandbox()
    try sandbox.make(["--demo"])
    return try sandbox.bytes()
  }

  private func make(_ options: [String]) throws {
    let made = try run(["init"] + options)
    guard made.status == 0 else { throw TmuxSession.Failure(description: "init: \(made.errors)") }
  }

  // MARK: Running

  /// Runs a command on this store, in English unless `arguments` say otherwise.
  public func run(_ arguments: [String]) throws -> Program.Result {
    let language = arguments.contains("--lang") ? [] : ["--lang", "en"]
    return try Program.run(arguments + ["--store", store] + language, environment: environment)
  }

  public func run(_ arguments: String...) throws -> Program.Result { try run(arguments) }

  /// Opens the screens on this store.
  public func open(
    columns: Int = 120, rows: Int = 36, language: String = "en", options: [String] = [],
    environment more: [String: String] = [:]
  ) throws -> TmuxSession {
    try session([Program.path, "--store", store, "--lang", language] + options, columns, rows, more)
  }

  /// Opens the demonstration, as `legami demo` does.
  public func openDemonstration(
    columns: Int = 120, rows: Int = 36, language: String = "en", options: [String] = [],
    environment more: [String: String] = [:]
  ) throws -> TmuxSession {
    try session([Program.path, "demo", "--lang", language] + options, columns, rows, more)
  }

  /// Opens the screens on this store, on a bare line.
  public func openLine(
    columns: Int = 80, rows: Int = 24, options: [String] = [], environment more: [String: String] = [:],
    leadsTerminal: Bool = true
  ) throws -> LineSession {
    try LineSession(
      [Program.path, "--store", store, "--lang", "en"] + options,
      environment: environment.merging(more) { _, given in given }, columns: columns, rows: rows,
      leadsTerminal: leadsTerminal, home: self)
  }

  private func session(
    _ command: [String], _ columns: Int, _ rows: Int, _ more: [String: String]
  ) throws -> TmuxSession {
    let session = try TmuxSession(
      command: command, columns: columns, rows: rows, environment: environment.merging(more) { _, given in given })
    session.home = self
    return session
  }

  // MARK: Reading

  /// The bytes of the store's file.
  public func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: store)) }

  /// Puts another file in the store's place, as if nothing had been written since.
  public func replaceStore(with bytes: Data) throws {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store + end) }
    try bytes.write(to: URL(fileURLWithPath: store))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: store)
  }

  /// The map as `show --json` tells it.
  public func shown(_ map: String) throws -> ShownMap {
    let result = try run("show", map, "--json")
    guard result.status == 0 else { throw TmuxSession.Failure(description: result.errors) }
    return try JSONDecoder().decode(ShownMap.self, from: Data(result.output.utf8))
  }
}

/// The part of `show --json` that tests look at.
public struct ShownMap: Decodable, Sendable {
  public struct Named: Decodable, Sendable, Equatable {
    public let id: String
    public let name: String
  }
  public struct Node: Decodable, Sendable {
    public let id: String
    public let name: String
    public let ring: Int?
  }
  public struct Tie: Decodable, Sendable {
    public let a: Named
    public let b: Named
    public let state: String?
  }
  public let map: Named
  public let nodes: [Node]
  public let ties: [Tie]

  public var names: [String] { nodes.map(\.name) }

  public func ring(of name: String) -> Int? { nodes.first { $0.name == name }?.ring }

  public func ties(_ one: String, _ other: String) -> Bool {
    ties.contains { Set([$0.a.name, $0.b.name]) == [one, other] }
  }
}
