import Foundation
import Synchronization

/// Whether a key waits to be heard: what keeps the screens then is given up, so that the curtain can fall.
public final class KeyWatch: Sendable {
  /// Keys that were taken from the terminal and are not yet carried out.
  private let hasQueued = Atomic(false)

  public init() {}

  public func setQueued(_ isQueued: Bool) { hasQueued.store(isQueued, ordering: .relaxed) }

  public var isPending: Bool {
    if hasQueued.load(ordering: .relaxed) { return true }
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) > 0
  }
}
