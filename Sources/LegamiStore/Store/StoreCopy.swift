import Foundation
import GRDB

/// Writes a whole store, of one moment, to a new file (0600), and makes sure of it. Under its name there is never half a
/// copy: it is written beside, read through, and then takes its place.
struct StoreCopy {
  let source: DatabaseQueue
  let path: String
  let patience: Patience
  /// Keeps a copy that is not whole too: where there is nothing better.
  var keepsDamaged = false
  /// Told when nobody wants the copy any more.
  var stop: CopyStop?
  /// Written into the copy alone.
  var addition: (@Sendable (Database) throws -> Void)?

  /// Pages that are copied between two questions whether it is still wanted.
  private static let pages: CInt = 256

  /// - Returns: whether the copy is whole.
  /// - Throws: `exists` where there is a file already; `damagedCopy` when what was written is not whole; `cancelled`.
  @discardableResult
  func write() throws(StoreError) -> Bool {
    let part = try PartFile(for: path)
    do {
      try fill(part.file.databasePath)
      let isWhole = try isWhole(part.file.databasePath)
      guard isWhole || keepsDamaged else { throw StoreError(.damagedCopy, [path]) }
      try part.takePlace(path)
      return isWhole
    } catch {
      part.discard()
      throw StoreError(error, path: path)
    }
  }

  private func fill(_ path: String) throws {
    let copy = try DatabaseQueue(path: path, configuration: Store.configuration(patience))
    try source.unsafeRead { db in
      // All pages are of one moment, whatever others write meanwhile.
      try db.inTransaction(.deferred) {
        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
        try copy.writeWithoutTransaction { target in
          try db.backup(to: target, pagesPerStep: Self.pages) { _ in
            if stop?.isStopped == true { throw StoreError(.cancelled) }
          }
        }
        return .commit
      }
    }
    if let addition { try copy.writeWithoutTransaction { db in try addition(db) } }
    try copy.close()
  }

  /// Reads a copy from end to end.
  private func isWhole(_ path: String) throws -> Bool {
    let copy = try DatabaseQueue(path: path, configuration: Store.configuration(patience, onlyReads: true))
    defer {
      stop?.watch(nil)
      try? copy.close()
    }
    stop?.watch(copy)
    if stop?.isStopped == true { throw StoreError(.cancelled) }
    do {
      return try copy.unsafeRead { db in
        _ = try Meta.settings(db)
        return try StoreCheck(db: db).damage().isEmpty
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    }
  }
}
