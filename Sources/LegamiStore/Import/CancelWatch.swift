import Foundation
import Synchronization

/// Ends the statement that is running when an import is given up: some, such as making an index, take seconds and
/// never come by to ask.
final class CancelWatch: Sendable {
  private let isOver = Mutex(false)

  /// - Parameters:
  ///   - isCancelled: asked a hundred times a second, on a thread of the watch.
  ///   - interrupt: called as often from then on, until `stop`.
  init(isCancelled: @escaping @Sendable () -> Bool, interrupt: @escaping @Sendable () -> Void) {
    Thread.detachNewThread { @Sendable [self] in
      while isOver.withLock({ !$0 }) {
        if isCancelled() { isOver.withLock { isOver in if !isOver { interrupt() } } }
        usleep(10_000)
      }
    }
  }

  /// From here on nothing is interrupted: neither taking the rows back nor confirming them.
  func stop() { isOver.withLock { $0 = true } }
}
