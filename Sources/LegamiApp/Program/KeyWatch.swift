import Synchronization
import TerminalKit

/// Whether a key waits to be heard: what keeps the screens then is given up.
public final class KeyWatch: Sendable {
  /// Keys that were taken from the terminal and are not yet carried out.
  private let hasQueued = Atomic(false)
  /// Keys that were typed and are not yet taken from it.
  private let hasInput = Mutex<@Sendable () -> Bool>({ false })

  public init() {}

  public func setQueued(_ isQueued: Bool) { hasQueued.store(isQueued, ordering: .relaxed) }

  func listen(to terminal: any Terminal) {
    let asked = terminal.hasInput
    hasInput.withLock { $0 = asked }
  }

  public var isPending: Bool {
    if hasQueued.load(ordering: .relaxed) { return true }
    return hasInput.withLock { $0 }()
  }
}
