import TestSupport
import Testing

@testable import TerminalKit

/// Every key that terminfo knows of, on the terminals people have.
@Suite struct DeclaredKeysTests {
  private static let keypad = Set("0123456789*+,-./=")

  /// A key, or nothing: never what a person would have to press a letter for.
  private func isHarmless(_ events: [TerminalEvent], of bytes: [UInt8]) -> Bool {
    guard bytes.count > 1 else { return events.count == 1 }
    guard let event = events.first else { return true }
    guard events.count == 1, case .key(let key) = event else { return false }
    switch key {
    case .character(let character): return Self.keypad.contains(character)
    case .alt, .control, .text: return false
    default: return true
    }
  }

  @Test(arguments: DeclaredKeys.terminals)
  func `each is its key or nothing, whole and cut anywhere, at any pace`(terminal: String) {
    let strings = DeclaredKeys.strings(terminal)
    #expect(strings.count > 15)
    for bytes in strings {
      var whole = ByteGrammarTests.Keyboard()
      let events = whole.type(bytes) + whole.pause(1_000)
      #expect(isHarmless(events, of: bytes), "\(terminal) \(bytes): \(events)")
      for cut in bytes.indices.dropFirst() {
        var quick = ByteGrammarTests.Keyboard()
        let joined = quick.type(Array(bytes[..<cut])) + quick.pause(20) + quick.type(Array(bytes[cut...]))
        #expect(joined + quick.pause(1_000) == events, "\(terminal) \(bytes) cut at \(cut)")
        var slow = ByteGrammarTests.Keyboard()
        var late = slow.type(Array(bytes[..<cut])) + slow.pause(100) + slow.type(Array(bytes[cut...]))
        late += slow.pause(1_000)
        // The Escape that was alone too long is the key of that name.
        if cut == 1, late.first == .key(.escape) { late.removeFirst() }
        let isTab = bytes == [0x1B, 0x09] && late == [.key(.tab)]
        #expect(late == events || late.isEmpty || isTab, "\(terminal) \(bytes) late at \(cut): \(late)")
      }
    }
  }

  @Test func `the same bytes are the same keys however they are cut, as long as the pauses are short`() {
    var random = SplitMix(state: 8)
    let strings = DeclaredKeys.terminals.flatMap { DeclaredKeys.strings($0) }
    let pieces: [[UInt8]] = [
      Array("è漢".utf8), [0xC3], [0xFF], [0x1B], [0x0F], [0x03], Array("\u{1B}[200~D\u{1B}[201~".utf8),
      Array("[1;5D".utf8),
      Array("\u{1B}]0;".utf8), [0x07], [0x9B],
    ]
    for _ in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes += strings.randomElement(using: &random) ?? []
        case 1: bytes += pieces.randomElement(using: &random) ?? []
        default: bytes.append(UInt8.random(in: 0...255, using: &random))
        }
      }
      var whole = ByteGrammarTests.Keyboard()
      let expected = whole.type(bytes) + whole.pause(5_000)
      var cut = ByteGrammarTests.Keyboard()
      var events: [TerminalEvent] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &random)
        events += cut.type(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
        if !rest.isEmpty { events += cut.pause(5) }
      }
      #expect(events + cut.pause(5_000) == expected, "\(bytes)")
    }
  }
}
