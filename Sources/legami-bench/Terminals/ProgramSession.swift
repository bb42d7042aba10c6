import Foundation

/// The program in a terminal, as somebody at the keyboard has it.
final class ProgramSession {
  /// What the program sent in answer to a key, or to being started.
  struct Answer {
    let bytes: Int
    /// From the key to the last byte.
    let milliseconds: Double
  }

  static let columns = 120
  static let rows = 34

  private let terminal: PseudoTerminal
  private let child: Child
  private let program: String
  private let startedAt: ContinuousClock.Instant

  /// Silence after which an answer is complete.
  private static let quiet = 20
  /// How long a first byte is waited for.
  private static let patience = 30_000

  init(_ program: String, _ arguments: [String], environment: [String: String]) throws(ProgramProblem) {
    self.program = program
    terminal = try PseudoTerminal(columns: Self.columns, rows: Self.rows)
    startedAt = .now
    child = try Child(
      program, arguments, environment: environment, device: terminal.device, leadsSession: true)
  }

  /// The first screen: everything sent until the alternate screen was entered, `text` has arrived and silence followed.
  @discardableResult
  func firstScreen(showing text: String = "legami") throws(ProgramProblem) -> Answer {
    try listen(since: startedAt, quiet: 60) { bytes in
      let sent = String(decoding: bytes, as: UTF8.self)
      return sent.contains("\u{1B}[?1049h") && sent.contains(text)
    }
  }

  /// Types a key and takes in the answer.
  @discardableResult
  func press(_ key: String) throws(ProgramProblem) -> Answer {
    let start = ContinuousClock.now
    terminal.type(key)
    return try listen(since: start, quiet: Self.quiet) { !$0.isEmpty }
  }

  /// Types a key that may change nothing on the screen.
  func tap(_ key: String, withinMilliseconds milliseconds: Int = 200) {
    terminal.type(key)
    while let output = terminal.output(withinMilliseconds: milliseconds), !output.isEmpty {}
  }

  // MARK: Among many

  static let silence = Double(quiet)

  /// Types and waits for nothing.
  func send(_ key: String) { terminal.type(key) }

  /// Takes in what came so far, and answers how many bytes that were.
  func takeOutput() throws(ProgramProblem) -> Int {
    var count = 0
    while true {
      guard let output = terminal.output(withinMilliseconds: 0) else { throw ProgramProblem("\(program) ended") }
      if output.isEmpty { return count }
      count += output.count
    }
  }

  /// Waits until any of them sends something.
  static func waitForOutput(of sessions: [ProgramSession], milliseconds: Int) {
    PseudoTerminal.wait(for: sessions.map(\.terminal), milliseconds: milliseconds)
  }

  /// Types what may be long, reading meanwhile what the program says.
  func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      rest = rest.dropFirst(terminal.typeSome(rest))
      _ = terminal.output(withinMilliseconds: 0)
    }
  }

  /// Lets time go by, reading what the program says.
  func pass(milliseconds: Int) {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < end { _ = terminal.output(withinMilliseconds: 1) }
  }

  /// Types a key and takes the time until `text` has come whole, in milliseconds.
  func time(_ key: String, until text: String) throws(ProgramProblem) -> Double {
    while let output = terminal.output(withinMilliseconds: 0), !output.isEmpty {}
    let wanted = Array(text.utf8)
    var heard: [UInt8] = []
    terminal.type(key)
    let start = ContinuousClock.now
    while true {
      guard let output = terminal.output(withinMilliseconds: Self.patience) else {
        throw ProgramProblem("\(program) ended")
      }
      guard !output.isEmpty else { throw ProgramProblem("\(program) did not answer") }
      heard += output
      if String(decoding: heard, as: UTF8.self).contains(text), heard.count >= wanted.count {
        return (ContinuousClock.now - start).milliseconds
      }
    }
  }

  /// Waits until the program has been silent for a while.
  func settle() {
    while let output = terminal.output(withinMilliseconds: 300), !output.isEmpty {}
  }

  private func listen(
    since start: ContinuousClock.Instant, quiet: Int, until isAnswered: ([UInt8]) -> Bool
  ) throws(ProgramProblem) -> Answer {
    var bytes: [UInt8] = []
    var last = start
    var isComplete = false
    while true {
      guard let output = terminal.output(withinMilliseconds: isComplete ? quiet : Self.patience) else {
        throw ProgramProblem("\(program) ended: \(String(decoding: bytes, as: UTF8.self))")
      }
      if output.isEmpty {
        guard isComplete else { throw ProgramProblem("\(program) did not answer") }
        return Answer(bytes: bytes.count, milliseconds: (last - start).milliseconds)
      }
      last = .now
      bytes += output
      isComplete = isComplete || isAnswered(bytes)
    }
  }

  var peakMegabytes: Double { child.peakMegabytes ?? .nan }

  /// Leaves the program by its own key; what does not leave is ended.
  func leave() {
    terminal.type("\u{03}")
    for _ in 0..<50 {
      _ = terminal.output(withinMilliseconds: 20)
      if child.hasEnded() {
        child.end()
        return
      }
    }
    child.kill()
  }
}
