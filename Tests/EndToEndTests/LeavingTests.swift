import Foundation
import TestSupport
import Testing

extension InATerminal {
  /// However the program ends, what was confirmed is in the file and the terminal is given back.
  @Suite(.serialized) struct Leaving {
    @Test(arguments: ["C-c", "C-q"])
    func `a key that leaves gives the terminal back`(key: String) throws {
      let session = try Sandbox().openDemonstration()
      try session.wait(forText: "her network")
      #expect(session.isOnAlternateScreen)
      try session.press(key)
      #expect(try session.waitForEnd() == 0)
      try session.expectGivenBack()
    }

    @Test func `q goes back a page at a time, then leaves`() throws {
      let session = try Sandbox().openDemonstration()
      try session.wait(forText: "her network")
      // Beside the person other maps are not shown: from the worker's own view they are.
      try session.press("w")
      try session.wait(untilGone: "together ·")
      try session.press("?")
      try session.wait(forText: "The keys of this screen")
      try session.press("q")
      try session.wait(untilGone: "The keys of this screen")
      try session.press("q")
      try session.wait(forText: "Persons' maps")
      try session.press("q")
      #expect(try session.waitForEnd() == 0)
      try session.expectGivenBack()
    }

    @Test(arguments: ["a", "e", ":", "t", "L"])
    func `Ctrl-C leaves from wherever one is, what is being filled in first`(place: String) throws {
      let session = try Sandbox().openDemonstration()
      try session.wait(forText: "her network")
      try session.press("Tab")
      try session.press(place)
      try session.wait(for: "the place to open") { !$0.contains("a add") || $0.contains("rows") }
      try session.press("C-c")
      if place != "L" {
        try session.wait(forText: "a add")
        try session.press("C-c")
      }
      #expect(try session.waitForEnd() == 0)
      try session.expectGivenBack()
    }

    @Test(arguments: [SIGHUP, SIGTERM, SIGINT])
    func `a signal that ends it loses nothing and gives the terminal back`(signal: Int32) throws {
      let sandbox = try Sandbox.withEmptyStore()
      let session = try sandbox.openNewMap(of: "Zoe Prova")
      try session.add("Bianca 3", named: "Bianca")
      try session.press("+")
      try session.wait(forText: "moved into the middle ring")
      try session.signal(signal)
      #expect(try session.waitForEnd() == 0)
      try session.expectGivenBack()
      #expect(try sandbox.shown("Zoe Prova").ring(of: "Bianca") == 2)
      #expect(try sandbox.run("check").status == 0)
    }

    @Test func `a terminal that goes away takes the program with it and nothing else`() throws {
      let sandbox = try Sandbox.withEmptyStore()
      var session: TmuxSession? = try sandbox.openNewMap(of: "Zoe Prova")
      try session?.add("Bianca 3", named: "Bianca")
      let process = try #require(session?.programProcess)
      session = nil
      let end = Date(timeIntervalSinceNow: 15)
      while isAlive(process), Date() < end { usleep(10_000) }
      #expect(!isAlive(process), "the program is still there")
      #expect(try sandbox.shown("Zoe Prova").ring(of: "Bianca") == 3)
    }

    /// A process that nobody has waited for yet is as dead as any.
    private func isAlive(_ process: Int32) -> Bool {
      let line = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
      return !line.isEmpty && !line.contains(") Z ")
    }

    @Test func `half a line typed is not half a person saved`() throws {
      let sandbox = try Sandbox.withEmptyStore()
      let session = try sandbox.openNewMap(of: "Zoe Prova")
      try session.press("a")
      try session.wait(forText: "Who?")
      try session.type("Bianca")
      try session.wait(forText: "Bianca")
      try session.signal(SIGTERM)
      try session.waitForEnd()
      #expect(try sandbox.shown("Zoe Prova").names == ["Zoe Prova"])
    }

    @Test func `Ctrl-Z gives the terminal to the shell, without a name on it, and fg takes it up again`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let session = try TmuxSession(shellWith: sandbox.environment)
      try session.wait(forText: "ready>")
      try session.type("'\(Program.path)' --store '\(sandbox.store)' --lang en")
      try session.press("Enter")
      try session.wait(forText: "Ada Esempio")
      try session.press("Enter")
      try session.wait(forText: "her network")
      try session.press("Tab")
      try session.press("a")
      try session.wait(forText: "Who?")
      try session.type("Zelda")
      try session.wait(forText: "Zelda")
      try session.press("C-z")
      let shell = try session.wait(forText: "Stopped")
      #expect(!session.isOnAlternateScreen)
      #expect(session.isCursorVisible)
      for name in ["Gina", "Zelda", "her network"] { #expect(!shell.contains(name)) }
      try session.type("echo still $((6 * 7))")
      try session.press("Enter")
      try session.wait(forText: "still 42")
      // The window may have changed in between.
      try session.resize(columns: 100, rows: 30)
      try session.type("fg")
      try session.press("Enter")
      try session.wait(forText: "her network")
      try session.waitForFullPage(columns: 100, rows: 30)
      try session.wait(forText: "Zelda")
      try session.type(" 2")
      try session.press("Enter")
      try session.wait(forText: "Zelda added")
      try session.press("C-c")
      try session.wait(untilGone: "Who?")
      try session.press("C-c")
      try session.wait(for: "the shell") { _ in !session.isOnAlternateScreen }
      #expect(try sandbox.shown("Ada Esempio").ring(of: "Zelda") == 2)
    }
  }
}
