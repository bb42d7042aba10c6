import Foundation
import GRDB
import LegamiModel

extension StoreError {
  /// Tells a database error in our own terms, so that no type of the database layer leaves this module.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError where error.code == .corrupt || error.code == .schemaDiffers:
      self.init(error.code, [path])
    case let error as StoreError: self = error
    case let error as Violation: self.init(error)
    case let error as DatabaseError: self.init(error, path: path)
    case is CancellationError: self.init(.cancelled)
    case is DecodingError: self.init(.corrupt, [path])
    default: self.init(.unexpected, [path, String(describing: type(of: error))])
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(.locked, [path])
    case .SQLITE_FULL: self.init(.diskFull, [path])
    case .SQLITE_READONLY: self.init(.readOnly, [path])
    case .SQLITE_CORRUPT: self.init(.corrupt, [path])
    case .SQLITE_NOTADB: self.init(.notOurs, [path])
    case .SQLITE_PERM, .SQLITE_AUTH: self.init(.permission, [path])
    case .SQLITE_CANTOPEN: self.init(Self.hasNoDescriptor ? .tooManyFiles : .cannotCreate, [path])
    // The file that connections share beside the store could not be given its size.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
      self.init(Self.hasFileLimit ? .fileLimit : .diskFull, [path])
    case .SQLITE_IOERR: self.init(Self.hasFileLimit && error.isOfWriting ? .fileLimit : .disk, [path])
    case .SQLITE_NOMEM: self.init(.outOfMemory, ["", ""])
    case .SQLITE_INTERRUPT: self.init(.cancelled)
    case .SQLITE_TOOBIG: self.init(.tooLarge, ["text"])
    // All that is asked is there in a store of this version.
    case .SQLITE_ERROR where error.message?.hasPrefix("no such ") == true: self.init(.schemaDiffers, [path])
    default:
      if error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY {
        self.init(Violation(.missingEnd))
      } else {
        self.init(.unexpected, [path, String(error.extendedResultCode.rawValue)])
      }
    }
  }

  /// Whether files of this program may only grow so large. Writing beyond it is answered as a disk that fails.
  private static var hasFileLimit: Bool {
    var limit = rlimit()
    return getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 && limit.rlim_cur != rlim_t.max
  }

  /// What the database opens for a store: the file, its log, what connections share, for two connections.
  private static let descriptorsOfStore = 6

  /// Whether this program may not open as much as a store takes, which the database answers as a file that cannot be
  /// opened; it has given back by then what it could open. Counted without opening any: a thread that is just starting
  /// may need the last ones.
  private static var hasNoDescriptor: Bool {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return false }
    let free = (0..<Int32(clamping: limit.rlim_cur)).lazy.filter { fcntl($0, F_GETFD) < 0 }
    return free.prefix(descriptorsOfStore).count < descriptorsOfStore
  }
}

extension DatabaseError {
  fileprivate var isOfWriting: Bool {
    [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE]
      .contains(extendedResultCode)
  }
}
