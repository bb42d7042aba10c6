/// Stops a computation from another thread. Cancelled once, it stays so.
///
/// A cancelled call frees what it holds and throws `GraphError` with `.cancelled` within a few milliseconds.
public final class Cancellation: Sendable {
  let flag = Flag()

  public init() {}

  public var isCancelled: Bool { flag.isRaised }

  /// Stops the calls that were given this, those that wait for their turn included. Any thread may call it.
  public func cancel() {
    flag.raise()
    Engine.shared.wakeWaiting()
  }
}

extension GraphJob {
  func checkCancellation() throws(GraphError) {
    if cancellation?.isCancelled == true { throw GraphError(.cancelled) }
  }
}
