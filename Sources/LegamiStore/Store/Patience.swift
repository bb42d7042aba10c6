import Foundation
import Synchronization

/// How long a store waits while somebody else writes: less than two seconds, hardly at all when somebody waits for it,
/// and never for what is no work of anybody's.
final class Patience: Sendable {
  private static let step: useconds_t = 10_000
  /// Steps that are always waited: most writers take less.
  private static let least = 20
  private static let most = 190

  private let isWaitedFor: @Sendable () -> Bool
  private let isClosing = Atomic(false)
  private let isInPassing = Atomic(false)

  init(_ isWaitedFor: @escaping @Sendable () -> Bool) { self.isWaitedFor = isWaitedFor }

  /// What is left to do when a store is closed was confirmed already: it is not worth waiting for.
  func close() { isClosing.store(true, ordering: .relaxed) }

  /// Runs `body` without waiting for anybody: whoever comes after it should not have to wait twice.
  func inPassing<Value>(_ body: () throws -> Value) rethrows -> Value {
    isInPassing.store(true, ordering: .relaxed)
    defer { isInPassing.store(false, ordering: .relaxed) }
    return try body()
  }

  /// Waits a step; answers false when it was enough.
  /// - Parameter tries: the steps waited so far.
  func waits(_ tries: Int) -> Bool {
    guard tries < Self.most, !isInPassing.load(ordering: .relaxed) else { return false }
    if tries >= Self.least, isClosing.load(ordering: .relaxed) || isWaitedFor() { return false }
    usleep(Self.step)
    return true
  }
}
