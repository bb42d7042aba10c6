import Foundation

/// Locks on bytes of a file that belong to whoever opened it and not to the process: they end with it however it ends,
/// and closing another opening of the same file does not drop them. The bytes lie far behind those that the database
/// locks, and behind any content.
enum RangeLock {
  static let first: Int64 = 1 << 62

  // F_OFD_GETLK and F_OFD_SETLK of the system's headers, which Swift does not see.
  private static let ask: Int32 = 36
  private static let set: Int32 = 37

  /// Answers false where somebody else holds them, or where the file system knows no such locks.
  static func take(_ descriptor: Int32, at offset: Int64, isShared: Bool) -> Bool {
    var lock = range(offset, 1, isShared ? F_RDLCK : F_WRLCK)
    return fcntl(descriptor, set, &lock) == 0
  }

  static func isHeld(_ descriptor: Int32, at offset: Int64, count: Int64 = 1) -> Bool {
    var lock = range(offset, count, F_WRLCK)
    return fcntl(descriptor, ask, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  private static func range(_ offset: Int64, _ count: Int64, _ kind: Int32) -> flock {
    var lock = flock()
    lock.l_type = Int16(kind)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(offset)
    lock.l_len = off_t(count)
    return lock
  }
}
