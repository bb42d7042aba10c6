import Foundation

/// Remembers how many rows the last few lists had, until something is written.
///
/// @unchecked because the mutable fields are read and written under the lock only.
final class CountCache: @unchecked Sendable {
  private let lock = NSLock()
  private var version: Int64 = -1
  private var counts: [String: Int] = [:]

  func count(_ key: String, version: Int64, _ make: () throws -> Int) rethrows -> Int {
    let known = lock.withLock { () -> Int? in
      if self.version != version {
        self.version = version
        counts = [:]
      }
      return counts[key]
    }
    if let known { return known }
    let count = try make()
    lock.withLock {
      guard self.version == version else { return }
      if counts.count >= 4096 { counts = [:] }
      counts[key] = count
    }
    return count
  }
}
