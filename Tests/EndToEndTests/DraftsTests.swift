import Foundation
import TestSupport
import Testing

extension InATerminal {
  /// What is being typed when the program ends, however it ends, is there when the same place is opened again.
  @Suite(.serialized) struct Drafts {
    enum Place: String, CaseIterable, Sendable {
      case newMap, line, form

      var way: [String] {
        switch self {
        case .newMap: ["n"]
        case .line: ["Enter", "a"]
        case .form: ["Enter", "Tab", "e"]
        }
      }

      var prompt: String {
        switch self {
        case .newMap: "Who is at the centre?"
        case .line: "Who?"
        case .form: "name or role"
        }
      }
    }

    private func open(_ place: Place, in sandbox: Sandbox) throws -> TmuxSession {
      let session = try sandbox.open()
      try session.wait(forText: "practice store")
      for key in place.way {
        try session.press(key)
        if key == "Enter" { try session.wait(forText: "her network") }
      }
      try session.wait(forText: place.prompt)
      return session
    }

    @Test(arguments: Place.allCases, [SIGHUP, SIGTERM, SIGKILL])
    func `a signal takes nothing of what is typed`(place: Place, signal: Int32) throws {
      let sandbox = try Sandbox.withDemonstration()
      let session = try open(place, in: sandbox)
      try session.type("Zelda")
      try session.wait(forText: "Zelda")
      try session.type("wq")
      try session.wait(forText: "Zeldawq")
      // Nothing can be done once it is killed: what is older than a second is in the file.
      if signal == SIGKILL { usleep(1_300_000) }
      try session.signal(signal)
      try session.waitForEnd()
      let again = try open(place, in: sandbox)
      try again.wait(forText: "Zeldawq")
      try again.wait(forText: "Ctrl-U")
      #expect(try sandbox.run("check").status == 0)
    }

    @Test func `a terminal that goes away takes nothing of what is typed`() throws {
      let sandbox = try Sandbox.withDemonstration()
      var session: TmuxSession? = try open(.form, in: sandbox)
      try session?.type("wq")
      try session?.wait(forText: "wq")
      let process = try #require(session?.programProcess)
      session = nil
      let end = Date(timeIntervalSinceNow: 15)
      while kill(process, 0) == 0, Date() < end { usleep(10_000) }
      try open(.form, in: sandbox).wait(forText: "wq")
    }

    @Test func `Ctrl-C and an interrupt close what is open, the next one leaves`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let session = try open(.line, in: sandbox)
      try session.type("Zelda")
      try session.wait(forText: "Zelda")
      try session.press("C-c")
      try session.wait(forText: "Not saved: a takes up from here")
      try session.press("a")
      try session.wait(forText: "Zelda")
      try session.signal(SIGINT)
      try session.wait(untilGone: "Zelda")
      try session.press("C-c")
      #expect(try session.waitForEnd() == 0)
    }

    @Test func `what is typed is kept under the curtain and in a window too small`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let session = try open(.line, in: sandbox)
      try session.type("Zelda")
      try session.wait(forText: "Zelda")
      try session.press("C-o")
      try session.wait(forText: "Enter to continue")
      try session.press("Enter")
      try session.wait(forText: "Zelda")
      try session.resize(columns: 30, rows: 8)
      try session.wait(forText: "This window")
      try session.signal(SIGKILL)
      try session.waitForEnd()
      try open(.line, in: sandbox).wait(forText: "Zelda")
    }

    @Test func `the demonstration can be left with Esc alone, and with q alone`() throws {
      for key in ["Escape", "q"] {
        let session = try Sandbox().openDemonstration()
        try session.wait(forText: "her network")
        try session.press(key)
        try session.wait(forText: "Other names are seen there")
        try session.press(key)
        try session.wait(forText: "Persons' maps")
        try session.press(key)
        if key == "Escape" {
          try session.wait(forText: "Esc again to leave")
          try session.press(key)
        }
        #expect(try session.waitForEnd() == 0)
        try session.expectGivenBack()
      }
    }
  }
}
