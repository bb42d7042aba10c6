import GRDB
import LegamiModel

/// How far an import has come.
public struct ImportProgress: Hashable, Sendable {
  public var done: Int
  public var total: Int
}

extension Store {
  /// Brings a document in: a map for each of its networks. One transaction, one step of undo; the same document
  /// twice changes nothing.
  /// - Parameters:
  ///   - mapName: instead of the name the document gives.
  ///   - purpose: what the maps are for. On the planning side persons are there as the document names them, and are
  ///     shared; in casework they stay on their map.
  ///   - dryRun: reports what would happen and leaves the store as it is.
  ///   - progress: asked from time to time; answering false stops the import, and nothing of it is kept.
  /// - Throws: `cancelled`, or what the disk answers.
  public func importDocument(
    _ document: ImportedDocument, mapName: String? = nil, purpose: Purpose = .casework, dryRun: Bool = false,
    progress: ((ImportProgress) -> Bool)? = nil
  ) throws(StoreError) -> ImportReport {
    let (now, today) = (clock.now(), clock.today())
    if isReadOnly { throw StoreError(.readOnly, [path]) }
    do {
      return try writer.writeWithoutTransaction { db in
        defer { try? LoosenedIndexes.settle(db) }
        try LoosenedIndexes.loosenReferences(db)
        var report: ImportReport?
        try db.inTransaction(.immediate) {
          let book = HistoryBook(db: db)
          let group = try book.open(.importFile, [], kind: .act, state: .done, user: user, at: now)
          let writing = Writing(db: db, group: group, user: user, now: now, today: today, ulids: ulids)
          var importer = Importer(
            document: document, mapName: mapName, purpose: purpose, progress: progress)
          var made = try importer.run(writing)
          if writing.editCount == 0 || dryRun {
            for index in made.maps.indices where dryRun { made.maps[index].id = MapID(0) }
            report = made
            return .rollback
          }
          try writing.describe([document.format, made.maps.first?.name ?? ""])
          try book.forgetUndone(by: user)
          report = made
          return .commit
        }
        guard let report else { throw StoreError(.cancelled) }
        return report
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
