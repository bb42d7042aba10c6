import Foundation

/// A real terminal: the program runs in a tmux window of its own, keys are typed, the screen is read back.
public final class TmuxSession {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private let socket: String

  /// Starts `command` in a window of `columns` × `rows`. The window stays when the command ends, so that what is
  /// left on the screen can be looked at.
  public init(
    command: [String], columns: Int = 120, rows: Int = 36, environment: [String: String] = [:]
  ) throws {
    socket = "legami-test-\(UUID().uuidString)"
    var variables = ["LC_ALL": "C.UTF-8", "ESCDELAY": "25"]
    variables.merge(environment) { _, new in new }
    let settings = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.quoted($0.value))" }
    let line = (["env"] + settings + command.map(Self.quoted)).joined(separator: " ")
    // The shell afterwards shows whether the terminal was given back as it was.
    let shell = "\(line); echo \"ended with $?\"; exec env PS1='ready> ' sh"
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", String(columns), "-y", String(rows), shell,
    ])
    try tmux(["set-option", "-g", "remain-on-exit", "on"])
  }

  deinit { try? tmux(["kill-server"]) }

  /// Types keys by tmux's names: "Enter", "Escape", "C-o", "Down"; any other word is typed as it is.
  public func press(_ keys: String...) throws {
    for key in keys { try tmux(["send-keys", key]) }
  }

  /// Types text letter by letter.
  public func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  public func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  public var screen: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

  /// Column and row of the hardware cursor.
  public var cursor: (x: Int, y: Int)? {
    let answer = (try? tmux(["display-message", "-p", "#{cursor_x} #{cursor_y}"])) ?? ""
    let numbers = answer.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  public var isOnAlternateScreen: Bool {
    ((try? tmux(["display-message", "-p", "#{alternate_on}"])) ?? "").hasPrefix("1")
  }

  /// The process of the program, not of the shell around it.
  public var programProcess: Int32? {
    let answer = (try? tmux(["display-message", "-p", "#{pane_pid}"])) ?? ""
    guard let shell = Int32(answer.trimmingCharacters(in: .whitespacesAndNewlines)) else { return nil }
    let children = (try? Self.run("/usr/bin/env", ["cat", "/proc/\(shell)/task/\(shell)/children"])) ?? ""
    return children.split(separator: " ").compactMap { Int32($0) }.first
  }

  /// Waits until the screen satisfies `condition`.
  /// - Throws: a `Failure` with the screen as it was when patience ended.
  @discardableResult
  public func wait(
    for what: String, seconds: Double = 10, until condition: (String) -> Bool
  ) throws -> String {
    let end = Date(timeIntervalSinceNow: seconds)
    var seen = screen
    while !condition(seen) {
      guard Date() < end else { throw Failure(description: "waited for \(what), saw:\n\(seen)") }
      usleep(20_000)
      seen = screen
    }
    return seen
  }

  @discardableResult
  public func wait(forText text: String, seconds: Double = 10) throws -> String {
    try wait(for: "«\(text)»", seconds: seconds) { $0.contains(text) }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try Self.run("/usr/bin/env", ["tmux", "-u", "-L", socket] + arguments)
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  @discardableResult
  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(arguments.joined(separator: " ")): \(String(decoding: complaint, as: UTF8.self))")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
