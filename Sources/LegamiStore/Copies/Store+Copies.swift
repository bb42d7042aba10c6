import Foundation
import GRDB
import LegamiModel

extension Store {
  /// Whether the copy of today is still to be made.
  public func needsCopy(_ rule: CopyRule) -> Bool {
    rule.isOn && !isReadOnly && hasPlace && !CopyShelf(of: path).hasCopy(of: clock.today())
  }

  /// Copies the store to its folder of copies, unless today's is there or another program is making it; the copies that
  /// are no longer kept go. On a connection of its own, so that nobody waits.
  /// - Returns: the copy; nil when none was made.
  /// - Throws: what the disk answers; `cancelled`; `moved` when the store is no longer at its place.
  public func keepCopy(_ rule: CopyRule, stop: CopyStop) throws(StoreError) -> KeptCopy? {
    guard needsCopy(rule) else { return nil }
    let shelf = CopyShelf(of: path)
    let today = clock.today()
    guard try holdsSomething() else { return nil }
    try shelf.make()
    return try shelf.alone { () throws(StoreError) in
      guard !shelf.hasCopy(of: today) else { return nil }
      try copy(to: shelf.path(on: today), stop)
      _ = shelf.remove(rule.surplus(shelf.daily).filter { $0.day != today })
      return shelf.daily.first { $0.day == today }
    }
  }

  /// A store in which nothing stands yet is worth no copy: the day's would be of nothing.
  private func holdsSomething() throws(StoreError) -> Bool {
    try reading { db in try Row.fetchOne(db, sql: "SELECT 1 FROM node LIMIT 1") != nil }
  }

  private func copy(to copy: String, _ stop: CopyStop) throws(StoreError) {
    do {
      let source = try DatabaseQueue(
        path: StoreFile(path: path).databasePath, configuration: Store.configuration(patience, onlyReads: true))
      defer { try? source.close() }
      try StoreCopy(source: source, path: copy, patience: patience, stop: stop).write()
    } catch {
      throw StoreError(error, path: copy)
    }
    // It may be of what took the store's place.
    do { try refuseIfLost() } catch {
      StoreFile(path: copy).remove()
      throw error
    }
  }

  // MARK: What was removed for good

  /// The copies that were made before something was removed for good, and may hold it still; the newest first.
  public func copiesBeforeRemoval() throws(StoreError) -> [KeptCopy] {
    let copies = hasPlace ? CopyShelf(of: path).copies : []
    guard !copies.isEmpty else { return [] }
    let removals = try reading { db in
      try Row.fetchAll(db, sql: "SELECT id, at FROM act_group WHERE kind = 'removal'").map { row in
        (id: row[0] as Int64, at: row[1] as Int64)
      }
    }
    guard !removals.isEmpty else { return [] }
    return copies.filter { copy in
      // One that cannot be read may hold anything.
      let known = try? Store.reading(copy: copy.path) { db in
        try Set(
          Row.fetchAll(db, sql: "SELECT id, at FROM act_group WHERE kind = 'removal'").map { row in
            [row[0] as Int64, row[1] as Int64]
          })
      }
      guard let known else { return true }
      return !removals.allSatisfy { known.contains([$0.id, $0.at]) }
    }
  }

  /// Removes copies, and answers those that are gone.
  public func remove(_ copies: [KeptCopy]) -> [KeptCopy] { CopyShelf(of: path).remove(copies) }

  /// Reads in a copy without leaving anything beside it.
  static func reading<Value>(copy: String, _ body: (Database) throws -> Value) throws -> Value {
    let queue = try source(StoreFile(path: copy))
    defer { try? queue.close() }
    return try queue.unsafeRead(body)
  }
}
