import GRDB
import Synchronization

/// Stops a copy in the making from another thread.
public final class CopyStop: Sendable {
  private let state = Mutex<(isStopped: Bool, connection: DatabaseQueue?)>((false, nil))

  public init() {}

  public func stop() {
    state.withLock { state in
      state.isStopped = true
      state.connection?.interrupt()
    }
  }

  var isStopped: Bool { state.withLock { $0.isStopped } }

  /// The connection whose work is to be broken off; nil when it is done.
  func watch(_ connection: DatabaseQueue?) { state.withLock { $0.connection = connection } }
}
