import Foundation

/// A real terminal: the program runs in a tmux window of its own, keys are typed, the screen is read back.
///
/// Nothing here sleeps for a fixed time: whoever presses a key then waits for what the key should bring.
public final class TmuxSession {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private let folder: TemporaryFolder
  /// What must stay as long as the window does, such as the home the program runs in.
  var home: AnyObject?
  private var socket: String { folder.file("tmux") }

  /// Starts `command` in a window of `columns` × `rows` with exactly the variables given, besides the path, the
  /// terminal's type and the locale. The window stays when the command ends: a shell then says how it ended and shows
  /// whether the terminal was given back as it was.
  public init(
    command: [String], columns: Int = 120, rows: Int = 36, environment: [String: String] = [:]
  ) throws {
    let line = Self.line(command, environment: environment)
    folder = try TemporaryFolder()
    try start("\(line); echo \"ended with $?\"; exec env PS1='ready> ' sh", columns: columns, rows: rows)
  }

  /// An interactive shell with job control; the program is started by typing.
  public init(
    shellWith environment: [String: String], columns: Int = 120, rows: Int = 36
  ) throws {
    let shell = ["/bin/bash", "--norc", "--noprofile", "--noediting", "-i"]
    folder = try TemporaryFolder()
    let variables = environment.merging(["PS1": "ready> "]) { given, _ in given }
    try start("exec " + Self.line(shell, environment: variables), columns: columns, rows: rows)
  }

  /// The program alone, without a shell around it: when it ends the window shows its last screen, and `restart`
  /// starts another in its place.
  public init(
    alone command: [String], columns: Int, rows: Int, environment: [String: String]
  ) throws {
    folder = try TemporaryFolder()
    try start("exec " + Self.line(command, environment: environment), columns: columns, rows: rows)
  }

  deinit { _ = try? tmux(["kill-server"]) }

  private func start(_ line: String, columns: Int, rows: Int) throws {
    let settings = """
      set -g status off
      set -g remain-on-exit on
      set -g default-terminal screen-256color
      set -sg escape-time 0
      """
    let file = try folder.write("tmux.conf", settings)
    try tmux(["-f", file, "new-session", "-d", "-x", String(columns), "-y", String(rows), line])
  }

  /// Starts the program anew in the window where the last one ended.
  public func restart(_ command: [String], environment: [String: String]) throws {
    try tmux(["respawn-pane", "-k", "exec " + Self.line(command, environment: environment)])
  }

  // MARK: Typing

  /// Presses keys by tmux's names: "Enter", "Escape", "C-o", "Down"; any other word is typed as it is. An Escape must
  /// come last: the program takes an Escape with a letter right behind it for one chord.
  public func press(_ keys: String...) throws { try press(keys) }

  public func press(_ keys: [String]) throws {
    // The dashes end tmux's options, so that a minus can be pressed.
    try tmux(["send-keys", "--"] + keys)
  }

  /// Types text as it is.
  public func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Pastes text as a terminal does, marked as pasted where the program asked for that.
  public func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text])
    try tmux(["paste-buffer", "-p"])
  }

  public func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  // MARK: Looking

  /// The screen as text, a line a row.
  public var screen: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

  /// The screen with its colours and attributes, as the escape sequences that would draw it.
  public var styledScreen: String { (try? tmux(["capture-pane", "-p", "-e"])) ?? "" }

  /// Column and row of the hardware cursor.
  public var cursor: (x: Int, y: Int)? {
    let numbers = told("#{cursor_x} #{cursor_y}").split(separator: " ").compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  /// What stands on the screen from the cursor to the end of its line.
  public var textAtCursor: String {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    guard let cursor, lines.indices.contains(cursor.y) else { return "" }
    return String(lines[cursor.y].dropFirst(cursor.x))
  }

  /// What stands on the cursor's line up to it, the character under it included.
  public var textUpToCursor: String {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    guard let cursor, lines.indices.contains(cursor.y) else { return "" }
    return String(lines[cursor.y].prefix(cursor.x + 1))
  }

  public var isOnAlternateScreen: Bool { told("#{alternate_on}") == "1" }

  public var isCursorVisible: Bool { told("#{cursor_flag}") == "1" }

  /// Whether the keypad still sends what full-screen programs ask for.
  public var isKeypadInApplicationMode: Bool { told("#{keypad_flag}#{keypad_cursor_flag}") != "00" }

  /// What the program wrote over the window.
  public var title: String { told("#{pane_title}") }

  /// Whether what was started without a shell has ended.
  public var hasEnded: Bool { told("#{pane_dead}") == "1" }

  private func told(_ format: String) -> String {
    ((try? tmux(["display-message", "-p", format])) ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  // MARK: The process

  /// The process that the window started: a shell, or the program where it stands alone.
  public var windowProcess: Int32? { Int32(told("#{pane_pid}")) }

  /// The process of the program, not of the shell around it.
  public var programProcess: Int32? {
    guard let shell = windowProcess else { return nil }
    let children = (try? String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)) ?? ""
    return children.split(separator: " ").compactMap { Int32($0) }.first
  }

  /// Sends a signal to the program.
  public func signal(_ signal: Int32) throws {
    guard let process = programProcess else { throw Failure(description: "no program runs in:\n\(screen)") }
    kill(process, signal)
  }

  // MARK: Waiting

  /// Waits until the screen satisfies `condition`.
  /// - Throws: a `Failure` with the screen as it was when patience ended.
  @discardableResult
  public func wait(
    for what: String, seconds: Double = 15, until condition: (String) -> Bool
  ) throws -> String {
    let end = Date(timeIntervalSinceNow: seconds)
    var seen = screen
    while !condition(seen) {
      guard Date() < end else { throw Failure(description: "waited for \(what), saw:\n\(seen)") }
      usleep(10_000)
      seen = screen
    }
    return seen
  }

  @discardableResult
  public func wait(forText text: String, seconds: Double = 15) throws -> String {
    try wait(for: "«\(text)»", seconds: seconds) { $0.contains(text) }
  }

  @discardableResult
  public func wait(untilGone text: String, seconds: Double = 15) throws -> String {
    try wait(for: "«\(text)» to go", seconds: seconds) { !$0.contains(text) && !$0.isEmpty }
  }

  /// Waits until the hardware cursor stands at the start of `text`.
  @discardableResult
  public func wait(forCursorAt text: String, seconds: Double = 15) throws -> String {
    try wait(for: "the cursor at «\(text)»", seconds: seconds) { _ in textAtCursor.hasPrefix(text) }
  }

  /// Waits until the screen says the same twice in a row; answers it.
  public func waitUntilStill() throws -> String {
    var last = ""
    return try wait(for: "the screen to be still") { seen in
      defer { last = seen }
      return seen == last
    }
  }

  /// Waits until the program has ended and the shell says so; answers the number it ended with.
  @discardableResult
  public func waitForEnd(seconds: Double = 15) throws -> Int {
    let seen = try wait(for: "the end", seconds: seconds) { $0.contains("ended with ") && $0.contains("ready>") }
    let number = seen.components(separatedBy: "ended with ").last?.prefix { $0.isNumber } ?? ""
    return Int(number) ?? -1
  }

  // MARK: tmux

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let result = try ChildProcess.run(
      ["tmux", "-u", "-S", socket] + arguments, environment: ["PATH": path, "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh"])
    guard result.status == 0 else {
      throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(result.errors)")
    }
    return result.output
  }

  private static func line(_ command: [String], environment: [String: String]) -> String {
    var variables = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "TERM": "screen-256color",
      "LC_ALL": "C.UTF-8",
    ]
    variables.merge(environment) { _, given in given }
    let settings = variables.sorted { $0.key < $1.key }.map { quoted("\($0.key)=\($0.value)") }
    return (["env", "-i"] + settings + command.map(quoted)).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
