import Foundation
import LegamiModel
import Synchronization

/// A file in the making: it has a name of its own in the folder where it will stand, and takes its place only when it is
/// whole. What a program that died leaves of it is known by its name and by the lock that nobody holds any more.
final class PartFile: Sendable {
  let file: StoreFile
  private let descriptor: Int32
  private static let count = Atomic(0)

  /// - Parameter path: where the file will stand.
  /// - Throws: `exists` where there is a file already; `cannotCreate`, `permission`, `readOnly`, `diskFull`.
  init(for path: String) throws(StoreError) {
    let place = StoreFile(path: path)
    if place.isThere { throw StoreError(.exists, [path]) }
    try place.makeFolder()
    Self.sweep(place.folder)
    let number = Self.count.add(1, ordering: .relaxed).newValue
    file = StoreFile(path: PathText.joined(place.folder, "legami.\(getpid())-\(number).part"))
    do {
      descriptor = try file.make()
    } catch {
      throw StoreError(error.code, [path])
    }
    _ = RangeLock.take(descriptor, at: RangeLock.first, isShared: false)
  }

  deinit { close(descriptor) }

  /// Takes its place, never over something else, and has the disk confirm it.
  /// - Throws: `exists` when something stands there since.
  func takePlace(_ path: String) throws(StoreError) {
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw StoreError(errno == ENOSPC || errno == EDQUOT ? .diskFull : .disk, [path])
    }
    guard Self.rename(file.path, path) else {
      throw StoreError(errno == EEXIST ? .exists : .cannotCreate, [path])
    }
    StoreFile(path: path).settle()
  }

  func discard() { file.remove() }

  /// Renames without ever replacing: by a second name, or where the file system knows none, after a look.
  private static func rename(_ part: String, _ path: String) -> Bool {
    if link(part, path) == 0 { return unlink(part) == 0 }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { return false }
    if StoreFile(path: path).isThere {
      errno = EEXIST
      return false
    }
    return Foundation.rename(part, path) == 0
  }

  // MARK: What dead programs leave

  /// Younger than this and of a living program, a part may be about to be locked.
  private static let youth = 60

  /// Removes the parts that nobody is making any more.
  static func sweep(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var parts: Set<String> = []
    for name in names {
      if let part = name.firstMatch(of: /^(legami\.\d+-\d+\.part)(-wal|-shm|-journal)?$/) {
        parts.insert(String(part.1))
      }
    }
    for part in parts where isAbandoned(PathText.joined(folder, part), maker: part) {
      StoreFile(path: PathText.joined(folder, part)).remove()
    }
  }

  private static func isAbandoned(_ path: String, maker name: String) -> Bool {
    let process = name.split(separator: ".").dropFirst().first?.split(separator: "-").first.flatMap { pid_t($0) } ?? 0
    let isAlive = process > 0 && (kill(process, 0) == 0 || errno == EPERM)
    let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    // Only what stands beside it is left, or it is not ours to remove.
    guard descriptor >= 0 else { return errno == ENOENT && !isAlive }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      !RangeLock.isHeld(descriptor, at: RangeLock.first)
    else { return false }
    return !isAlive || time(nil) - status.st_mtim.tv_sec > youth
  }
}
