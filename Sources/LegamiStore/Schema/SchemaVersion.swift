import GRDB

/// The version of the schema that a store has, as its connection sees it.
struct SchemaVersion {
  let number: Int

  /// - Throws: `schemaDiffers` for a number that no version has.
  init(_ db: Database) throws {
    number = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA user_version")) ?? 0
    guard number > 0 else { throw StoreError(.schemaDiffers, [""]) }
  }

  var isEarlier: Bool { number < SchemaSteps.known.version }

  /// - Throws: `newerSchema` where a later program has been at the store: what this one writes would not fit.
  func refuseIfLater(path: String) throws {
    guard number > SchemaSteps.known.version else { return }
    throw StoreError(.newerSchema, [path, String(number), String(SchemaSteps.known.version)])
  }

  /// Looked at inside the transaction of each act.
  /// - Throws: `newerSchema`; `schemaDiffers` where it has become an earlier one.
  static func refuseOthers(_ db: Database, path: String) throws {
    let version = try SchemaVersion(db)
    try version.refuseIfLater(path: path)
    if version.isEarlier { throw StoreError(.schemaDiffers, [path]) }
  }
}
