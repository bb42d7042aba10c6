import LegamiModel
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// From wherever one is, the key that goes back leads out.
@Suite struct WayOutTests {
  /// Every page and everything that is filled in over one, from a person's map, a partner map and Home.
  private static let places: [(start: ScenarioStart, ways: [String])] = [
    (
      .ada,
      [
        "", "w", "tab a", "w tab a", "tab e", "tab e ctrl-t", "tab t", "g", ":", "/", "L", "L tab", "L space", "L /",
        "tab enter", "tab enter right right", "tab enter :", "v", "?", "w v", "tab space space", "L ?", "v ?",
      ]
    ),
    (.valfinta, ["", "tab a", "tab e", "L", "L tab enter", "tab enter", "tab enter right e", "v", "?", "space"]),
    (.home, ["", "n", "p", "i", "/", ":", "?", "L", "L enter", "L / x", "enter", "down enter"]),
  ]

  /// Goes every way from the same beginning.
  private func visit(
    size: String = "80x24", _ language: Language = .italian, _ visit: (ScreenScenario, String) throws -> Void
  ) throws {
    for place in Self.places {
      let session = try scenario(place.start, size: size, language)
      let start = session.state
      for way in place.ways {
        session.comeBack(to: start)
        try session.press(way)
        try visit(session, way)
      }
      try session.writesNothing()
    }
  }

  @Test(arguments: ["esc", "q", "ctrl-c"]) func `a few presses of the same key end the program`(key: String) throws {
    try visit { session, way in
      // Where letters are text, q is one.
      if key == "q", session.state.context.takesText { try session.press("esc") }
      var presses = 0
      while !session.state.isLeaving, presses < 12 {
        let before = session.screen
        try session.press(key)
        presses += 1
        #expect(session.state.isLeaving || session.screen != before, "\(key) after \(way) does nothing\n\(before.text)")
      }
      #expect(session.state.isLeaving, "\(way)\n\(session.screen.text)")
    }
  }

  @Test(arguments: ["esc", "q"]) func `beside the person, other names are announced before they are shown`(
    key: String
  ) throws {
    let session = try scenario(.ada)
    try session.press(key).says(\.otherNamesThere).lacks("Valfinta").titled("Ada Esempio")
    // Any other key in between, and it is said again.
    try session.press("tab").press(key).says(\.otherNamesThere).lacks("Valfinta")
    try session.press(key).shows("Valfinta", "Mappe di persone").cursor(on: "Ada Esempio")
  }

  @Test func `from the worker's own view the first press goes`() throws {
    try scenario(.ada).press("w esc").shows("Mappe di persone")
    try scenario(.valfinta).press("esc").shows("Mappe di persone")
  }

  @Test func `where there is no other map nothing is announced`() throws {
    try scenario(.empty).press("n").type("Zeno Prova").press("enter esc").shows("Mappe di persone", "Zeno Prova")
  }

  @Test func `a hasty Esc on Home does not end the program`() throws {
    let session = try scenario(.home).press("esc").says(\.onceMoreLeaves)
    #expect(!session.state.isLeaving)
    try session.press("down esc").says(\.onceMoreLeaves)
    #expect(!session.state.isLeaving)
    try session.press("esc")
    #expect(session.state.isLeaving)
  }

  @Test(arguments: ["40x12", "60x20", "80x24", "120x36", "200x60"], [Language.italian, .english])
  func `what leads away is in the footer of every page`(size: String, language: Language) throws {
    try visit(size: size, language) { session, way in
      let key = session.state.context == .home ? "q " : "Esc "
      #expect(session.footer.contains(key), "\(way): \(session.footer)")
    }
  }
}
