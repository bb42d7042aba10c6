import Foundation
import TestSupport
import Testing

extension InATerminal {
  @Suite(.serialized) struct Demonstration {
    @Test func `it opens on the invented person's map and says that the data are invented`() throws {
      let session = try Sandbox().openDemonstration()
      try session.wait(forText: "her network")
      let screen = try session.wait(forText: "a add")
      #expect(screen.contains("invented data"))
      #expect(screen.contains("17 around Ada, 16 active"))
      for name in ["Bruno", "Gina", "don Nello", "dott.ssa Rita", "Yuri"] { #expect(screen.contains(name)) }
    }

    @Test func `in Italian it speaks Italian`() throws {
      let session = try Sandbox().openDemonstration(language: "it")
      try session.wait(forText: "Ada Esempio · la sua rete")
      let screen = try session.wait(forText: "aggiungi")
      #expect(screen.contains("dati inventati"))
      #expect(screen.contains("17 attorno ad Ada, 16 attivi"))
      #expect(screen.contains("lavoro/scuola"))
    }

    @Test func `it is gone when the person leaves`() throws {
      let sandbox = try Sandbox()
      let session = try sandbox.openDemonstration()
      try session.wait(forText: "her network")
      // Its folder goes as soon as it is open: nothing can end the program and leave it.
      #expect(try sandbox.demonstrationFolders().isEmpty)
      try session.press("C-q")
      #expect(try session.waitForEnd() == 0)
      #expect(try sandbox.demonstrationFolders().isEmpty)
      #expect(!FileManager.default.fileExists(atPath: sandbox.store))
    }

    @Test func `opened months after its day, what is changed is seen at once`() throws {
      let session = try Sandbox().openDemonstration(environment: ["LEGAMI_TODAY": "2027-01-10"])
      try session.wait(forText: "her network")
      try session.press("Tab")
      try session.wait(forText: "home · ring ①")
      try session.press("-")
      try session.wait(forText: "home · ring ②")
      try session.add("Zelda 1", named: "Zelda")
      try session.wait(forText: "18 around Ada")
    }

    @Test func `the hardware cursor stands on whoever has the focus`() throws {
      let session = try Sandbox().openDemonstration()
      try session.wait(forText: "her network")
      try session.press("Home")
      try session.wait(forCursorOn: "Ada")
      for (typed, name) in [("gina", "Gina"), ("fausto", "Fausto"), ("ugo", "Ugo")] {
        try session.press("/")
        try session.wait(forText: "Search")
        try session.type(typed)
        try session.wait(for: "the person found") { $0.contains("│ \(typed)") && $0.contains("│ \(name)") }
        try session.press("Enter")
        try session.wait(forCursorOn: name)
      }
    }

    @Test func `arrows and Tab take the cursor from name to name`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let names = try sandbox.shown("Ada Esempio").names
      let session = try sandbox.openDemonstration()
      try session.wait(forText: "her network")
      try session.press("Home")
      try session.wait(forCursorOn: "Ada")
      var seen: Set<String> = []
      for _ in 1...17 { seen.insert(try move(session, "Tab", among: names)) }
      #expect(seen.count == 17)
      #expect(!seen.contains("Ada Esempio"))
      for arrow in ["Left", "Right", "Up", "Down"] {
        try session.press("Home")
        try session.wait(forCursorOn: "Ada")
        #expect(try move(session, arrow, among: names) != "Ada Esempio")
      }
    }

    /// Whom a key takes the cursor to.
    private func move(_ session: TmuxSession, _ key: String, among names: [String]) throws -> String {
      let before = try #require(session.cursor)
      try session.press(key)
      try session.wait(for: "the cursor to move by \(key)") { _ in session.cursor.map { $0 != before } ?? false }
      let here = session.textAtCursor
      return try #require(session.personAtCursor(of: names), "after \(key) the cursor stands on «\(here)»")
    }
  }
}

extension Sandbox {
  /// Folders that a running demonstration keeps its copy in.
  func demonstrationFolders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("legami-") }
  }
}
