import Foundation
import TestSupport
import Testing

/// A person's map and a district's map share a store and partners; from the district nothing of the person is seen.
enum Safety {
  /// Everybody of the person's map who has nothing to do with the planning side, and what only that map says.
  static let hidden = [
    "Ada", "Bruno", "Carla", "Dario", "Elsa", "Fausto", "Gina", "Ines", "Lino", "Mara", "Paola", "Rita", "Ugo", "Yuri",
    "r7k2", "case manager", "volunteers with", "volontaria", "cares for",
  ]

  /// The partners that are also on the person's map.
  static let shared = [
    "Servizio Sociale di Borgo Finto", "Cooperativa Filo Doppio", "Associazione Ponte Sereno",
    "Gruppo AMA Passi Lenti", "Centro anziani Il Gelso", "Bar dell'Angolo", "Frutta e verdura Hassan",
  ]

  /// What of the person's map stands in a text.
  static func leaks(_ text: String) -> [String] {
    hidden.filter { word in
      text.ranges(of: word).contains { range in
        let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
        let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
        return !before.isLetter && !after.isLetter
      }
    }
  }
}

extension InATerminal {
  @Suite(.serialized) struct SafetyOfScreens {
    /// Opens Valfinta, on which every screen is looked at.
    private func openDistrict(_ sandbox: Sandbox, columns: Int = 160, rows: Int = 50) throws -> TmuxSession {
      let session = try sandbox.open(columns: columns, rows: rows)
      try session.wait(forText: "Valfinta")
      try session.press("Down")
      try session.wait(for: "the cursor on Valfinta") { _ in session.textAtCursor.contains("Valfinta") }
      try session.press("Enter")
      try session.wait(untilGone: "m4t9")
      return session
    }

    private func expectNothing(
      on session: TmuxSession, _ place: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let screen = session.screen
      let leaks = Safety.leaks(screen)
      #expect(leaks.isEmpty, Comment(rawValue: "\(place):\n\(screen)"), sourceLocation: sourceLocation)
    }

    @Test func `the map, its list, its ties and its words show nothing of the person`() throws {
      let session = try openDistrict(try Sandbox.withDemonstration())
      expectNothing(on: session, "the map")
      try session.press("L")
      try session.wait(forText: "46 rows")
      try walkPages(session, "the list")
      try session.press("Tab")
      try session.wait(untilGone: "46 rows")
      try walkPages(session, "the ties")
      try session.escape(untilGone: "rows")
      try session.press("v")
      try session.wait(forText: "in words")
      try walkPages(session, "in words")
    }

    private func walkPages(_ session: TmuxSession, _ place: String) throws {
      var last = ""
      var now = try session.waitUntilStill()
      while now != last {
        expectNothing(on: session, place)
        last = now
        try session.press("PageDown")
        now = try session.waitUntilStill()
      }
    }

    @Test(arguments: Safety.shared) func `a partner that is also on her map shows none of its ties with her`(
      partner: String
    ) throws {
      let session = try openDistrict(try Sandbox.withDemonstration())
      try session.press("/")
      try session.wait(forText: "Search")
      try session.type(partner)
      try session.wait(for: "the partner found") { $0.components(separatedBy: "│ \(partner)").count > 2 }
      try session.press("Enter")
      try session.wait(untilGone: "Search")
      expectNothing(on: session, "\(partner) on the map")
      try session.press("Enter")
      try session.wait(untilGone: "m4t9")
      var last = ""
      var now = try session.waitUntilStill()
      while now != last {
        expectNothing(on: session, "\(partner) with its ties")
        last = now
        try session.press("Down")
        now = try session.waitUntilStill()
      }
      for level in ["1", "2", "3", "4"] {
        try session.press(level)
        _ = try session.waitUntilStill()
        expectNothing(on: session, "\(partner) at level \(level)")
      }
    }

    @Test func `the search of a partner map finds nobody of hers`() throws {
      let session = try openDistrict(try Sandbox.withDemonstration())
      for name in ["Ada Esempio", "Elsa", "dott.ssa Rita", "Yuri"] {
        try session.press("/")
        try session.wait(forText: "Search")
        try session.type(name)
        try session.wait(forText: name)
        let screen = try session.wait(forText: "nothing with these letters")
        #expect(Safety.leaks(screen.replacingOccurrences(of: "│ \(name)", with: "")).isEmpty)
        try session.escape(untilGone: "Search")
      }
    }

    @Test func `the list counts for each partner the ties of the district and no others`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let map = try sandbox.shown("Valfinta")
      let session = try openDistrict(sandbox, columns: 200, rows: 60)
      try session.press("L")
      try session.wait(forText: "46 rows")
      let screen = try session.waitUntilStill()
      for partner in Safety.shared {
        let row = try #require(screen.split(separator: "\n").first { $0.contains(partner) })
        let count = try #require(row.split(separator: " ").compactMap { Int($0) }.first)
        #expect(count == map.ties.filter { $0.a.name == partner || $0.b.name == partner }.count, "\(row)")
      }
    }

    @Test func `the planning side of the whole store holds nobody of hers`() throws {
      let session = try Sandbox.withDemonstration().open(columns: 160, rows: 50)
      try session.wait(forText: "Valfinta")
      try session.press("L")
      try session.wait(forText: "rows")
      try walkPages(session, "the list of partners and places")
      try session.press("Tab")
      _ = try session.waitUntilStill()
      try walkPages(session, "the ties of partners and places")
    }
  }
}

@Suite struct SafetyOfCommands {
  @Test func `what is said of the district says nothing of the person`() throws {
    let sandbox = try Sandbox.withDemonstration()
    for language in ["it", "en"] {
      for command in [["show"], ["show", "--json"], ["measure"], ["measure", "--json"]] {
        let result = try sandbox.run([command[0], "Valfinta", "--lang", language] + command.dropFirst())
        #expect(result.status == 0)
        #expect(!result.output.isEmpty)
        #expect(Safety.leaks(result.output).isEmpty, "\(command)")
      }
    }
  }

  @Test func `a search finds her people only where it is asked to look`() throws {
    let sandbox = try Sandbox.withDemonstration()
    for name in ["Ada Esempio", "Elsa", "dott.ssa Rita", "Yuri", "Lino"] {
      for scope in [[], ["--in", "Valfinta"], ["--in", "Nautilus"]] {
        let result = try sandbox.run(["search", name, "--json"] + scope)
        #expect(result.status == 0)
        #expect(result.output.trimmingCharacters(in: .whitespacesAndNewlines) == "[]", "\(name) \(scope)")
        let words = try sandbox.run(["search", name] + scope)
        #expect(Safety.leaks(words.output).isEmpty, "\(words.output)")
      }
      let within = try sandbox.run("search", name, "--in", "r7k2")
      #expect(within.output.contains(name))
      let everywhere = try sandbox.run("search", name, "--everywhere")
      #expect(everywhere.output.contains("r7k2"))
    }
  }

  @Test func `measures of the district are those of its own ties`() throws {
    let sandbox = try Sandbox.withDemonstration()
    let map = try sandbox.shown("Valfinta")
    let measured = try sandbox.run("measure", "Valfinta", "--json").output
    let figures = try #require(try JSONSerialization.jsonObject(with: Data(measured.utf8)) as? [String: Any])
    #expect(figures["nodes"] as? Int == map.nodes.count)
    #expect(figures["ties"] as? Int == map.ties.count)
  }
}
