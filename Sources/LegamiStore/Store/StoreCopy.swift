import Foundation
import GRDB

/// Writes a whole store, of one moment, to a new file (0600), and makes sure of it. Under its name there is never half a
/// copy: it is written beside, read through, and then takes its place.
struct StoreCopy {
  let source: DatabaseQueue
  let path: String
  let patience: Patience

  /// - Throws: `exists` where there is a file already; `damagedCopy` when what was written is not whole.
  func write() throws(StoreError) {
    let file = StoreFile(path: path)
    let beside = StoreFile(path: "\(path).\(getpid()).part")
    try file.make()
    do {
      try beside.make()
      let copy = try DatabaseQueue(path: beside.databasePath, configuration: Store.configuration(patience))
      try source.backup(to: copy)
      try copy.close()
      try Self.verify(beside.databasePath, patience)
      guard rename(beside.path, path) == 0 else { throw StoreError(.cannotCreate, [path]) }
      file.settle()
    } catch {
      beside.remove()
      file.remove()
      throw StoreError(error, path: path)
    }
  }

  /// Reads a copy from end to end.
  /// - Throws: `damagedCopy`.
  private static func verify(_ path: String, _ patience: Patience) throws {
    let copy = try DatabaseQueue(path: path, configuration: Store.configuration(patience, onlyReads: true))
    let isWhole = try copy.unsafeRead { db in
      _ = try Meta.settings(db)
      return try StoreCheck(db: db).damage().isEmpty
    }
    try copy.close()
    guard isWhole else { throw StoreError(.damagedCopy, [path]) }
  }
}
