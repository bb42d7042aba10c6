import Testing

@testable import TerminalKit

@Suite struct KeyDecoderTests {
  private func decoded(_ text: String) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return decoder.decode(text.unicodeScalars.map { .scalar($0.value) })
  }

  @Test func `characters and chords are told apart`() {
    #expect(decoded("aè漢") == [.key(.character("a")), .key(.character("è")), .key(.character("漢"))])
    #expect(
      decoded("\r\n\t\u{7F}\u{8}") == [.key(.enter), .key(.enter), .key(.tab), .key(.backspace), .key(.backspace)])
    #expect(decoded("\u{12}\u{0}\u{1C}") == [.key(.control("r")), .key(.control(" ")), .key(.control("\\"))])
    #expect(decoded("\u{3}\u{1A}") == [.interrupt, .suspended])
  }

  @Test func `escape alone is a key, escape and a character are a chord`() {
    #expect(decoded("\u{1B}") == [.key(.escape)])
    #expect(decoded("\u{1B}x") == [.key(.alt("x"))])
    #expect(decoded("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(decoded("\u{1B}\r") == [.key(.escape), .key(.enter)])
  }

  @Test func `a paste is one event, whatever it contains`() {
    var decoder = KeyDecoder()
    let inputs: [KeyDecoder.Input] =
      [.pasteStart] + "a\rb\u{1B}[31m".unicodeScalars.map { .scalar($0.value) } + [.key(.up), .pasteEnd, .key(.up)]
    let events = decoder.decode(inputs)
    #expect(events == [.paste("a\nb\u{1B}[31m"), .key(.up)])
  }

  @Test func `a paste may arrive in pieces, or never end`() {
    var decoder = KeyDecoder()
    let first = decoder.decode([.pasteStart, .scalar(0x61)])
    #expect(first == [] && decoder.isPasting)
    let second = decoder.decode([.scalar(0x62), .pasteEnd])
    #expect(second == [.paste("ab")])
    let third = decoder.decode([.pasteStart, .scalar(0x61)])
    #expect(third == [])
    let flushed = decoder.flush()
    let again = decoder.flush()
    #expect(flushed == [.paste("a")] && again == [])
  }

  @Test func `a huge paste is cut, not typed`() {
    var decoder = KeyDecoder()
    let flood = Array(repeating: KeyDecoder.Input.scalar(0x61), count: KeyDecoder.pasteLimit + 100)
    let events = decoder.decode([.pasteStart] + flood + [.pasteEnd])
    #expect(events == [.paste(String(repeating: "a", count: KeyDecoder.pasteLimit))])
  }
}

@Suite struct FrameDifferenceTests {
  /// What a terminal that obeys the runs would show.
  private func applied(_ new: Screen, over old: Screen?) -> Screen {
    var result = old ?? Screen(size: new.size)
    FrameDifference.forEachRun(from: old, to: new) { run in
      for (index, cell) in run.cells.enumerated() { result[run.x + index, run.y] = cell }
    }
    return result
  }

  @Test func `nothing is sent when nothing changed`() {
    var screen = Screen(size: Size(columns: 200, rows: 60))
    screen.write("Ada", at: .zero)
    var runs = 0
    FrameDifference.forEachRun(from: screen, to: screen) { _ in runs += 1 }
    #expect(runs == 0)
  }

  @Test func `a changed word is one run`() {
    var old = Screen(size: Size(columns: 20, rows: 2))
    old.write("Ada e Gina", at: .zero)
    var new = old
    new.write("Olga", at: Point(x: 6, y: 0))
    var runs: [FrameRun] = []
    FrameDifference.forEachRun(from: old, to: new) { runs.append($0) }
    #expect(runs.map(\.x) == [6])
    #expect(runs.first?.cells.map(\.text).joined() == "Olg")
  }

  @Test func `runs lead from any frame to any other`() {
    var random = SplitMix(state: 21)
    var old = Screen(size: Size(columns: 30, rows: 6))
    for _ in 0..<300 {
      var new = old
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let text = HostileText.samples.randomElement(using: &random) ?? ""
        let style = Style(attributes: Bool.random(using: &random) ? .bold : [])
        new.write(
          text, at: Point(x: .random(in: -2...29, using: &random), y: .random(in: 0..<6, using: &random)), style: style,
          maxWidth: .random(in: 0...12, using: &random))
      }
      #expect(applied(new, over: old) == new)
      FrameDifference.forEachRun(from: old, to: new) { run in
        #expect(run.cells.first?.isContinuation == false)
      }
      old = new
    }
    #expect(applied(old, over: nil) == old)
  }
}
