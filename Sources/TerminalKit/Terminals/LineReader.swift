import CCurses
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The thread that reads the terminal, so that the curtain falls whatever the loop is doing.
final class LineReader: Sendable {
  private let line: TerminalLine
  private let hasEnded = DispatchSemaphore(value: 0)

  init(_ line: TerminalLine) { self.line = line }

  func start(_ grammar: ByteGrammar) {
    let line = line
    let hasEnded = hasEnded
    let thread = Thread {
      Self.leaveSignalsToOthers()
      Self.run(line, grammar)
      hasEnded.signal()
    }
    thread.name = "terminal"
    thread.start()
  }

  /// Ends the thread; false where it did not end in time.
  func stop() -> Bool {
    line.stop()
    return hasEnded.wait(timeout: .now() + .milliseconds(500)) == .success
  }

  /// What ends or stops the program is told to the loop's thread. A crash is this thread's own, and reading in the
  /// background stops it as it stops every program.
  private static func leaveSignalsToOthers() {
    var signals = sigset_t()
    sigfillset(&signals)
    for own in [SIGSEGV, SIGILL, SIGABRT, SIGTRAP, SIGBUS, SIGFPE, SIGSYS, SIGTTIN, SIGTTOU] {
      sigdelset(&signals, own)
    }
    pthread_sigmask(SIG_SETMASK, &signals, nil)
  }

  private static func run(_ line: TerminalLine, _ grammar: ByteGrammar) {
    var grammar = grammar
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    while !line.isStopping {
      let isPaused = line.isPaused
      let isSending = line.isSending
      // poll(2) skips negative descriptors.
      var waiting = [
        pollfd(fd: line.pokeDescriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isPaused ? -1 : line.input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isSending ? line.output : -1, events: Int16(POLLOUT), revents: 0),
      ]
      let patience = grammar.patience(at: Monotonic.milliseconds).map { Int32(clamping: $0) } ?? -1
      let count = poll(&waiting, 3, isPaused ? -1 : patience)
      if count < 0 { continue }
      if waiting[0].revents != 0 { line.hush() }
      if waiting[2].revents != 0 { line.sendMore() }
      let state = waiting[1].revents
      if state & Int16(POLLIN) != 0 {
        let length = read(line.input, &buffer, buffer.count)
        if length > 0 {
          hear(buffer[..<length], line, &grammar)
        } else if length == 0 || (errno != EAGAIN && errno != EINTR) || state & gone != 0 {
          return line.add([.hangup])
        }
      } else if state & gone != 0 {
        return line.add([.hangup])
      } else if !isPaused {
        // Only now: what was typed in time has been read, however late this thread comes to it.
        line.add(grammar.elapse(at: Monotonic.milliseconds))
      }
    }
  }

  /// So many bytes are made into keys before it is looked whether more have come, a curtain among them.
  private static let slice = 1_024
  /// So often it is looked before what else waits, such as output, has its turn again.
  private static let looks = 64

  private static func hear(_ bytes: ArraySlice<UInt8>, _ line: TerminalLine, _ grammar: inout ByteGrammar) {
    cover(bytes, line)
    var waiting = [bytes]
    var left = looks
    while let read = waiting.first {
      let part = read.prefix(slice)
      let events = grammar.read(Array(part), at: Monotonic.milliseconds)
      // Some terminals have another way to say the same key.
      let (meant, seen) = (events.count { $0.covers }, part.count { $0 == ByteGrammar.curtain })
      if meant != seen { line.fallCurtain(times: meant - seen) }
      line.add(events)
      if part.count < read.count { waiting[0] = read.dropFirst(slice) } else { waiting.removeFirst() }
      if !waiting.isEmpty, left > 0, let more = whatCame(line) {
        left -= 1
        cover(more, line)
        waiting.append(more)
      }
    }
  }

  /// Before anything is made of what came.
  private static func cover(_ bytes: ArraySlice<UInt8>, _ line: TerminalLine) {
    let seen = bytes.count { $0 == ByteGrammar.curtain }
    if seen > 0 { line.fallCurtain(times: seen) }
  }

  /// What has come meanwhile; nil where nothing has, or the terminal is gone, which is found out by whoever waits.
  private static func whatCame(_ line: TerminalLine) -> ArraySlice<UInt8>? {
    var input = pollfd(fd: line.input, events: Int16(POLLIN), revents: 0)
    guard !line.isPaused, !line.isStopping, poll(&input, 1, 0) > 0, input.revents == Int16(POLLIN) else { return nil }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let length = read(line.input, &buffer, buffer.count)
    return length > 0 ? buffer[..<length] : nil
  }
}
