import Dispatch
import Synchronization

/// Steps the statements of an import on a thread of its own, one after another, while the importer makes the rows
/// that come next.
///
/// A connection belongs to one thread at a time (https://www.sqlite.org/threadsafe.html): from the first `hand` to the
/// next `settle` it belongs to the lane, and whoever made the lane keeps off it.
final class StepLane: Sendable {
  private let queue = DispatchQueue(label: "import")
  private let failure = Mutex<(any Error)?>(nil)

  /// Does `work` when all that was handed before is done; after a failure nothing more is done.
  func hand(_ underway: DispatchGroup, _ work: @escaping @Sendable () throws -> Void) throws {
    try rethrow()
    queue.async(group: underway) {
      do {
        if self.failure.withLock({ $0 == nil }) { try work() }
      } catch {
        self.failure.withLock { $0 = error }
      }
    }
  }

  /// Waits until nothing is under way: the connection is the caller's again.
  func settle() throws {
    wait()
    try rethrow()
  }

  /// As `settle`, for who gives up anyway.
  func wait() { queue.sync {} }

  private func rethrow() throws {
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
