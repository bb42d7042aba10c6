import Foundation
import LegamiModel

/// The file of a store on disk, looked at before the database opens it, so that a file that is not ours is never
/// touched.
struct StoreFile {
  let path: String

  static let magic = Array("SQLite format 3\0".utf8)

  /// Makes the folder (0700) where there is none.
  func makeFolder() throws(StoreError) {
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreError(.cannotCreate, [path])
    }
  }

  /// Makes an empty file (0600) that was not there before, and answers it open.
  func make() throws(StoreError) -> Int32 {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      switch errno {
      case EEXIST: throw StoreError(.exists, [path])
      case EACCES, EPERM: throw StoreError(.permission, [path])
      case EROFS: throw StoreError(.readOnly, [path])
      case ENOSPC, EDQUOT: throw StoreError(.diskFull, [path])
      case EMFILE, ENFILE: throw StoreError(.tooManyFiles, [path])
      default: throw StoreError(.cannotCreate, [path])
      }
    }
    return descriptor
  }

  /// Whether anything is called so, a link that leads nowhere too.
  var isThere: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The file and what the database keeps beside it.
  private var parts: [String] { ["", "-wal", "-shm", "-journal"].map { path + $0 } }

  /// Those of them that are there.
  var present: [String] {
    parts.filter { StoreFile(path: $0).isThere }
  }

  func remove() {
    for part in parts { unlink(part) }
  }

  /// Has the disk confirm that the file is called so.
  func settle() {
    let folder = open(self.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Reads the header: whether it is a store, whole, and of a version that this program knows.
  @discardableResult
  func inspect() throws(StoreError) -> FileIdentity {
    // A pipe must not keep us waiting for whoever writes into it, nor a terminal become ours.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw StoreError(.notFound, [path])
      case EACCES, EPERM: throw StoreError(.permission, [path])
      case EMFILE, ENFILE: throw StoreError(.tooManyFiles, [path])
      default: throw StoreError(.notOurs, [path])
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw StoreError(.notOurs, [path])
    }
    var header = [UInt8](repeating: 0, count: 100)
    guard read(descriptor, &header, 100) == 100, Array(header[0..<16]) == Self.magic,
      Int32(bitPattern: Self.number(header, at: 68)) == Schema.applicationID
    else { throw StoreError(.notOurs, [path]) }
    let version = Int(Self.number(header, at: 60))
    guard version <= Schema.version else {
      throw StoreError(.newerSchema, [path, String(version), String(Schema.version)])
    }
    // A file shorter than its header says was cut, unless the missing pages still wait in the write-ahead log.
    let pageSize = UInt64(header[16]) << 8 | UInt64(header[17])
    let pages = UInt64(Self.number(header, at: 28))
    if !hasLog, UInt64(status.st_size) < pages * (pageSize == 1 ? 65_536 : pageSize) {
      throw StoreError(.corrupt, [path])
    }
    return FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }

  /// Whether the system lets this user write the file and make files beside it, which the write-ahead log needs.
  var isWritable: Bool {
    access(path, W_OK) == 0 && access(folder, W_OK) == 0
  }

  var folder: String { PathText.folder(of: path) }

  /// The path as the database is to be given it: some that begin otherwise it reads in its own way, as a store in memory
  /// or as an address.
  var databasePath: String { path.hasPrefix("/") ? path : "./\(path)" }

  var hasLog: Bool { access(log, F_OK) == 0 }

  /// Whether something was written that stands in the write-ahead log alone.
  var hasUnmergedLog: Bool {
    var status = stat()
    return stat(log, &status) == 0 && status.st_size > 0
  }

  private var log: String { FileWatch.withoutLinks(path) + "-wal" }

  /// As a URI that promises that nobody writes: the only way to read from a medium where nothing can be made beside.
  var immutableURI: String {
    let allowed = CharacterSet(charactersIn: "/-._~").union(.alphanumerics)
    let escaped = databasePath.addingPercentEncoding(withAllowedCharacters: allowed) ?? databasePath
    return "file:\(escaped)?immutable=1"
  }

  private static func number(_ header: [UInt8], at offset: Int) -> UInt32 {
    header[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
