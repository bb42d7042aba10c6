import Foundation

/// Remembers how many rows the last few lists had, until something is written.
///
/// @unchecked because the mutable fields are read and written under the lock only.
final class CountCache: @unchecked Sendable {
  private let lock = NSLock()
  private var version: Int64 = -1
  private var counts: [(key: String, count: Int)] = []

  func count(_ key: String, version: Int64, _ make: () throws -> Int) rethrows -> Int {
    let known = lock.withLock { () -> Int? in
      if self.version != version {
        self.version = version
        counts = []
      }
      return counts.first { $0.key == key }?.count
    }
    if let known { return known }
    let count = try make()
    lock.withLock {
      guard self.version == version else { return }
      counts.insert((key, count), at: 0)
      if counts.count > 16 { counts.removeLast() }
    }
    return count
  }
}
