import Foundation
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// Beside the person every screen is, cell for cell, that of a store in which nobody is held back.
@Suite struct HeldBackWalkTests {
  /// The same keys on both stores, and the same screens.
  private struct Twins {
    let stores: HeldBackStores
    let with: ScreenScenario
    let without: ScreenScenario

    init(_ language: Language, size: String) throws {
      stores = try HeldBackStores(language)
      with = try ScreenScenario(.store(stores.with), size: size, language)
      without = try ScreenScenario(.store(stores.without), size: size, language)
      try press("enter")
      #expect(with.state.isTogether && without.state.isTogether)
      expectAlike("the map")
    }

    func press(_ names: String) throws {
      for name in names.split(separator: " ") { press(try #require(Key(name: String(name)))) }
    }

    func press(_ key: Key) {
      with.press(key)
      without.press(key)
    }

    func type(_ text: String) {
      with.type(text)
      without.type(text)
    }

    /// Beside the person, or on the way back there.
    var isHome: Bool { with.state.mapPage == nil }

    func expectAlike(_ place: String, sourceLocation: SourceLocation = #_sourceLocation) {
      let alike = with.screen == without.screen
      #expect(alike, "\(place)\n\(with.screen.text)\nwithout:\n\(without.screen.text)", sourceLocation: sourceLocation)
    }
  }

  private static let places = [
    "", "tab", "tab tab enter", "tab enter down right down left", "tab e", "tab e ctrl-t", "a", "tab t", "g", ":", "/",
    "L", "L tab", "L end", "L tab down down e", "L /", "v", "v end", "?", "? end", "o tab", "x tab",
    "tab space tab space e",
  ]

  @Test(arguments: [("40x12", Language.italian), ("80x24", .english), ("120x36", .italian), ("200x60", .english)])
  func `every page and every key on it show nothing of who is held back`(size: String, language: Language) throws {
    let twins = try Twins(language, size: size)
    let keys = Set(
      ActionRegistry.all.filter { ![.together, .quit, .suspend, .rearrange].contains($0.id) }.flatMap(\.keys)
    )
    .sorted { $0.name < $1.name }
    // On the wide ones every page is looked at, and some keys of each.
    let step = size == "40x12" || size == "80x24" ? 1 : 6
    for place in Self.places {
      let start = (twins.with.state, twins.without.state)
      try twins.press(place)
      twins.expectAlike("\(place) at \(size)")
      twins.with.lacks(HeldBackStores.traces)
      let here = (twins.with.state, twins.without.state)
      for (index, key) in keys.enumerated() where index % step == place.count % step {
        twins.press(key)
        // Home is the worker's, with all that she counts.
        if !twins.isHome { twins.expectAlike("\(key) after \(place) at \(size)") }
        twins.with.comeBack(to: here.0)
        twins.without.comeBack(to: here.1)
      }
      twins.with.comeBack(to: start.0)
      twins.without.comeBack(to: start.1)
    }
    try twins.with.isSound()
  }

  @Test(arguments: [Language.italian, .english])
  func `what is typed finds, offers, numbers and warns of nobody who is held back`(language: Language) throws {
    let twins = try Twins(language, size: "120x36")
    let texts = [
      "Zebedea Riservata", "zeb", "ze", "z", "zosi", "comare", "Ente Zeta", "zibaldone", "zufolo", "riservata",
      "Zenobia vicina",
    ]
    for (open, close) in [
      ("/", "esc"), ("a", "esc"), ("tab t", "esc"), ("L /", "esc esc"), ("L tab /", "esc esc"), (":", "esc"),
    ] {
      for text in texts {
        try twins.press(open)
        for letter in text {
          twins.press(.character(letter))
          twins.expectAlike("\(text) after \(open)")
        }
        try twins.press(close)
      }
    }
    for text in ["Zebedea Riservata vicina 1 casa", "vicina 2", "Zosimo", "Ente Zeta"] {
      try twins.press("a")
      twins.type(text)
      twins.expectAlike("adding \(text)")
      try twins.press("enter")
      twins.expectAlike("added \(text)")
      try twins.press("esc + - e esc u U")
      twins.expectAlike("after \(text)")
    }
    for _ in 0..<12 {
      try twins.press("u")
      twins.expectAlike("undo")
    }
    // What was added there can be tied, and to nobody else.
    try twins.press("tab t")
    twins.type("da")
    twins.expectAlike("tying")
    try twins.press("enter v")
    twins.expectAlike("tied, in words")
  }

  @Test func `going from view to view, nobody moves beside the person`() throws {
    let twins = try Twins(.italian, size: "120x36")
    let before = twins.with.screen
    twins.with.press(.character("w"))
    twins.with.shows("Zebedea", "⊘")
    try twins.with.goTo("Zebedea Riservata").shows("riservat")
    try twins.with.press("c tab w")
    twins.with.lacks(HeldBackStores.traces)
    try twins.press("q q enter")
    #expect(twins.with.screen == before)
  }

  @Test func `a walk by chance over both is the same`() throws {
    let twins = try Twins(.italian, size: "80x24")
    var chance = Chance(seed: 7)
    let presses = ProcessInfo.processInfo.environment["LEGAMI_WALK"].flatMap { Int($0) } ?? 400
    for step in 0..<presses {
      var key = chance.key(in: twins.without.state.context)
      if key == .character("w"), !twins.without.state.context.takesText { key = .tab }
      let before = (twins.with.state, twins.without.state)
      twins.press(key)
      if twins.without.state.isLeaving || twins.isHome {
        twins.with.comeBack(to: before.0)
        twins.without.comeBack(to: before.1)
      }
      twins.expectAlike("\(key) at step \(step)")
      if twins.with.screen != twins.without.screen { return }
    }
  }
}
