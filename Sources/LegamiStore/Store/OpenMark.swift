import Foundation
import LegamiModel
import Synchronization

/// Tells other programs under which name a store was opened, by a lock on the file itself: so that it is known when the
/// file was put aside under another name meanwhile. The lock ends with the program, however that ends.
final class OpenMark: Sendable {
  private let descriptor: Mutex<Int32?>

  /// Nil where the file cannot be marked; the store works without.
  init?(_ path: String) {
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard opened >= 0 else { return nil }
    descriptor = Mutex(opened)
    _ = RangeLock.take(opened, at: Self.place(of: path), isShared: true)
  }

  deinit { end() }

  /// To be called once the database has closed its own descriptors, whose locks would go with this one.
  func end() {
    let opened = descriptor.withLock { held in
      defer { held = nil }
      return held
    }
    if let opened { close(opened) }
  }

  /// The file that somebody has open under this name: what stands there, or what was put aside in the same folder since.
  static func holder(of path: String) -> String? {
    let file = StoreFile(path: path)
    let place = place(of: path)
    if isUsed(path, place) || isMapped(FileWatch.withoutLinks(path) + "-shm") { return path }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: file.folder)) ?? []
    return names.sorted().prefix(10_000).map { PathText.joined(file.folder, $0) }
      .first { $0 != path && isMarked($0, place) }
  }

  /// Whether a program has this file open as a store: by our mark, or by the lock that the database holds meanwhile.
  private static func isUsed(_ path: String, _ place: Int64) -> Bool {
    opening(path) { descriptor in
      RangeLock.isHeld(descriptor, at: place) || RangeLock.isHeld(descriptor, at: sharedBytes, count: sharedCount)
    }
  }

  private static func isMarked(_ path: String, _ place: Int64) -> Bool {
    opening(path) { descriptor in RangeLock.isHeld(descriptor, at: place) }
  }

  /// Whether the file that connections share is in use.
  private static func isMapped(_ path: String) -> Bool {
    opening(path) { descriptor in RangeLock.isHeld(descriptor, at: deadManSwitch) }
  }

  // Where the database locks its files; part of its file format.
  private static let sharedBytes: Int64 = 0x4000_0002
  private static let sharedCount: Int64 = 510
  private static let deadManSwitch: Int64 = 128

  private static func opening(_ path: String, _ body: (Int32) -> Bool) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return body(descriptor)
  }

  /// The byte that stands for a name (FNV-1a), the same in every program.
  private static func place(of path: String) -> Int64 {
    let folder = FileWatch.withoutLinks(PathText.folder(of: path))
    var hash: UInt32 = 0x811C_9DC5
    for byte in "\(folder)/\(PathText.name(of: path))".utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return RangeLock.first + 1 + Int64(hash)
  }
}
