import CCurses
import Foundation
import Testing

@testable import TerminalKit

#if canImport(Glibc)
  import Glibc
#endif

/// The real thing on a pseudo-terminal. One after the other: there is one terminal a process.
@Suite(.serialized) struct CursesTerminalTests {
  func options(_ line: PseudoTerminal, name: String = "xterm-256color") -> TerminalOptions {
    TerminalOptions(
      terminalName: name, locale: "C.UTF-8", input: line.near, output: line.near, holdsErrors: false,
      forbidsCoreDumps: false)
  }

  func opened(
    columns: Int = 80, rows: Int = 24, name: String = "xterm-256color",
    change: (inout TerminalOptions) -> Void = { _ in }
  ) throws -> (CursesTerminal, PseudoTerminal) {
    let line = try #require(PseudoTerminal(columns: columns, rows: rows))
    var options = options(line, name: name)
    change(&options)
    return (try CursesTerminal(options), line)
  }

  /// Events until `wanted` are there, or a while has passed without any.
  func events(_ terminal: CursesTerminal, count wanted: Int) -> [TerminalEvent] {
    var result: [TerminalEvent] = []
    for _ in 0..<50 where result.count < wanted {
      result += terminal.wait(timeoutMilliseconds: 100).filter { $0 != .idle }
    }
    return result
  }

  @Test func `what is drawn reaches the screen, and the screen is given back`() throws {
    let (terminal, line) = try opened()
    let modes = line.localModes
    #expect(terminal.size == Size(columns: 80, rows: 24))
    #expect(terminal.capabilities.colours == 256)
    #expect(terminal.capabilities.unicode)
    #expect(terminal.capabilities.notes.isEmpty)
    var screen = Screen(size: terminal.size)
    screen.write("Ada è qui ─ ① 漢 ⠿", at: Point(x: 2, y: 1), style: Style(foreground: .red))
    screen.cursor = Point(x: 2, y: 1)
    terminal.present(screen)
    #expect(legami_term_cell(1, 2) == 0x41)
    #expect(legami_term_cell(1, 6) == 0xE8)
    terminal.close()
    terminal.close()
    let sent = line.sent(until: "\u{1B}[?1049l")
    #expect(sent.contains("\u{1B}[?1049h") && sent.contains("\u{1B}[?1049l"))
    #expect(sent.contains("Ada è qui ─ ① 漢 ⠿"))
    #expect(sent.contains("\u{1B}[?2004l"))
    #expect(line.localModes != modes, "the modes of the line are put back")
  }

  @Test func `an unchanged frame sends nothing, a moved cursor a few bytes`() throws {
    let (terminal, line) = try opened()
    var screen = Screen(size: terminal.size)
    for row in 0..<24 { screen.write("riga \(row)", at: Point(x: 0, y: row)) }
    screen.cursor = .zero
    terminal.present(screen)
    _ = line.sent(until: "riga 23")
    usleep(50_000)
    line.forget()
    terminal.present(screen)
    usleep(50_000)
    #expect(line.byteCount == 0)
    screen.cursor = Point(x: 0, y: 5)
    terminal.present(screen)
    usleep(50_000)
    #expect((1...20).contains(line.byteCount))
    line.forget()
    screen.restyle(Rect(x: 0, y: 5, width: 80, height: 1)) { $0.adding(.reverse) }
    terminal.present(screen)
    usleep(50_000)
    #expect((1...400).contains(line.byteCount))
    terminal.close()
  }

  @Test func `keys arrive whole, in both forms of arrows and in pieces`() throws {
    let (terminal, line) = try opened()
    line.type("a\u{1B}[A\u{1B}OB\u{1B}[1~\u{1B}[24~\u{1B}[Z\r\u{7F}\u{12}")
    #expect(
      events(terminal, count: 9) == [
        .key(.character("a")), .key(.up), .key(.down), .key(.home), .key(.function(12)), .key(.backTab), .key(.enter),
        .key(.backspace), .key(.control("r")),
      ])
    line.type([0xC3])
    #expect(terminal.wait(timeoutMilliseconds: 20) == [.idle])
    line.type([0xA8, 0xFF])
    #expect(events(terminal, count: 2) == [.key(.character("è")), .refused])
    line.type("\u{1B}")
    #expect(events(terminal, count: 1) == [.key(.escape)])
    line.type("\u{1B}[200~due\rrighe\u{1B}[201~x")
    #expect(events(terminal, count: 2) == [.paste("due\nrighe"), .key(.character("x"))])
    #expect(terminal.wait(timeoutMilliseconds: 0) == [.idle])
    terminal.close()
  }

  @Test func `many keys typed at once are taken in one go`() throws {
    let (terminal, line) = try opened()
    line.type(String(repeating: "j", count: 200))
    usleep(100_000)
    #expect(terminal.wait(timeoutMilliseconds: 1_000).count == 200)
    terminal.close()
  }

  /// Sent to the process, because worker threads, where tests run, have signals blocked.
  @Test func `signals become events, and a new size is told`() throws {
    let (terminal, line) = try opened()
    terminal.present(Screen(size: terminal.size))
    line.resize(columns: 100, rows: 30)
    kill(getpid(), SIGWINCH)
    #expect(events(terminal, count: 1) == [.resize(Size(columns: 100, rows: 30))])
    var wide = Screen(size: terminal.size)
    wide.write("in fondo", at: Point(x: 90, y: 29))
    terminal.present(wide)
    #expect(line.sent(until: "in fondo").contains("in fondo"))
    kill(getpid(), SIGTERM)
    kill(getpid(), SIGHUP)
    kill(getpid(), SIGINT)
    kill(getpid(), SIGTSTP)
    #expect(Set(events(terminal, count: 4)) == [.terminate, .hangup, .interrupt, .suspended])
    kill(getpid(), SIGCONT)
    // While it was stopped the window may have changed: the size always follows.
    #expect(events(terminal, count: 2) == [.resumed, .resize(Size(columns: 100, rows: 30))])
    kill(getpid(), SIGPIPE)
    terminal.close()
  }

  @Test func `another thread wakes the wait, once however often it calls`() throws {
    let (terminal, line) = try opened()
    defer { withExtendedLifetime(line) {} }
    let waker = terminal.waker
    let thread = Thread { for _ in 0..<100_000 { waker.wake() } }
    thread.start()
    while !thread.isFinished { usleep(1_000) }
    #expect(terminal.wait(timeoutMilliseconds: 2_000) == [.wake])
    #expect(terminal.wait(timeoutMilliseconds: 0) == [.idle])
    terminal.close()
    waker.wake()
  }

  @Test(arguments: [
    ("xterm-256color", 256), ("screen-256color", 256), ("tmux-256color", 256), ("linux", 8), ("vt100", 0),
    ("xterm-mono", 0),
  ])
  func `each terminal gets the colours it has`(_ name: String, _ colours: Int) throws {
    let (terminal, line) = try opened(name: name)
    #expect(terminal.capabilities.colours == colours)
    #expect(terminal.capabilities.notes == (colours == 0 ? [.colourless] : []))
    var screen = Screen(size: terminal.size)
    let style = Style(foreground: .rgb(255, 135, 0), background: .indexed(17), attributes: [.bold, .underline])
    screen.write("Ada", at: .zero, style: style)
    terminal.present(screen)
    #expect(line.sent(until: "Ada").contains("Ada"))
    terminal.close()
  }

  @Test func `without colour on request no colour is sent`() throws {
    let (terminal, line) = try opened { $0.colourless = true }
    #expect(terminal.capabilities.colours == 0)
    var screen = Screen(size: terminal.size)
    screen.write("Ada", at: .zero, style: Style(foreground: .red, background: .blue))
    terminal.present(screen)
    #expect(!line.sent(until: "Ada").contains("\u{1B}[31"))
    terminal.close()
  }

  @Test func `an unknown type falls back and says so`() throws {
    let (terminal, _) = try opened(name: "xterm-kitty-of-tomorrow")
    #expect(terminal.capabilities.terminalName == "xterm-256color")
    #expect(terminal.capabilities.notes == [.fallbackTerminal])
    terminal.close()
  }

  @Test func `what cannot be used as a terminal is refused and left alone`() throws {
    let line = try #require(PseudoTerminal(columns: 80, rows: 24))
    #expect(throws: TerminalError(.dumb, terminalName: "dumb")) { _ = try CursesTerminal(options(line, name: "dumb")) }
    var unknown = options(line, name: "nothing-of-the-kind")
    unknown.fallbackName = "nor-this"
    #expect(throws: TerminalError(.unknownType, terminalName: "nothing-of-the-kind")) {
      _ = try CursesTerminal(unknown)
    }
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    #expect(throws: TerminalError(.notATerminal, terminalName: "vt100")) {
      _ = try CursesTerminal(TerminalOptions(terminalName: "vt100", input: null, output: null))
    }
    usleep(20_000)
    #expect(line.byteCount == 0)
    let (terminal, _) = try opened()
    #expect(throws: TerminalError(.alreadyOpen, terminalName: "vt100")) {
      _ = try CursesTerminal(options(line, name: "vt100"))
    }
    terminal.close()
  }

  @Test func `without UTF-8 everything is drawn in ASCII, every column in its place`() throws {
    let (terminal, line) = try opened { $0.asciiOnly = true }
    #expect(!terminal.capabilities.unicode)
    var screen = Screen(size: Size(columns: 80, rows: 24))
    screen.write("Zoë ─ ① … 漢 fine", at: .zero)
    terminal.present(screen)
    let sent = line.sent(until: "fine")
    #expect(sent.contains("Zoe - 1 ~ ?  fine"))
    #expect(sent.utf8.allSatisfy { $0 < 0x80 })
    terminal.close()
  }

  @Test func `a locale that is missing is replaced and told, and one without UTF-8 is told too`() throws {
    let (missing, _) = try opened { $0.locale = "it_IT.of.tomorrow.UTF-8" }
    #expect(missing.capabilities.unicode)
    #expect(missing.capabilities.notes == [.fallbackLocale])
    missing.close()
    let (plain, line) = try opened { $0.locale = "C" }
    #expect(!plain.capabilities.unicode)
    #expect(plain.capabilities.notes == [.asciiOnly])
    // What is typed is UTF-8 all the same.
    line.type("\u{E8}x")
    #expect(events(plain, count: 2) == [.key(.character("è")), .key(.character("x"))])
    line.type([0xE8, 0x78])
    #expect(events(plain, count: 2) == [.refused, .key(.character("x"))])
    plain.close()
  }

  @Test func `a smaller frame leaves nothing of the larger one before`() throws {
    let (terminal, _) = try opened()
    var large = Screen(size: terminal.size)
    large.fill(large.bounds, .plain, character: "x")
    terminal.present(large)
    var small = Screen(size: Size(columns: 40, rows: 12))
    small.write("poco", at: .zero)
    terminal.present(small)
    #expect(legami_term_cell(0, 0) == 0x70)
    #expect(legami_term_cell(20, 70) == 0x20)
    terminal.close()
  }

  @Test(arguments: HostileText.samples)
  func `hostile text keeps its columns on the real screen`(_ sample: String) throws {
    let (terminal, line) = try opened()
    var screen = Screen(size: terminal.size)
    let width = screen.write(sample, at: .zero, maxWidth: 40)
    screen.write("|fine|", at: Point(x: width, y: 0))
    terminal.present(screen)
    for (index, scalar) in "|fine|".unicodeScalars.enumerated() {
      #expect(legami_term_cell(0, Int32(width + index)) == scalar.value)
    }
    let sent = line.sent(until: "fine")
    #expect(!sent.contains("\u{202E}") && !sent.contains("\u{7}") && !sent.contains("\u{1B}]"))
    terminal.close()
  }

  @Test(arguments: [Size(columns: 1, rows: 1), Size(columns: 20, rows: 5), Size(columns: 500, rows: 150)])
  func `any size of window can be drawn on, also with a frame of another size`(_ size: Size) throws {
    let (terminal, _) = try opened(columns: size.columns, rows: size.rows)
    #expect(terminal.size == size)
    for other in [size, Size(columns: 80, rows: 24), .zero, Size(columns: 600, rows: 3)] {
      var screen = Screen(size: other)
      screen.fill(screen.bounds, .plain, character: "x")
      screen.write("漢漢", at: Point(x: other.columns - 2, y: other.rows - 1))
      screen.cursor = Point(x: other.columns - 1, y: other.rows - 1)
      terminal.present(screen)
    }
    terminal.close()
  }

  @Test func `a line that goes away is a hang-up`() throws {
    var descriptors: [Int32] = [0, 0]
    #expect(pipe(&descriptors) == 0)
    let null = open("/dev/null", O_RDWR)
    var options = TerminalOptions(terminalName: "xterm-256color", input: descriptors[0], output: null)
    options.requiresTerminal = false
    options.holdsErrors = false
    options.forbidsCoreDumps = false
    let terminal = try CursesTerminal(options)
    #expect(terminal.size == Size(columns: 80, rows: 24))
    close(descriptors[1])
    #expect(terminal.wait(timeoutMilliseconds: 1_000).contains(.hangup))
    terminal.close()
    close(descriptors[0])
    close(null)
  }
}
