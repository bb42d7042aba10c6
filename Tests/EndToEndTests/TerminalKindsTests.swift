import Foundation
import TestSupport
import Testing

extension InATerminal {
  /// Whatever the terminal can do, the map can be read on it, or a sentence says why not.
  @Suite(.serialized) struct TerminalKinds {
    @Test func `without UTF-8 everything is ASCII, accents and rings too`() throws {
      let session = try Sandbox().openDemonstration(language: "it", environment: ["LC_ALL": "C"])
      let screen = try session.wait(forText: "Gina")
      #expect(screen.filter { !$0.isASCII }.isEmpty)
      #expect(screen.contains("socialita"))
      #expect(screen.contains("1 Gina") || screen.contains("Gina 1"))
      #expect(screen.contains("non e UTF-8"))
    }

    @Test func `asked for ASCII it draws in ASCII and complains of nothing`() throws {
      let session = try Sandbox().openDemonstration(options: ["--ascii"])
      let screen = try session.wait(forText: "Gina")
      #expect(screen.filter { !$0.isASCII }.isEmpty)
      #expect(!screen.contains("UTF-8"))
    }

    @Test(arguments: [(["NO_COLOR": "1"], [String]()), ([:], ["--no-color"])])
    func `without colour there is none, and the focus is still seen`(
      variables: [String: String], options: [String]
    ) throws {
      let session = try Sandbox().openDemonstration(options: options, environment: variables)
      try session.wait(forText: "Gina")
      try session.choose("Gina")
      let styled = session.styledScreen
      #expect(!styled.contains(Self.colour))
      #expect(styled.contains("\u{1B}[7m") || styled.contains("\u{1B}[1m") || styled.contains("\u{1B}[4m"))
    }

    @Test func `with colour there is some`() throws {
      let session = try Sandbox().openDemonstration()
      try session.wait(forText: "Gina")
      #expect(session.styledScreen.contains(Self.colour))
    }

    /// SGR 30–49 and 90–107.
    private static var colour: Regex<Substring> { /\e\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m/ }

    @Test(arguments: ["nonsense", "xterm-kitty-of-tomorrow"])
    func `a terminal that the machine does not know is opened as a common one, and it is said`(kind: String) throws {
      let sandbox = try Sandbox.withDemonstration()
      let session = try sandbox.open(environment: ["TERM": kind])
      try session.wait(forText: "does not know this terminal")
      try session.press("Enter")
      try session.wait(forText: "her network")
      try session.press("Tab")
      try session.press("C-q")
      #expect(try session.waitForEnd() == 0)
    }

    @Test(arguments: ["vt100", "linux", "xterm", "xterm-256color", "screen", "xterm-kitty"])
    func `a map can be read and left`(kind: String) throws {
      let session = try Sandbox().openDemonstration(columns: 80, rows: 24, environment: ["TERM": kind])
      let screen = try session.wait(forText: "Gina")
      #expect(screen.contains("her network"))
      try session.press("C-c")
      #expect(try session.waitForEnd() == 0)
      #expect(session.isCursorVisible)
    }

    @Test func `on a terminal that cannot place its cursor a sentence says what to do`() throws {
      let session = try Sandbox().openDemonstration(environment: ["TERM": "dumb"])
      #expect(try session.waitForEnd() == 1)
      #expect(session.screen.contains("legami show MAP"))
      #expect(!session.isOnAlternateScreen)
    }

    @Test func `without a terminal a sentence says what to do`() throws {
      let sandbox = try Sandbox.withDemonstration()
      for arguments in [[], ["demo"]] {
        let result = try sandbox.run(arguments)
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("legami show MAP"))
        #expect(result.errors.split(separator: "\n").count == 1)
      }
    }
  }
}
