import Foundation

/// The program on a bare line, without a terminal program that interprets anything: bytes go in as they are, and what
/// comes back is kept as it is.
public final class LineSession {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private var far: Int32
  /// Held open so that the modes of the line outlive the program.
  private var near: Int32
  private let child: pid_t
  private var status: Int32?
  /// How the line was before the program had it.
  public let modesBefore: [UInt32]
  public private(set) var sent: [UInt8] = []
  private let home: AnyObject?

  /// - Parameter leadsTerminal: false for a program whose terminal is not its controlling one, as under setsid(1).
  public init(
    _ command: [String], environment: [String: String], columns: Int = 80, rows: Int = 24, leadsTerminal: Bool = true,
    home: AnyObject? = nil
  ) throws {
    self.home = home
    // What posix_openpt(3) and its companions do, which the Glibc module does not have.
    let unlock: UInt = 0x4004_5431
    let numberOfLine: UInt = 0x8004_5430
    var isLocked: Int32 = 0
    var number: Int32 = 0
    far = Foundation.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard far >= 0, ioctl(far, unlock, &isLocked) == 0, ioctl(far, numberOfLine, &number) == 0 else {
      throw Failure(description: "no pseudo-terminal can be opened")
    }
    let device = "/dev/pts/\(number)"
    near = Foundation.open(device, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(far, UInt(TIOCSWINSZ), &size)
    modesBefore = Self.modes(of: near)
    var variables = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "TERM": "xterm-256color",
      "LC_ALL": "C.UTF-8",
    ]
    variables.merge(environment) { _, given in given }
    child = try ChildProcess.start(command, environment: variables, terminal: device, leadsTerminal: leadsTerminal)
  }

  deinit {
    if status == nil {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    if near >= 0 { close(near) }
    if far >= 0 { close(far) }
  }

  // MARK: Typing

  public func type(_ text: String) { type(Array(text.utf8)) }

  /// Types bytes, reading meanwhile what the program says: neither side waits for the other.
  public func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, !hasEnded {
      var waiting = pollfd(fd: far, events: Int16(POLLIN | POLLOUT), revents: 0)
      poll(&waiting, 1, 100)
      if waiting.revents & Int16(POLLIN) != 0 { _ = listen(milliseconds: 0) }
      guard waiting.revents & Int16(POLLOUT) != 0 else { continue }
      // No more than a line takes at once.
      let piece = Array(rest.prefix(1_024))
      let count = write(far, piece, piece.count)
      if count > 0 { rest = rest.dropFirst(count) }
    }
  }

  /// Types a byte or two as somebody does whose terminal has stopped reading.
  public func typeWithoutListening(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(far, bytes, bytes.count)
    usleep(1_000)
  }

  public func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(far, UInt(TIOCSWINSZ), &size)
    kill(child, SIGWINCH)
  }

  public func signal(_ signal: Int32) { kill(child, signal) }

  /// Closes the terminal, without a signal where the program does not lead it.
  public func hangUp() {
    close(near)
    close(far)
    near = -1
    far = -1
  }

  // MARK: Listening

  /// Reads what the program sends until nothing came for so long; answers what came.
  @discardableResult
  public func listen(milliseconds: Int32) -> [UInt8] {
    var heard: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var waiting = pollfd(fd: far, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, milliseconds) > 0, waiting.revents & Int16(POLLIN) != 0 else { break }
      let count = read(far, &buffer, buffer.count)
      guard count > 0 else { break }
      heard += buffer[..<count]
    }
    sent += heard
    return heard
  }

  /// Waits until `text` was sent since `start`.
  /// - Returns: false where it did not come in time.
  @discardableResult
  public func wait(for text: String, from start: Int = 0, seconds: Double = 15) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    let wanted = Array(text.utf8)
    while Date() < end {
      if sent.dropFirst(start).last(of: wanted) != nil { return true }
      if hasEnded {
        listen(milliseconds: 20)
        return sent.dropFirst(start).last(of: wanted) != nil
      }
      listen(milliseconds: 10)
    }
    return false
  }

  /// Types Ctrl-L, with what ends anything unfinished before it, and waits for the screen to be painted.
  public func answersAnything(withinSeconds seconds: Double) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while !listen(milliseconds: 0).isEmpty {}
    let start = sent.count
    type("\u{1B}\\\u{1B}[201~\u{C}")
    while sent.count - start < 20, Date() < end, !hasEnded { listen(milliseconds: 10) }
    return sent.count - start >= 20
  }

  public var text: String { String(decoding: sent, as: UTF8.self) }

  // MARK: The end

  public var hasEnded: Bool {
    if status != nil { return true }
    var status: Int32 = 0
    guard waitpid(child, &status, WNOHANG) == child else { return false }
    self.status = status
    return true
  }

  /// How it ended, as a shell counts; nil where it goes on.
  public func end(withinSeconds seconds: Double = 15) -> Int32? {
    let end = Date(timeIntervalSinceNow: seconds)
    while !hasEnded, Date() < end {
      if far >= 0 { listen(milliseconds: 5) } else { usleep(5_000) }
    }
    guard let status else { return nil }
    if far >= 0 { listen(milliseconds: 20) }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// The same, reading nothing of what it says.
  public func endWithoutListening(withinSeconds seconds: Double = 15) -> Int32? {
    let end = Date(timeIntervalSinceNow: seconds)
    while !hasEnded, Date() < end { usleep(5_000) }
    return status.map { $0 & 0x7F == 0 ? ($0 >> 8) & 0xFF : 128 + ($0 & 0x7F) }
  }

  /// The processor time that it took, in hundredths of a second, from proc_pid_stat(5).
  public var ticks: Int {
    let line = (try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)) ?? ""
    let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }

  public var modes: [UInt32] { Self.modes(of: near) }

  private static func modes(of line: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(line, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// Says what is not as it was found; empty where the terminal was given back.
  public var leftBehind: [String] {
    var left: [String] = []
    if modes != modesBefore { left.append("modes \(modes), were \(modesBefore)") }
    for (on, off, name) in [
      ("\u{1B}[?1049h", "\u{1B}[?1049l", "the alternate screen"), ("\u{1B}[?2004h", "\u{1B}[?2004l", "marked pastes"),
      ("\u{1B}[?25l", "\u{1B}[?25h", "a hidden cursor"),
    ] {
      guard let last = sent.last(of: Array(on.utf8)) else { continue }
      if last > sent.last(of: Array(off.utf8)) ?? -1 { left.append(name) }
    }
    return left
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where the sequence begins for the last time.
  fileprivate func last(of sequence: [UInt8]) -> Int? {
    guard let first = sequence.first, count >= sequence.count else { return nil }
    var index = endIndex - sequence.count
    while index >= startIndex {
      if self[index] == first, self[index...].starts(with: sequence) { return index }
      index -= 1
    }
    return nil
  }
}
