import TerminalKit
import Testing

@Suite struct KeyTests {
  static let every: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .character(" "), .character("a"), .character("D"), .character("+"), .character("è"),
      .control("r"), .control(" "), .control("\\"), .control("]"), .alt("x"), .alt("X"), .alt(" "),
    ] + (1...24).map { .function($0) }

  @Test(arguments: every)
  func `a key's name reads back as the same key`(_ key: Key) {
    #expect(Key(name: key.name) == key)
  }

  @Test func `names are forgiving about case and common spellings`() {
    #expect(Key(name: "Ctrl-R") == .control("r"))
    #expect(Key(name: "PgUp") == .pageUp)
    #expect(Key(name: "F1") == .function(1))
    #expect(Key(name: "Escape") == .escape)
  }

  @Test(arguments: ["", "ctrl-", "ctrl-é", "f0", "f25", "alt-", "hyper-x", "ctrl-ab", "\u{1B}", "\u{202E}"])
  func `what is not a key is refused`(_ name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func `a key is printed as it stands on the keyboard`() {
    #expect(Key.control("r").description == "Ctrl-R")
    #expect(Key.enter.description == "Enter")
    #expect(Key.character("+").description == "+")
    #expect(Key.character(" ").description == "Space")
    #expect(Key.function(1).description == "F1")
    #expect(Key.alt("x").description == "Alt-x")
  }

  @Test func `a program says keys in its own language`() {
    let italian = ["Enter": "Invio", "Shift": "Maiusc", "Space": "Spazio"]
    let word = { (name: String) in italian[name] ?? name }
    #expect(Key.enter.label(word) == "Invio")
    #expect(Key.backTab.label(word) == "Maiusc-Tab")
    #expect(Key.control(" ").label(word) == "Ctrl-Spazio")
    #expect(Key.up.label(word) == "Up")
  }

  @Test func `keys in a row read and print as one sequence`() throws {
    let sequence = try #require(KeySequence(names: "g ctrl-r space"))
    #expect(sequence.keys == [.character("g"), .control("r"), .character(" ")])
    #expect(sequence.names == "g ctrl-r space")
    #expect(sequence.description == "g Ctrl-R Space")
    #expect(sequence.starts(with: KeySequence([.character("g")])))
    #expect(KeySequence(names: "g nonsense") == nil)
    #expect(KeySequence(names: "") == nil)
  }
}
