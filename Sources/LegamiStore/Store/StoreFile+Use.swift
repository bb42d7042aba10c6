extension StoreFile {
  /// Refuses to make a store where another program would go on with one that stood there before, or where the
  /// database's own files of one are left: it would take them for the new one's.
  /// - Throws: `inUse`, `stillThere`.
  func refuseIfUsed() throws(StoreError) {
    if let holder = OpenMark.holder(of: path) { throw StoreError(.inUse, [holder, path]) }
    if let inTheWay = present.first { throw StoreError(.stillThere, [inTheWay, path]) }
  }
}
