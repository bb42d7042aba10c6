import Foundation
import GRDB
import LegamiModel

/// Who opened which map, when and why: keys only, never names, and only ever added to.
public struct AccessLine: Hashable, Sendable, Identifiable {
  public enum Action: String, Codable, CaseIterable, Sendable {
    case open
    /// Searched or listed across everything.
    case everywhere
    case export
    case erase
  }

  public var id: Int64
  public var at: Instant
  public var user: String
  public var action: Action
  public var map: MapID?
  public var reason: String
}

/// Remembers which reasons for looking everywhere were already written down in this session.
///
/// @unchecked because the one mutable field is read and written under the lock only.
final class AccessMemory: @unchecked Sendable {
  private let lock = NSLock()
  private var reasons: Set<String> = []

  func isNew(_ reason: String) -> Bool { lock.withLock { reasons.insert(reason).inserted } }
}

extension Store {
  /// The lines, newest first.
  public func accessLines(limit: Int = 1000) throws(StoreError) -> [AccessLine] {
    // Lines are written in the background: waiting for the writer to come free is waiting for them.
    if !isReadOnly { writer.writeWithoutTransaction { _ in } }
    return try reading { db in
      try Row.fetchAll(
        db, sql: "SELECT id, at, user, action, map, reason FROM access_line ORDER BY id DESC LIMIT ?",
        arguments: [limit]
      ).map { row in
        var reader = RowReader(row)
        return AccessLine(
          id: try reader.integer(), at: Instant(milliseconds: try reader.integer()), user: try reader.text(),
          action: try reader.code(), map: try reader.optionalIdentifier(), reason: try reader.text())
      }
    }
  }

  /// Writes down, before anything is shown, that somebody looks everywhere.
  /// - Throws: `unrecorded`: then nothing may be shown.
  public func recordLookingEverywhere(reason: String) throws(StoreError) {
    try record(.everywhere, map: nil, reason: reason)
    _ = accesses.isNew(reason)
  }

  /// Writes a line, and waits until it is written.
  func record(_ action: AccessLine.Action, map: MapID?, reason: String) throws(StoreError) {
    let line = line(action, map, reason)
    do {
      try writingLightly { db in try db.execute(sql: Self.insertLine, arguments: line) }
    } catch {
      throw StoreError(.unrecorded, [path, error.code.rawValue])
    }
  }

  static let insertLine = "INSERT INTO access_line (at, user, action, map, reason) VALUES (?, ?, ?, ?, ?)"

  func line(_ action: AccessLine.Action, _ map: MapID?, _ reason: String) -> StatementArguments {
    [clock.now().milliseconds, user, action.rawValue, map?.rawValue, reason]
  }

  /// Looking everywhere is written down once a session for each reason.
  func note(_ scope: ReadingScope) {
    if case .everywhere(let reason) = scope, accesses.isNew(reason) {
      noteAccess(.everywhere, map: nil, reason: reason)
    }
  }

  /// Adds a line without keeping anybody waiting: behind the screen, and without waiting for the disk to confirm. The
  /// line outlives the program; the next act, or closing, makes it outlive the machine.
  func noteAccess(_ action: AccessLine.Action, map: MapID?, reason: String) {
    guard !isReadOnly else { return }
    let line = line(action, map, reason)
    writer.asyncWriteWithoutTransaction { db in
      try? db.execute(sql: "PRAGMA synchronous = NORMAL")
      try? db.execute(sql: Self.insertLine, arguments: line)
      try? db.execute(sql: "PRAGMA synchronous = FULL")
    }
  }
}
