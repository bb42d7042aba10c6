import TestSupport
import Testing

@testable import TerminalKit

/// What bytes from a terminal mean, whatever calls itself the terminal.
@Suite struct ByteGrammarTests {
  /// A grammar with a clock that only moves when it is told to.
  struct Keyboard {
    var grammar: ByteGrammar
    var now: Int64 = 1_000

    init(charset: Charset? = nil) { grammar = ByteGrammar(charset: charset) }

    mutating func type(_ text: String) -> [TerminalEvent] { type(Array(text.utf8)) }

    mutating func type(_ bytes: [UInt8]) -> [TerminalEvent] { grammar.read(bytes, at: now) }

    /// Lets time go by without anything being typed.
    mutating func pause(_ milliseconds: Int64) -> [TerminalEvent] {
      let end = now + milliseconds
      var events: [TerminalEvent] = []
      while let patience = grammar.patience(at: now), now + patience <= end {
        now += patience
        events += grammar.elapse(at: now)
      }
      now = end
      return events
    }
  }

  private func read(_ text: String, charset: Charset? = nil) -> [TerminalEvent] {
    read(Array(text.utf8), charset: charset)
  }

  private func read(_ bytes: [UInt8], charset: Charset? = nil) -> [TerminalEvent] {
    var keyboard = Keyboard(charset: charset)
    return keyboard.type(bytes) + keyboard.pause(10_000)
  }

  private func characters(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }

  static let latin = Charset { bytes in
    guard let first = bytes.first else { return .incomplete }
    return .scalar(Unicode.Scalar(first), count: 1)
  }

  // MARK: Characters

  @Test func `characters and controls are told apart`() {
    #expect(read("aè漢👩") == characters("aè漢👩"))
    #expect(read("\r\n\t\u{7F}\u{8}") == [.key(.enter), .key(.enter), .key(.tab), .key(.backspace), .key(.backspace)])
    #expect(read("\u{12}\u{0}\u{1C}") == [.key(.control("r")), .key(.control(" ")), .key(.control("\\"))])
    #expect(read("\u{3}\u{1A}") == [.interrupt, .suspended])
  }

  @Test(arguments: ["è", "€", "漢", "👩", "ß", "\u{301}"])
  func `the first bytes of a character wait for its rest as long as it takes`(character: String) {
    let bytes = Array(character.utf8)
    for cut in 1..<bytes.count {
      var keyboard = Keyboard()
      let first = keyboard.type(Array(bytes[..<cut]))
      let meanwhile = keyboard.pause(3_600_000)
      let second = keyboard.type(Array(bytes[cut...]))
      #expect(first == [] && meanwhile == [])
      #expect(second == characters(character))
    }
  }

  @Test(arguments: [
    [0xFF], [0xC3], [0xC3, 0xC3], [0xE2, 0x82], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF8, 0x88],
  ])
  func `bytes that are no character are refused, and what follows them is not`(_ bytes: [UInt8]) {
    let events = read(bytes + Array("a\u{1B}[A".utf8))
    #expect(events.first == .refused)
    #expect(events.drop { $0 == .refused } == [.key(.character("a")), .key(.up)])
  }

  @Test func `the sign for what could not be read is refused too`() {
    #expect(read("\u{FFFD}a") == [.refused, .key(.character("a"))])
    #expect(read("\u{1B}[200~a\u{FFFD}b\u{1B}[201~") == [.paste("ab"), .refused])
  }

  @Test func `control characters of the upper half are swallowed, and begin what they begin`() {
    #expect(read("a\u{85}b\u{84}c") == characters("abc"))
    #expect(
      read("\u{9B}1;5Dx\u{8F}Px") == [
        .key(.wordLeft), .key(.character("x")), .key(.function(1)), .key(.character("x")),
      ])
    #expect(read([0x9B] + Array("5~".utf8)) == [.key(.pageUp)])
  }

  @Test func `where the locale has its own characters, valid UTF-8 is still that and the rest is read in them`() {
    #expect(read("Nicolò", charset: Self.latin) == characters("Nicolò"))
    #expect(read([0x4E, 0xF2, 0x61], charset: Self.latin) == characters("Nòa"))
    var keyboard = Keyboard(charset: Self.latin)
    let typed = keyboard.type([0xE8])
    let shown = keyboard.pause(150)
    #expect(typed == [] && shown == characters("è"))
    // The two bytes of one character, a little apart.
    let first = keyboard.type([0xC3])
    let second = keyboard.pause(50) + keyboard.type([0xB2])
    #expect(first == [] && second == characters("ò"))
  }

  @Test func `a locale whose characters take several bytes is read too, the last of them below 0x80`() {
    // As in Shift-JIS: a first byte, and one that alone would be a letter.
    let pairs = Charset { bytes in
      guard bytes[0] == 0x83 else { return .illegal }
      return bytes.count < 2 ? .incomplete : .scalar("\u{30A2}", count: 2)
    }
    #expect(read([0x83, 0x41, 0x41], charset: pairs) == characters("アA"))
    #expect(read([0xFF, 0x41], charset: pairs) == [.refused] + characters("A"))
  }

  // MARK: Escape

  @Test func `escape alone is a key, once nothing follows`() {
    var keyboard = Keyboard()
    let typed = keyboard.type("\u{1B}")
    let early = keyboard.pause(20)
    let late = keyboard.pause(20)
    #expect(typed == [] && early == [] && late == [.key(.escape)])
    #expect(read("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test func `escape and a character are a chord`() {
    #expect(read("\u{1B}x\u{1B}è\u{1B}/") == [.key(.alt("x")), .key(.alt("è")), .key(.alt("/"))])
    #expect(read("\u{1B}\u{1B}x") == [.key(.escape), .key(.alt("x"))])
    #expect(read("\u{1B}\r\u{1B}\u{7F}") == [.key(.alt("\r")), .key(.alt("\u{7F}"))])
    #expect(read("\u{1B}\t") == [.key(.backTab)])
  }

  @Test(arguments: ["P", "]", "X", "_", "^", "[", "O"])
  func `what may begin a string or a sequence is a chord when nothing follows`(_ letter: String) {
    #expect(read("\u{1B}" + letter) == [.key(.alt(Character(letter)))])
  }

  // MARK: Sequences

  @Test(arguments: [
    ("[A", Key.up), ("OB", .down), ("[1;2C", .right), ("[1;5C", .wordRight), ("[1;3D", .wordLeft), ("[1;6D", .wordLeft),
    ("[1;5A", .up), ("[1;5H", .home), ("[1;2F", .end), ("[a", .up), ("[c", .right), ("Oc", .wordRight), ("Oa", .up),
    ("[7$", .home), ("[8^", .end), ("[7@", .home), ("[3;5~", .delete), ("[5;2~", .pageUp), ("[[A", .function(1)),
    ("[[E", .function(5)), ("[15~", .function(5)), ("[24~", .function(12)), ("OP", .function(1)), ("OM", .enter),
    ("Oj", .character("*")), ("Ok", .character("+")), ("Ol", .character(",")), ("Om", .character("-")),
    ("On", .character(".")), ("Oo", .character("/")), ("Op", .character("0")), ("Oy", .character("9")),
    ("OX", .character("=")), ("[97u", .character("a")), ("[97;2u", .character("A")), ("[97:65;2u", .character("A")),
    ("[120;3u", .alt("x")), ("[117;5u", .control("u")), ("[27u", .escape), ("[13;2u", .enter), ("[9;2u", .backTab),
    ("[27;5;117~", .control("u")), ("[57400u", .character("1")), ("[57414u", .enter), ("[1;1:1A", .up),
    ("\u{1B}[A", .up), ("\u{1B}[D", .wordLeft), ("\u{1B}OC", .wordRight),
  ])
  func `a key is known in every form that terminals give it`(_ rest: String, _ key: Key) {
    #expect(read("\u{1B}" + rest) == [.key(key)])
  }

  @Test(arguments: [
    "[1;5P", "[15;5~", "[2;2~", "[23^", "[E", "OE", "[G", "[I", "[O", "[12;40R", "[1;2R", "[?1;2c", "[>0;276;0c", "[0n",
    "[<0;10;20M", "[<0;10;20m", "[32;10;10M", "[M !!", "[M\u{7F}~~", "[97;1:3u", "[97;9u", "[57358u", "[1;1:3A",
    "[224z", "[?2026;1$y", "[5;6t", "[99~", "[=1;2z", "[!p", "[ q", "Oz", "O1z",
    "]11;rgb:0000/0000/0000\u{7}", "]52;c;REREdd\u{1B}\\", "P1+r436f=323536\u{1B}\\", "_Gi=31;OK\u{1B}\\",
    "^DDd\u{1B}\\",
    "XDDd\u{1B}\\", "]0;DDd\u{18}",
  ])
  func `what is unknown is swallowed to its end, and nothing after it`(_ rest: String) {
    #expect(read("\u{1B}" + rest + "x") == [.key(.character("x"))])
  }

  @Test func `a sequence that is broken off ends where the next thing begins`() {
    #expect(read("\u{1B}[1;\u{1B}[B") == [.key(.down)])
    #expect(read("\u{1B}[1;\r") == [.key(.enter)])
    #expect(read("\u{1B}]0;title\u{1B}[B") == [.key(.down)])
    #expect(read("\u{1B}[1;è") == characters("è"))
  }

  @Test func `no sequence is too long to be swallowed, and none keeps the keyboard for good`() {
    let long = String(repeating: "1;", count: 50_000)
    #expect(read("\u{1B}[\(long)Dx") == characters("x"))
    #expect(read("\u{1B}]0;\(long)\u{7}x") == characters("x"))
    for start in ["[", "O", "[1;", "[M", "]0;", "P", "Pq", "[200~"] {
      var keyboard = Keyboard()
      _ = keyboard.type("\u{1B}" + start)
      _ = keyboard.pause(600)
      #expect(keyboard.type("x") == characters("x"), "after \(start)")
    }
    // Somebody types on, in a string that never ends.
    var keyboard = Keyboard()
    _ = keyboard.type("\u{1B}]0;a")
    var heard: [TerminalEvent] = []
    for _ in 0..<40 { heard += keyboard.pause(100) + keyboard.type("j") }
    #expect(heard.last == .key(.character("j")))
  }

  // MARK: Slow lines

  @Test func `the late rest of a sequence is swallowed, what a person types is not`() {
    for rest in ["[1;5D", "[D", "OA", "[15~", "[200~", "[97;5u", "[[A"] {
      var keyboard = Keyboard()
      _ = keyboard.type("\u{1B}")
      let escape = keyboard.pause(100)
      let late = keyboard.type(rest) + keyboard.pause(1_000) + keyboard.type("x")
      #expect(escape == [.key(.escape)])
      #expect(late == characters("x"), "after \(rest)")
    }
    for typed in ["[", "O", "a", "1;5D", "Olga", "[)"] {
      var keyboard = Keyboard()
      _ = keyboard.type("\u{1B}")
      _ = keyboard.pause(100)
      let heard = typed.flatMap { keyboard.type(String($0)) + keyboard.pause(30) }
      #expect(heard == characters(typed), "\(typed), key by key")
    }
    var keyboard = Keyboard()
    _ = keyboard.type("\u{1B}")
    _ = keyboard.pause(700)
    #expect(keyboard.type("[1") == characters("[1"))
  }

  @Test func `a rest that comes in two late pieces is swallowed too`() {
    var keyboard = Keyboard()
    _ = keyboard.type("\u{1B}")
    _ = keyboard.pause(100)
    let late = keyboard.type("[1") + keyboard.pause(100) + keyboard.type(";5D") + keyboard.type("x")
    #expect(late == characters("x"))
  }

  // MARK: Pasting

  @Test func `a paste is one event, whatever it contains`() {
    #expect(read("\u{1B}[200~a\rb\u{1B}[31mè\u{1B}[201~\u{1B}[A") == [.paste("a\nb\u{1B}[31mè"), .key(.up)])
    #expect(read("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    #expect(read("\u{1B}[201~x") == characters("x"))
  }

  @Test func `a paste may arrive in pieces, or never end`() {
    var keyboard = Keyboard()
    let first = keyboard.type("\u{1B}[200~a") + keyboard.pause(400) + keyboard.type("b\u{1B}[2")
    let second = keyboard.pause(20) + keyboard.type("01~")
    #expect(first == [] && second == [.paste("ab")])
    let open = keyboard.type("\u{1B}[200~a") + keyboard.pause(600)
    #expect(open == [.paste("a")])
    // The line was slow: what comes before the end that is still to come is text, too.
    #expect(keyboard.type("DDd\u{1B}[201~") == [.paste("DDd")])
    #expect(keyboard.type("D") == characters("D"))
  }

  @Test func `a huge paste is cut, not typed`() {
    let flood = String(repeating: "a", count: PasteBuffer.limit + 300_000)
    #expect(read("\u{1B}[200~\(flood)\u{1B}[201~") == [.paste(String(repeating: "a", count: PasteBuffer.limit))])
  }

  @Test func `a paste in the locale's characters is read in them`() {
    let bytes = Array("\u{1B}[200~".utf8) + [0x4E, 0xF2] + Array("\u{1B}[201~".utf8)
    #expect(read(bytes, charset: Self.latin) == [.paste("Nò")])
    #expect(read(bytes) == [.paste("N"), .refused])
  }

  // MARK: The curtain

  @Test(arguments: [
    "", "\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]0;a", "\u{1B}P", "\u{1B}[M", "\u{1B}[200~ab",
    "\u{1B}[200~ab\u{1B}[20",
    "\u{C3}",
  ])
  func `the curtain's byte is heard inside everything, once`(_ before: String) {
    #expect(read(before + "\u{F}").count { $0 == .key(.control("o")) } == 1)
    #expect(read(before + "\u{F}\u{F}b").count { $0 == .key(.control("o")) } == 2)
  }

  @Test func `what was pasted before the curtain is taken, what came after it is dropped`() {
    #expect(
      read("\u{1B}[200~ab\u{F}cd\r\u{1B}[201~\r") == [.paste("ab"), .key(.control("o")), .key(.enter)])
  }
}
