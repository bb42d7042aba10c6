import Foundation
import LegamiModel
import Synchronization

/// What happened to the file of a store while it was open.
public enum StoreLoss: String, Codable, CaseIterable, Sendable {
  /// Nothing is called so any more: it was moved or deleted.
  case removed
  /// Another file is called so.
  case replaced
  /// What the database keeps beside the file was taken away, or is another's.
  case companions
}

/// Knows whether the files of an open store are still the ones that stand at its path. Asking is three looks at the
/// folder, and none of them opens anything: to open and close a store's file drops the database's locks on it.
final class FileWatch: Sendable {
  private let path: String
  /// The path without links: what the database keeps beside a file it keeps beside the file itself.
  private let target: String
  private let file: FileIdentity
  private let companions: Mutex<[String: FileIdentity]>

  static let suffixes = ["-wal", "-shm"]

  /// - Parameter file: what stood there before the database opened it.
  /// - Returns: nil when something else stands there already.
  init?(path: String, opened file: FileIdentity) {
    self.path = path
    self.file = file
    guard FileIdentity.look(path) == .file(file) else { return nil }
    target = FileWatch.withoutLinks(path)
    companions = Mutex([:])
    for suffix in Self.suffixes { note(suffix) }
  }

  private func note(_ suffix: String) {
    guard case .file(let found) = FileIdentity.look(target + suffix) else { return }
    companions.withLock { $0[suffix] = found }
  }

  /// What happened to the files; nil while they stand where they were opened.
  func look() -> StoreLoss? {
    switch FileIdentity.look(path) {
    case .nothing: return .removed
    case .file(let found) where found != file: return .replaced
    case .file, .unknown: break
    }
    for suffix in Self.suffixes {
      let known = companions.withLock { $0[suffix] }
      let found = FileIdentity.look(target + suffix)
      if let known {
        if found != .unknown, found != .file(known) { return .companions }
      } else if case .file = found {
        // Made since by the first who needed it.
        note(suffix)
      }
    }
    return nil
  }

  static func withoutLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
