import CCurses
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The line to the terminal, shared by the loop and the thread that reads: what was typed waits here for the loop, and
/// what the loop says goes out here, unless the screen is covered.
///
/// Nothing here waits for the terminal: what it does not take at once is sent by the reading thread as it takes it.
final class TerminalLine: Sendable {
  /// A page that says nothing, and the bytes that put it over whatever stands on the screen.
  struct Cover: Sendable {
    let screen: Screen
    let bytes: [UInt8]
  }

  /// What the loop may do to the screen.
  enum Standing {
    /// The curtain fell and the loop does not know yet, or what was said before is still on its way.
    case busy
    /// A page stands there that was drawn behind the loop's back; nil where its own last one does.
    case free(covered: Screen?)
  }

  private struct State {
    var events: [TerminalEvent] = []
    var isGone = false
    var unsent: [UInt8] = []
    var cover: Cover?
    /// The cover that stands on the screen, if nothing was said since.
    var covered: Screen?
    /// How often the curtain fell without the loop knowing.
    var coversAhead = 0
    var isPaused = false
    var isStopping = false
  }

  let input: Int32
  let output: Int32
  private let neverBlocks: Bool
  private let state = Mutex(State())
  /// Ends the reading thread's wait.
  private let poke: (near: Int32, far: Int32)

  /// More than anybody types ahead: what is beyond is dropped, but for what covers or leaves.
  private static let mostEvents = 100_000

  init?(input: Int32, output: Int32, neverBlocks: Bool) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    poke = (ends[0], ends[1])
    self.input = input
    self.output = output
    self.neverBlocks = neverBlocks
  }

  deinit {
    Glibc.close(poke.near)
    Glibc.close(poke.far)
  }

  // MARK: What was typed

  /// What happened since the last time; after the end of the line that again. From here on the loop knows of the
  /// curtains in it.
  func take() -> [TerminalEvent] {
    let events = takeNew()
    return events.isEmpty && state.withLock { $0.isGone } ? [.hangup] : events
  }

  func takeNew() -> [TerminalEvent] {
    state.withLock { state in
      let events = state.events
      state.events = []
      state.coversAhead = max(0, state.coversAhead - events.count { $0.covers })
      return events
    }
  }

  var hasEvents: Bool { state.withLock { !$0.events.isEmpty || $0.isGone } }

  func add(_ events: [TerminalEvent]) {
    guard !events.isEmpty else { return }
    state.withLock { state in
      for event in events {
        // Bytes that are no character come by the thousand; one sentence is enough for them.
        if event == .refused, state.events.last == .refused { continue }
        if event == .hangup { state.isGone = true }
        if state.events.count < Self.mostEvents || event.covers || event == .hangup { state.events.append(event) }
      }
    }
    legami_term_ring(UInt32(LEGAMI_TERM_INPUT))
  }

  // MARK: What is said

  var standing: Standing {
    state.withLock { $0.coversAhead > 0 || !$0.unsent.isEmpty ? .busy : .free(covered: $0.covered) }
  }

  /// Sends what was drawn; false where the curtain fell meanwhile, and nothing of it is sent.
  func send(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let isWaiting: Bool? = state.withLock { state in
      guard state.coversAhead == 0 else { return nil }
      state.covered = nil
      state.unsent += bytes
      push(&state)
      return !state.unsent.isEmpty
    }
    if isWaiting == true { ring() }
    return isWaiting != nil
  }

  /// Sends what must reach the terminal before the program lets go of it, as long as it takes anything, curtain or not.
  func finish(_ bytes: UnsafeBufferPointer<UInt8>, withinMilliseconds limit: Int64) {
    state.withLock { state in
      state.unsent += bytes
      state.covered = nil
    }
    let end = Monotonic.milliseconds + limit
    while true {
      let isDone = state.withLock { state in
        push(&state)
        return state.unsent.isEmpty
      }
      let left = end - Monotonic.milliseconds
      guard !isDone, left > 0 else { break }
      var waiting = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, Int32(clamping: left))
      if waiting.revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { break }
    }
    // What was not taken is not sent later, into a screen that is somebody else's.
    state.withLock { $0.unsent = [] }
  }

  /// Whether something waits until the terminal takes it.
  var isSending: Bool { state.withLock { !$0.unsent.isEmpty } }

  /// Sends more of what waits; called when the terminal takes output again.
  func sendMore() {
    let isDone = state.withLock { state in
      push(&state)
      return state.unsent.isEmpty
    }
    if isDone { legami_term_ring(UInt32(LEGAMI_TERM_DRAINED)) }
  }

  /// As much as the terminal takes now.
  private func push(_ state: inout State) {
    var sent = 0
    state.unsent.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      while sent < bytes.count {
        var length = bytes.count - sent
        if !neverBlocks {
          var waiting = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
          guard poll(&waiting, 1, 0) > 0 else { return }
          length = min(length, 256)
        }
        let count = write(output, base + sent, length)
        if count > 0 {
          sent += count
        } else if count < 0, errno == EAGAIN || errno == EINTR {
          return
        } else {
          // Nobody takes it any more.
          sent = bytes.count
        }
      }
    }
    if sent == state.unsent.count { state.unsent = [] } else { state.unsent.removeFirst(sent) }
  }

  // MARK: Covering

  func prepare(_ cover: Cover) {
    state.withLock { $0.cover = cover }
  }

  /// Covers the screen now, in one write, before the loop knows: nothing that it draws goes out until it does.
  func fallCurtain(times: Int) {
    state.withLock { state in
      state.coversAhead = max(0, state.coversAhead + times)
      guard times > 0, let cover = state.cover, state.covered == nil else { return }
      // What was still on its way belongs to the page that is covered.
      state.unsent = cover.bytes
      state.covered = cover.screen
      push(&state)
    }
  }

  /// What covers the screen is to be drawn by the loop again, which knows of it.
  func forgetCover() {
    state.withLock { state in
      if state.coversAhead == 0 { state.covered = nil }
    }
  }

  /// Sends what takes the screen again after it was somebody else's, an empty page; a curtain that the loop does not
  /// know of falls over it at once.
  func takeAgain(_ bytes: UnsafeBufferPointer<UInt8>) {
    state.withLock { state in
      state.covered = nil
      state.unsent += bytes
      if state.coversAhead > 0, let cover = state.cover {
        state.unsent += cover.bytes
        state.covered = cover.screen
      }
      push(&state)
    }
    ring()
  }

  // MARK: The reading thread

  var isStopping: Bool { state.withLock { $0.isStopping } }
  var isPaused: Bool { state.withLock { $0.isPaused } }
  var pokeDescriptor: Int32 { poke.near }

  func pause() {
    state.withLock { $0.isPaused = true }
    ring()
  }

  func resume() {
    state.withLock { $0.isPaused = false }
    ring()
  }

  func stop() {
    state.withLock { $0.isStopping = true }
    ring()
  }

  private func ring() {
    var byte: UInt8 = 1
    _ = write(poke.far, &byte, 1)
  }

  func hush() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(poke.near, &bytes, bytes.count) == bytes.count {}
  }
}

extension TerminalEvent {
  /// Whether the curtain falls at it.
  var covers: Bool { self == .key(.control("o")) }
}
