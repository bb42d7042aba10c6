import Foundation
import TestSupport
import Testing

extension InATerminal {
  /// Somebody comes up behind: one chord, wherever one is, and nothing of anybody is on the screen.
  @Suite(.serialized) struct Curtain {
    struct Place: Sendable, CustomTestStringConvertible {
      let name: String
      /// Keys from the person's map with the cursor on somebody.
      let keys: [String]
      let typed: String
      let shows: String
      var testDescription: String { name }
    }

    static let places = [
      Place(name: "the map", keys: [], typed: "", shows: "her network"),
      Place(name: "the line of entry", keys: ["a"], typed: "Zelda", shows: "Who?"),
      Place(name: "the search", keys: ["/"], typed: "gin", shows: "Search"),
      Place(name: "who to tie", keys: ["t"], typed: "gin", shows: "knows…"),
      Place(name: "the commands", keys: [":"], typed: "undo", shows: "Commands"),
      Place(name: "a form", keys: ["e"], typed: "ZZ", shows: "how near"),
      Place(name: "help", keys: ["?"], typed: "", shows: "The keys of this screen"),
      Place(name: "the list", keys: ["L"], typed: "", shows: "rows"),
      Place(name: "the map in words", keys: ["v"], typed: "", shows: "receives from"),
      Place(name: "one person with her ties", keys: ["Enter"], typed: "", shows: "person"),
      Place(name: "the date", keys: ["g"], typed: "2025", shows: "As it was on"),
    ]

    @Test(arguments: places) func `covers the page, and Enter brings it back as it was`(place: Place) throws {
      let session = try Sandbox().openDemonstration()
      try session.wait(forText: "her network")
      try session.choose("Gina")
      if !place.keys.isEmpty { try session.press(place.keys) }
      try session.wait(forText: place.shows)
      if !place.typed.isEmpty {
        try session.type(place.typed)
        try session.wait(forText: place.typed)
      }
      let before = try session.waitUntilStill()
      try session.press("C-o")
      let covered = try session.wait(forText: "Enter to continue")
      #expect(covered.trimmingCharacters(in: .whitespacesAndNewlines) == "Enter to continue")
      // Nothing else lifts it, and nothing typed reaches what is beneath.
      try session.type("xq")
      try session.press("C-o")
      try session.resize(columns: 100, rows: 30)
      try session.wait(for: "the curtain at another size") {
        $0.trimmingCharacters(in: .whitespacesAndNewlines) == "Enter to continue"
          && $0.split(separator: "\n", omittingEmptySubsequences: false).count <= 31
      }
      try session.resize(columns: 120, rows: 36)
      try session.press("Enter")
      try session.wait(for: "the page as it was") { $0 == before }
    }

    @Test func `what was typed under it is saved as it stood`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let session = try sandbox.open()
      try session.openFirstMap()
      try session.press("a")
      try session.wait(forText: "Who?")
      try session.type("Zelda")
      try session.wait(forText: "Zelda")
      try session.press("C-o")
      try session.wait(forText: "Enter to continue")
      try session.press("Enter")
      try session.wait(forText: "Zelda")
      try session.type(" 1")
      try session.press("Enter")
      try session.wait(forText: "Zelda added")
      #expect(try sandbox.shown("Ada Esempio").ring(of: "Zelda") == 1)
    }

    @Test func `it is still there after a stop`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let session = try TmuxSession(shellWith: sandbox.environment)
      try session.wait(forText: "ready>")
      try session.type("'\(Program.path)' demo --lang en")
      try session.press("Enter")
      try session.wait(forText: "her network")
      try session.press("C-o")
      try session.wait(forText: "Enter to continue")
      try session.press("C-z")
      try session.wait(forText: "Stopped")
      try session.type("fg")
      try session.press("Enter")
      let screen = try session.wait(for: "the program") { _ in
        session.isOnAlternateScreen && session.screen.contains("E")
      }
      #expect(!screen.contains("Ada"))
      try session.wait(forText: "Enter to continue")
      #expect(!(try session.waitUntilStill()).contains("Ada"))
    }

    @Test func `the terminal's title never says who is looked at`() throws {
      let session = try Sandbox().openDemonstration()
      try session.wait(forText: "her network")
      #expect(!session.title.contains("Ada"))
    }
  }
}
