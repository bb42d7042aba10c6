import GRDB

extension Store {
  /// Copies the store, whole and of one moment, to a new file (0600), while others may be writing, and reads the copy
  /// through.
  /// - Throws: `exists` where there is a file already; `corrupt` when the store is damaged: no copy is left then.
  public func backup(to path: String) throws(StoreError) {
    do {
      try StoreCopy(source: reader, path: path, patience: patience).write()
    } catch  where error.code == .damagedCopy || error.code == .corrupt {
      throw StoreError(.corrupt, [self.path])
    }
    noteAccess(.export, map: nil, reason: "backup")
  }

  /// Makes a store of a copy. Nothing is overwritten: what stood there, and what the database kept beside it, is to be
  /// put aside before.
  /// - Throws: `noCopy`, `notOurs`, `newerSchema`, `damagedCopy`; `stillThere` with the path of what is in the way.
  public static func restore(from copy: String, to path: String) throws(StoreError) {
    if let inTheWay = StoreFile(path: path).present.first { throw StoreError(.stillThere, [inTheWay, path]) }
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

  private static func source(_ copy: StoreFile) throws(StoreError) -> DatabaseQueue {
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
