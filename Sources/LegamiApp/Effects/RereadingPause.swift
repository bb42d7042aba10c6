import Foundation

/// How long what others change is left alone after it was read again: where many work on one map, each of their acts
/// would otherwise have everybody read it. The dearer the reading and the busier the machine, the longer.
struct RereadingPause {
  private var started: (wall: Double, processor: Double)?
  private var until = 0.0

  /// Of the time, at most this share goes into reading what others did.
  private static let share = 0.03
  private static let longest = 0.9
  /// Where the machine keeps everybody waiting.
  private static let longestWhenBusy = 3.0

  var isOver: Bool { Self.now(CLOCK_MONOTONIC) >= until }

  mutating func begin() { started = (Self.now(CLOCK_MONOTONIC), Self.now(CLOCK_THREAD_CPUTIME_ID)) }

  mutating func end() {
    guard let started else { return }
    self.started = nil
    let wall = Self.now(CLOCK_MONOTONIC) - started.wall
    let processor = Self.now(CLOCK_THREAD_CPUTIME_ID) - started.processor
    let isBusy = wall > 0.03 && wall > 3 * processor
    let pause = min(processor / Self.share, Self.longest)
    // Spread, so that not all read at once what one of them wrote.
    let spread = 1 + 0.2 * Double(getpid() % 16) / 16
    until = Self.now(CLOCK_MONOTONIC) + (isBusy ? min(max(pause, 10 * wall), Self.longestWhenBusy) : pause) * spread
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
