import Foundation
import TestSupport
import Testing

/// What a line can do to the program, and the program to a line.
@Suite(.serialized) struct LineTests {
  private func opened(
    _ sandbox: Sandbox, environment: [String: String] = [:], leadsTerminal: Bool = true, columns: Int = 80,
    rows: Int = 24
  ) throws -> LineSession {
    let session = try sandbox.openLine(
      columns: columns, rows: rows, environment: environment, leadsTerminal: leadsTerminal)
    #expect(session.wait(for: "Ada"), "\(session.text.suffix(500))")
    session.listen(milliseconds: 100)
    return session
  }

  @Test(arguments: ["", "\u{1B}[200~half a paste", "\u{1B}", "\u{1B}]0;half a string"])
  func `a terminal that goes without a word takes the program with it`(typed: String) throws {
    let session = try opened(Sandbox.withDemonstration(), leadsTerminal: false)
    session.type(typed)
    session.listen(milliseconds: 20)
    session.hangUp()
    #expect(session.end() == 0, "the program is still there")
  }

  @Test func `it waits without working`() throws {
    let session = try opened(Sandbox.withDemonstration())
    session.listen(milliseconds: 300)
    let before = session.ticks
    let heard = session.listen(milliseconds: 1_600)
    #expect(heard.isEmpty)
    #expect(session.ticks - before < 20, "\(session.ticks - before) hundredths of a second of work in two")
    session.signal(SIGTERM)
    #expect(session.end() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a terminal that takes no output keeps no signal waiting`(signal: Int32) throws {
    let session = try opened(Sandbox.withDemonstration(), columns: 500, rows: 150)
    // Painted again and again, and nobody reads.
    for _ in 0..<200 { session.typeWithoutListening("\u{C}") }
    session.signal(signal)
    #expect(session.endWithoutListening() == 0)
  }

  @Test(arguments: [SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGXCPU, SIGSYS, SIGSEGV, SIGABRT])
  func `a signal that ends it gives the terminal back`(signal: Int32) throws {
    let session = try opened(Sandbox.withDemonstration())
    session.signal(signal)
    #expect(session.end() == 128 + signal)
    #expect(session.leftBehind.isEmpty, "\(session.leftBehind)")
  }

  @Test func `a file that may not grow is told in words`() throws {
    let session = try opened(Sandbox.withDemonstration())
    session.signal(SIGXFSZ)
    #expect(session.answersAnything(withinSeconds: 15))
    session.signal(SIGTERM)
    #expect(session.end() == 0)
  }

  @Test func `a size that the environment remembers wrongly is not believed`() throws {
    let session = try opened(Sandbox.withDemonstration(), environment: ["LINES": "10", "COLUMNS": "40"])
    #expect(!session.text.contains("\u{1B}[1;10r"))
    session.signal(SIGTERM)
    #expect(session.end() == 0)
  }

  @Test func `the curtain falls while another holds the store`() throws {
    let sandbox = try Sandbox.withDemonstration()
    let session = try opened(sandbox)
    session.type("\r")
    session.listen(milliseconds: 300)
    session.type("\t")
    session.listen(milliseconds: 100)
    let lock = try StoreLock(sandbox.store)
    let start = session.sent.count
    session.type("+")
    session.listen(milliseconds: 100)
    session.type("\u{F}")
    #expect(session.wait(for: "Enter to continue", from: start))
    let covered = session.sent.count
    session.listen(milliseconds: 300)
    #expect(!String(decoding: session.sent[covered...], as: UTF8.self).contains("Ada"))
    lock.release()
    session.type("\r")
    #expect(session.wait(for: "Ada", from: covered))
    session.signal(SIGTERM)
    #expect(session.end() == 0)
  }

  @Test func `the curtain falls at once after a paste that is far too long, and in one that never ends`() throws {
    let sandbox = try Sandbox.withDemonstration()
    let session = try opened(sandbox)
    session.type("\r")
    session.listen(milliseconds: 300)
    session.type("a")
    session.listen(milliseconds: 100)
    let start = session.sent.count
    session.type("\u{1B}[200~" + String(repeating: "Nora Prova ", count: 6_000) + "\u{1B}[201~\u{F}")
    #expect(session.wait(for: "Enter to continue", from: start))
    session.listen(milliseconds: 100)
    let covered = session.sent.count
    session.type("\r")
    #expect(session.wait(for: "Nora", from: covered), "what came before the curtain was taken")
    session.listen(milliseconds: 100)
    let again = session.sent.count
    session.type("\u{1B}[200~mai finito\u{F}")
    #expect(session.wait(for: "Enter to continue", from: again))
    session.signal(SIGTERM)
    #expect(session.end() == 0)
  }
}
