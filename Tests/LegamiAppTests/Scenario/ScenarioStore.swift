import Foundation
import LegamiDemonstration
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import TestSupport

@testable import LegamiApp

/// Stores for the screen tests: small, the same every time.
enum ScenarioStore {
  static let demonstrationDay = Demonstration.day

  /// A store with nothing in it, in memory.
  static func transient(_ language: Language, today: Day) throws -> Store {
    try Store.transient(
      settings: StoreSettings(language: language.rawValue), user: "test", clock: .fixed(today),
      ulids: Demonstration.ulids())
  }

  /// A store with the demonstration in it, as somebody else made it, its maps arranged already.
  /// - Parameter folder: where its file is; the store lives as long as it does.
  static func demonstration(_ language: Language, today: Day, in folder: TemporaryFolder) throws -> Store {
    let path = folder.file("store.sqlite")
    try (language == .italian ? italian : english).get().write(to: URL(fileURLWithPath: path))
    return try Store.open(at: path, user: "test", clock: .fixed(today), ulids: Demonstration.ulids())
  }

  /// The file of the demonstration, made once: writing it and finding places takes a moment.
  private static let italian = Result { try file(.italian) }
  private static let english = Result { try file(.english) }

  private static func file(_ language: Language) throws -> Data {
    let folder = try TemporaryFolder()
    let path = folder.file("store.sqlite")
    try Demonstration.create(at: path, language: language.rawValue)
    let store = try Store.open(at: path, user: Demonstration.user, clock: Demonstration.clock)
    let theme = try ThemeCatalogue.builtIn.theme(named: "dark")
    for map in try store.maps(in: .everywhere(reason: "test"), counting: false) {
      let opening = try store.open(map.id, reason: .review)
      var page = MapPage(
        try store.map(in: opening), opening, builder: SceneBuilder(words: Words(language)),
        canvas: Size(columns: 80, rows: 20), theme: theme)
      guard let found = page.takeUnstored() else { continue }
      try store.keepPlaces(found.places, borders: found.borders.isEmpty ? nil : found.borders, on: map.id)
    }
    try store.compact()
    let copy = folder.file("copy.sqlite")
    try store.backup(to: copy)
    store.close()
    return try Data(contentsOf: URL(fileURLWithPath: copy))
  }
}
