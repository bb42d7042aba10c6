import LegamiModel
import LegamiStore
import LegamiWords

/// Where a session begins.
enum ScenarioStart: Sendable {
  /// The invented person's map, from the demonstration.
  case ada
  /// The invented district's map.
  case valfinta
  /// The map of the documented partnership.
  case nautilus
  /// Home, with the three maps of the demonstration.
  case home
  /// Home of a store with nothing in it.
  case empty
  /// Home of a store that the test made.
  case store(Store)

  /// The code of the map that is opened first.
  var code: String? {
    switch self {
    case .ada: "r7k2"
    case .valfinta: "m4t9"
    case .nautilus: "h3w6"
    case .home, .empty, .store: nil
    }
  }
}
