import Foundation

/// Somebody else who writes to a store and does not finish: the lock that SQLite takes for it in write-ahead mode, on one
/// byte of the shared index (`WAL_WRITE_LOCK`, https://www.sqlite.org/walformat.html#wal_locks).
public final class StoreLock {
  private let file: Int32

  public init(_ store: String) throws {
    file = open(store + "-shm", O_RDWR | O_CLOEXEC)
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 120
    lock.l_len = 1
    guard file >= 0, fcntl(file, F_SETLKW, &lock) == 0 else {
      throw LineSession.Failure(description: "\(store)-shm cannot be locked: \(String(cString: strerror(errno)))")
    }
  }

  public func release() { close(file) }
}
