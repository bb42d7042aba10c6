import Foundation

/// One piece of long work at a time, on a thread of its own. Its messages wait in a queue; the loop is woken for each.
final class BackgroundWork: Sendable {
  private let shared = Shared()

  func start(
    wake: @escaping @Sendable () -> Void,
    _ work:
      @escaping @Sendable (_ report: @escaping (Message) -> Void, _ isCancelled: @escaping @Sendable () -> Bool) -> Void
  ) {
    let shared = shared
    shared.begin()
    Thread.detachNewThread { @Sendable in
      work(
        { message in
          shared.add(message)
          wake()
        }, { shared.isCancelled })
    }
  }

  func cancel() { shared.cancel() }

  /// The messages that came since the last time.
  func taken() -> [Message] { shared.take() }

  /// `@unchecked` because everything in it is only touched while `lock` is held.
  private final class Shared: @unchecked Sendable {
    private let lock = NSLock()
    private var messages: [Message] = []
    private var wasCancelled = false

    func begin() { lock.withLock { wasCancelled = false } }
    func cancel() { lock.withLock { wasCancelled = true } }
    var isCancelled: Bool { lock.withLock { wasCancelled } }
    func add(_ message: Message) { lock.withLock { messages.append(message) } }

    func take() -> [Message] {
      lock.withLock {
        defer { messages = [] }
        return messages
      }
    }
  }
}
