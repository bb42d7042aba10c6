import GRDB

extension Store {
  /// Copies the store, whole and of one moment, to a new file (0600), while others may be writing, and reads the copy
  /// through. That it was made is written down: in the store, or where that cannot be written in the copy itself.
  /// - Throws: `exists` where there is a file already; `corrupt` when the store is damaged: no copy is left then.
  public func backup(to path: String) throws(StoreError) {
    var copy = StoreCopy(source: reader, path: path, patience: patience)
    if isReadOnly {
      let line = line(.export, nil, "backup")
      copy.addition = { db in try db.execute(sql: Self.insertLine, arguments: line) }
    }
    do {
      try copy.write()
    } catch  where error.code == .damagedCopy || error.code == .corrupt {
      throw StoreError(.corrupt, [self.path])
    }
    noteAccess(.export, map: nil, reason: "backup")
  }

  /// What was written of a store that is no longer at its place.
  public struct Rescue: Hashable, Sendable {
    public var path: String
    /// Whether all of it could be read.
    public var isWhole: Bool
  }

  /// Writes what is still held open to a new file beside: `NAME.rescued`, or with a number where that is there. Of a file
  /// that was moved or deleted that is all that was confirmed.
  /// - Throws: what the disk answers.
  public func rescue() throws(StoreError) -> Rescue {
    for number in 1...Self.mostRescues {
      let path = "\(self.path).rescued" + (number == 1 ? "" : "-\(number)")
      if StoreFile(path: path).isThere { continue }
      let isWhole = try StoreCopy(source: reader, path: path, patience: patience, keepsDamaged: true).write()
      return Rescue(path: path, isWhole: isWhole)
    }
    throw StoreError(.exists, ["\(path).rescued"])
  }

  private static let mostRescues = 1000

  /// Makes a store of a copy. Nothing is overwritten: what stood there, and what the database kept beside it, is to be
  /// put aside before.
  /// - Throws: `noCopy`, `notOurs`, `newerSchema`, `damagedCopy`; `stillThere` with the path of what is in the way;
  ///   `inUse` when another program has open what stands there or stood there.
  public static func restore(from copy: String, to path: String) throws(StoreError) {
    try StoreFile(path: path).refuseIfUsed()
    do {
      try StoreCopy(source: try source(StoreFile(path: copy)), path: path, patience: Patience { false }).write()
    } catch {
      switch error.code {
      case .notFound: throw StoreError(.noCopy, [copy])
      case .corrupt, .damagedCopy: throw StoreError(.damagedCopy, [copy])
      default: throw error
      }
    }
  }

  static func source(_ copy: StoreFile) throws(StoreError) -> DatabaseQueue {
    try copy.inspect()
    var configuration = configuration(Patience { false }, onlyReads: true)
    configuration.readonly = true
    do {
      // Nothing is to be left beside the copy.
      return try DatabaseQueue(path: copy.hasLog ? copy.databasePath : copy.immutableURI, configuration: configuration)
    } catch {
      throw StoreError(error, path: copy.path)
    }
  }
}
