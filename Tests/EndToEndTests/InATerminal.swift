import Foundation
import TestSupport
import Testing

/// The program in a real terminal. One at a time: two terminals would wait for one another on a small machine.
@Suite(.serialized) enum InATerminal {}

extension TmuxSession {
  /// Leaves the page on top and waits until `text` is gone: a letter right behind an Escape would make a chord.
  func escape(untilGone text: String) throws {
    try press("Escape")
    try wait(untilGone: text)
  }

  /// What a person would notice of a terminal that was not given back.
  func expectGivenBack(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(!isOnAlternateScreen, "the alternate screen is still on", sourceLocation: sourceLocation)
    #expect(isCursorVisible, "the cursor is hidden", sourceLocation: sourceLocation)
    #expect(!isKeypadInApplicationMode, "the keypad is not as it was", sourceLocation: sourceLocation)
    try type("stty -a")
    try wait(forText: "stty -a")
    try press("Enter")
    let settings = try wait(for: "stty's answer") { $0.contains("echok") }
    for on in [" icanon", " isig", " echo ", " icrnl", " opost"] {
      #expect(settings.replacingOccurrences(of: "\n", with: " ").contains(on), sourceLocation: sourceLocation)
    }
  }

  /// Whose sign on the map the hardware cursor stands on: the name is to the right of its sign, or to the left.
  func personAtCursor(of names: [String]) -> String? {
    // Between the sign and the name there is a blank, and a mark where the tie is in pause; the next sign is another's.
    let right = textAtCursor.dropFirst().prefix(20).prefix { !"①②③".contains($0) }.drop { !$0.isLetter }
    let left = textUpToCursor.dropLast().reversed().drop { !$0.isLetter && $0 != "." }
    return names.first { right.hasPrefix($0) } ?? names.first { left.starts(with: $0.reversed()) }
  }

  func wait(forCursorOn name: String) throws {
    try wait(for: "the cursor on \(name)") { _ in personAtCursor(of: [name]) == name }
  }

  /// Opens the first map of the store from Home.
  func openFirstMap() throws {
    try wait(forText: "practice store")
    try press("Enter")
    try wait(forText: "her network")
  }

  /// Adds somebody to the map on screen by the line of fast entry, and closes the line.
  func add(_ line: String, named name: String) throws {
    try press("a")
    try wait(forText: "Who?")
    try type(line)
    try wait(forText: line)
    try press("Enter")
    try wait(forText: "\(name) added")
    try press("Enter")
    try wait(untilGone: "Who?")
  }
}

extension Sandbox {
  /// A store with one map, of a person named `name`, made by keys; the program is left open on it.
  func openNewMap(of name: String, columns: Int = 120, rows: Int = 36) throws -> TmuxSession {
    let session = try open(columns: columns, rows: rows)
    try session.wait(forText: "practice store")
    try session.press("n")
    try session.wait(forText: "Who is at the centre?")
    try session.type(name)
    try session.wait(forText: name)
    try session.press("Enter")
    try session.wait(forText: "her network")
    return session
  }
}
