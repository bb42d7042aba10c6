import Foundation

/// Which file stands at a path: the same number on the same disk is the same file, whatever it is called.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64

  /// What a path led to when it was asked.
  enum Look: Equatable {
    case file(FileIdentity)
    case nothing
    /// The system does not say, as where a folder may no longer be entered: no reason to think that it changed.
    case unknown
  }

  static func look(_ path: String) -> Look {
    var status = stat()
    guard stat(path, &status) == 0 else { return errno == ENOENT || errno == ENOTDIR ? .nothing : .unknown }
    return .file(FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)))
  }
}
