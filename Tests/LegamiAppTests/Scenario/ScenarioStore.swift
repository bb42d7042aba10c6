import LegamiDemonstration
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

@testable import LegamiApp

/// Stores for the screen tests: in memory, small, the same every time.
enum ScenarioStore {
  static let demonstrationDay = Demonstration.day

  /// A store with the demonstration in it, its maps arranged already, as after they were opened once.
  static func demonstration(_ language: Language, today: Day) throws -> Store {
    let store = try transient(language, today: today)
    try Demonstration.write(into: store, language: language.rawValue)
    for place in language == .italian ? italianPlaces : englishPlaces {
      try store.keepPlaces(place.places, borders: place.borders.isEmpty ? nil : place.borders, on: place.map)
    }
    return store
  }

  static func transient(_ language: Language, today: Day) throws -> Store {
    try Store.transient(
      settings: StoreSettings(language: language.rawValue), user: "test", clock: .fixed(today),
      ulids: Demonstration.ulids())
  }

  /// The store read through and sound.
  static func isSound(_ store: Store) throws -> Bool { try store.check().isSound }

  private struct Places: Sendable {
    let map: MapID
    let borders: [Double]
    let places: [MapPlace]
  }

  /// Places take a moment to find and are always the same: found once for all tests.
  private static let italianPlaces = places(.italian)
  private static let englishPlaces = places(.english)

  private static func places(_ language: Language) -> [Places] {
    guard let store = try? transient(language, today: demonstrationDay),
      (try? Demonstration.write(into: store, language: language.rawValue)) != nil,
      let theme = try? ThemeCatalogue.builtIn.theme(named: "dark"),
      let maps = try? store.maps(in: .everywhere(reason: "test"), counting: false)
    else { return [] }
    return maps.compactMap { summary in
      guard let content = try? store.openMap(summary.id, reason: .review) else { return nil }
      let page = MapPage(
        content, builder: SceneBuilder(words: Words(language)), canvas: Size(columns: 80, rows: 20), theme: theme)
      return Arrangement.ofNewcomers(page).map { Places(map: summary.id, borders: $0.borders, places: $0.places) }
    }
  }
}
