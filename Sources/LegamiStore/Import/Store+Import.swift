import GRDB
import LegamiModel

/// How far an import has come.
public struct ImportProgress: Hashable, Sendable {
  public enum Phase: Hashable, Sendable {
    /// Nodes and ties are written.
    case rows
    /// Indexes and what is derived are made.
    case derived
  }

  public var phase: Phase
  public var done: Int
  public var total: Int
}

extension Store {
  /// Brings a document in: a map for each of its networks, or one map that grows. One transaction, one step of undo;
  /// the same bytes twice change nothing.
  /// - Parameters:
  ///   - mapName: instead of the name the document gives; another map is then made in any case.
  ///   - into: the map that the document's only network grows.
  ///   - purpose: what the maps are for. On the planning side persons are there as the document names them, and are
  ///     shared; in casework they stay on their map.
  ///   - dryRun: reports what would happen and leaves the store as it is.
  ///   - memory: how much may be taken; nil is half of what the process still may.
  ///   - progress: asked from time to time; answering false stops the import, and nothing of it is kept.
  ///   - isCancelled: asked at any time, from another thread too; answering true stops the import likewise.
  /// - Throws: `cancelled`, `outOfMemory`; for a map that grows `noSuchMap`, `otherPurpose`, `otherCentre`,
  ///   `severalNetworks`; or what the disk answers.
  public func importDocument(
    _ document: consuming ImportedDocument, mapName: String? = nil, into: MapID? = nil, purpose: Purpose = .casework,
    dryRun: Bool = false, memory: MemoryBudget? = nil, progress: ((ImportProgress) -> Bool)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(StoreError) -> ImportReport {
    let (now, today) = (clock.now(), clock.today())
    if let readOnlyReason { throw StoreError(readOnlyReason, [path]) }
    try refuseIfLost()
    if into == nil, mapName == nil, let report = try reportOfSame(document) { return report }
    let networkCount = document.networks.count
    let handed = Handed(document)
    do {
      return try writer.writeWithoutTransaction { db in
        defer { try? LoosenedIndexes.settle(db) }
        try LoosenedIndexes.loosenReferences(db)
        var report: ImportReport?
        try db.inTransaction(.immediate) {
          try SchemaVersion.refuseOthers(db, path: self.path)
          let grown = try into.map { try self.mapToGrow($0, networks: networkCount, purpose, db) }
          let book = HistoryBook(db: db)
          let group = try book.open(.importFile, [], kind: .act, state: .done, user: user, at: now)
          let writing = Writing(db: db, group: group, user: user, now: now, today: today, ulids: ulids)
          var importer = Importer(
            document: try handed.take(), mapName: mapName, grown: grown, purpose: purpose,
            memory: memory ?? .measured(), progress: progress)
          var made = try watched(isCancelled) { try importer.run(writing) }
          if writing.editCount == 0 || dryRun {
            for index in made.maps.indices where dryRun && made.maps[index].standing == .made {
              made.maps[index].id = MapID(0)
            }
            report = made
            return .rollback
          }
          try writing.describe([made.format, made.maps.first { $0.standing != .there }?.name ?? ""])
          try book.forgetUndone(by: user)
          report = made
          try refuseIfLost()
          return .commit
        }
        guard let report else { throw StoreError(.cancelled) }
        try refuseIfLost()
        return report
      }
    } catch {
      if let isCancelled, isCancelled(), !(error is StoreError) { throw StoreError(.cancelled) }
      throw StoreError(error, path: path)
    }
  }

  private func watched<Value>(_ isCancelled: (@Sendable () -> Bool)?, _ body: () throws -> Value) throws -> Value {
    guard let isCancelled else { return try body() }
    let writer = writer
    let watch = CancelWatch(isCancelled: isCancelled) { writer.interrupt() }
    defer { watch.stop() }
    let value = try body()
    if isCancelled() { throw StoreError(.cancelled) }
    return value
  }

  /// - Throws: why a document of so many networks cannot grow the map.
  private func mapToGrow(
    _ id: MapID, networks: Int, _ purpose: Purpose, _ db: Database
  ) throws -> NetworkMap {
    guard let map = try NetworkMap.fetch(db, key: id.rawValue) else { throw StoreError(.noSuchMap, [id.description]) }
    // Persons are never made visible to all by reading a file.
    if purpose == .casework, map.purpose == .planning { throw StoreError(.otherPurpose, [map.code]) }
    guard networks == 1 else { throw StoreError(.severalNetworks, [map.code, String(networks)]) }
    return map
  }
}

/// A document on its way to whoever writes it, who is then the only one to hold it: it can go as it is written.
private final class Handed {
  private var document: ImportedDocument?

  init(_ document: consuming ImportedDocument) { self.document = document }

  func take() throws(StoreError) -> ImportedDocument {
    guard let document = document.take() else { throw StoreError(.cancelled) }
    return document
  }
}
