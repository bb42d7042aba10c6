import Foundation
import LegamiDemonstration
import LegamiStore
import LegamiWords

/// A demonstration store in a folder nobody else can enter, gone when the person leaves.
enum DemonstrationFolder {
  static func with(_ setting: CommandSetting, _ body: (Store) throws -> Void) throws {
    let folder = try make(setting)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/legami.sqlite"
    try Demonstration.create(at: path, language: setting.words.language.rawValue)
    let store = try Store.open(at: path, user: setting.user, clock: setting.clock)
    defer { store.close() }
    try body(store)
  }

  private static func make(_ setting: CommandSetting) throws(StoreError) -> String {
    let parent = setting.environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(parent)/legami-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw StoreError(.cannotCreate, [parent]) }
    return String(cString: made)
  }
}
