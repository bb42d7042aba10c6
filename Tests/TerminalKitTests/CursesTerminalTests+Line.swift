import CCurses
import Foundation
import Testing

@testable import TerminalKit

#if canImport(Glibc)
  import Glibc
#endif

/// The curtain, and a line that does not do as it is told.
extension CursesTerminalTests {
  private func curtain(_ terminal: CursesTerminal) -> Screen {
    var page = Screen(size: terminal.size)
    page.write("pausa", at: Point(x: 30, y: 12))
    page.cursor = Point(x: 30, y: 12)
    return page
  }

  private func page(_ terminal: CursesTerminal, _ text: String) -> Screen {
    var page = Screen(size: terminal.size)
    for row in 0..<terminal.size.rows { page.write("\(text) \(row)", at: Point(x: 0, y: row)) }
    return page
  }

  /// The loop is busy: nothing here waits for the terminal until the end.
  @Test(arguments: ["\u{F}", "abc\u{F}", "\u{1B}[200~testo\u{F}", "\u{1B}]0;\u{F}", "\u{1B}[111;5u"])
  func `the curtain falls while the loop is busy, and nothing is drawn over it`(typed: String) throws {
    let (terminal, line) = try opened()
    terminal.prepareCover(curtain(terminal))
    terminal.present(page(terminal, "Gina"))
    _ = line.sent(until: "Gina 23")
    line.forget()
    line.type(typed)
    let fallen = line.sent(until: "pausa")
    #expect(fallen.contains("pausa") && !fallen.contains("Gina"))
    line.forget()
    terminal.present(page(terminal, "Olga"))
    terminal.repaint()
    usleep(50_000)
    #expect(line.byteCount == 0, "the loop does not know of the curtain yet")
    let heard = terminal.wait(timeoutMilliseconds: 1_000)
    #expect(heard.last == .key(.control("o")))
    // The curtain stands there already, and is painted again where that is asked for.
    terminal.present(curtain(terminal))
    usleep(50_000)
    #expect(line.byteCount == 0)
    terminal.repaint()
    #expect(line.sent(until: "pausa").contains("pausa"))
    terminal.present(page(terminal, "Olga"))
    #expect(line.sent(until: "Olga 23").contains("Olga 0"), "all of the page comes back")
    terminal.close()
  }

  @Test func `a curtain that falls while a page is on its way cuts it off`() throws {
    let (terminal, line) = try opened(columns: 500, rows: 150)
    terminal.prepareCover(curtain(terminal))
    var large = Screen(size: terminal.size)
    for row in 0..<150 {
      for column in stride(from: 0, to: 500, by: 2) {
        large.write("漢", at: Point(x: column, y: row), style: Style(foreground: column % 4 == 0 ? .red : .blue))
      }
    }
    line.isHeldBack = true
    terminal.present(large)
    line.type("\u{F}")
    usleep(100_000)
    #expect(terminal.wait(timeoutMilliseconds: 1_000) == [.key(.control("o"))])
    line.isHeldBack = false
    let sent = line.sent(until: "pausa")
    // Named, so that a failure does not print a page of this size.
    let (wasCut, isCovered) = (sent.contains("\u{18}"), sent.contains("pausa"))
    let goesOn = sent.components(separatedBy: "\u{18}").last?.contains("漢") ?? false
    #expect(wasCut && isCovered && !goesOn)
    terminal.close()
  }

  @Test func `a terminal that takes no output keeps nobody waiting, and gets the newest page afterwards`() throws {
    let (terminal, line) = try opened(columns: 200, rows: 60)
    line.isHeldBack = true
    for number in 0..<100 {
      var screen = Screen(size: terminal.size)
      for row in 0..<60 { screen.write(String(repeating: "\(number) ", count: 60), at: Point(x: 0, y: row)) }
      terminal.present(screen)
    }
    kill(getpid(), SIGTERM)
    #expect(events(terminal, count: 1) == [.terminate])
    line.isHeldBack = false
    line.type("x")
    #expect(events(terminal, count: 1) == [.key(.character("x"))])
    for _ in 0..<20 where !line.sent(until: "99 99 99").contains("99 99 99") {
      _ = terminal.wait(timeoutMilliseconds: 100)
    }
    #expect(line.sent(until: "99 99 99").contains("99 99 99"))
    terminal.close()
  }

  @Test func `a size that the environment remembers wrongly is not believed`() throws {
    setenv("LINES", "10", 1)
    setenv("COLUMNS", "33", 1)
    let (terminal, line) = try opened(columns: 90, rows: 31)
    #expect(terminal.size == Size(columns: 90, rows: 31))
    terminal.present(page(terminal, "Gina"))
    let sent = line.sent(until: "Gina 30")
    #expect(sent.contains("\u{1B}[1;31r") && !sent.contains("\u{1B}[1;10r"))
    #expect(getenv("LINES") == nil)
    terminal.close()
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100", "st-256color", "kitty", "vte-256color", "mlterm", "Eterm"])
  func `every terminal is asked to mark what is pasted, and told that it need not any more`(name: String) throws {
    let (terminal, line) = try opened(name: name)
    #expect(line.sent(until: "\u{1B}[?2004h").contains("\u{1B}[?2004h"))
    terminal.close()
    #expect(line.sent(until: "\u{1B}[?2004l").contains("\u{1B}[?2004l"))
  }

  @Test func `painting again sends all of it`() throws {
    let (terminal, line) = try opened()
    terminal.present(page(terminal, "Gina"))
    _ = line.sent(until: "Gina 23")
    line.forget()
    terminal.repaint()
    #expect(line.sent(until: "Gina 23").contains("Gina 0"))
    terminal.close()
  }

  @Test func `what is typed is known before it is taken`() throws {
    let (terminal, line) = try opened()
    let hasInput = terminal.hasInput
    #expect(!hasInput())
    line.type("x")
    for _ in 0..<200 where !hasInput() { usleep(5_000) }
    #expect(hasInput())
    #expect(events(terminal, count: 1) == [.key(.character("x"))])
    #expect(!hasInput())
    terminal.close()
  }
}
