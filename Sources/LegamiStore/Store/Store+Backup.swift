import GRDB

extension Store {
  /// Copies the store, whole and of one moment, to a new file (0600), while others may be writing.
  /// - Throws: `exists` where there is a file already.
  public func backup(to path: String) throws(StoreError) {
    let file = StoreFile(path: path)
    try file.make()
    do {
      let copy = try DatabaseQueue(path: path, configuration: Self.configuration(patience))
      try reader.backup(to: copy)
      try copy.close()
    } catch {
      file.remove()
      throw StoreError(error, path: path)
    }
  }
}
