import GRDB
import LegamiModel

/// What a store says of itself.
enum Meta {
  static func write(_ settings: StoreSettings, _ db: Database) throws {
    let values = [
      ("standing", settings.standing.rawValue), ("language", settings.language),
      ("fold", String(FoldedText.version)),
    ]
    for (key, value) in values {
      try db.execute(sql: "INSERT INTO meta (key, value) VALUES (?, ?)", arguments: [key, value])
    }
  }

  static func settings(_ db: Database) throws -> StoreSettings {
    guard let text = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'standing'"),
      let standing = StoreSettings.Standing(rawValue: text)
    else { throw StoreError(.corrupt, [db.configuration.label ?? ""]) }
    let language = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'language'") ?? "it"
    return StoreSettings(standing: standing, language: language)
  }
}
