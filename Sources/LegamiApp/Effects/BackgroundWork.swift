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
      shared.end()
    }
  }

  func cancel() { shared.cancel() }

  var isWorking: Bool { shared.isWorking }
  /// The work has the store's writer for itself.
  var isWriting: Bool { shared.isWriting }
  func setWriting(_ isWriting: Bool) { shared.setWriting(isWriting) }

  /// Adds a message of other work.
  func add(_ message: Message) { shared.add(message) }

  /// The messages that came since the last time.
  func taken() -> [Message] { shared.take() }

  /// `@unchecked` because everything in it is only touched while `lock` is held.
  private final class Shared: @unchecked Sendable {
    private let lock = NSLock()
    private var messages: [Message] = []
    private var wasCancelled = false
    private var works = false
    private var writes = false

    func begin() { lock.withLock { (wasCancelled, works, writes) = (false, true, false) } }
    func end() { lock.withLock { (works, writes) = (false, false) } }
    func setWriting(_ isWriting: Bool) { lock.withLock { writes = isWriting } }
    var isWorking: Bool { lock.withLock { works } }
    var isWriting: Bool { lock.withLock { writes } }
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
