/// A line of text being edited. A value: the program keeps it in its state.
public struct TextField: Hashable, Sendable {
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  /// More are not taken.
  public var limit: Int
  /// Something that was typed found no room, and nothing was taken away since.
  public private(set) var isOverfull = false

  public init(_ text: String = "", limit: Int = 200) {
    self.limit = max(0, limit)
    self.text = String(text.prefix(self.limit))
    cursor = self.text.count
  }

  public var isEmpty: Bool { text.isEmpty }

  public var isAtEnd: Bool { cursor == text.count }

  /// Replaces everything; the cursor goes to the end.
  public mutating func set(_ text: String) {
    self.text = String(text.prefix(limit))
    cursor = self.text.count
    isOverfull = false
  }

  /// Inserts at the cursor what a person could see of a text; line ends become spaces.
  /// Answers false when not all of it found room.
  @discardableResult
  public mutating func insert(_ inserted: String) -> Bool {
    var clean = ""
    var count = 0
    for character in inserted {
      // No more than can find room is looked at, however much was pasted.
      guard count <= limit else { break }
      if let glyph = DrawnText.glyph(for: character) {
        clean += glyph.glyph.text
        count += 1
      } else if character.unicodeScalars.allSatisfy({ Self.joins($0) }) {
        // A mark typed after its letter arrives alone and joins it here.
        clean.append(character)
      }
    }
    let before = text.prefix(cursor)
    let after = text.dropFirst(cursor)
    let joined = before + clean
    let room = limit - after.count
    let kept = joined.count <= room ? String(joined) : String(joined.prefix(max(cursor, room)))
    text = kept + after
    cursor = min(kept.count, text.count)
    if joined.count > room { isOverfull = true }
    return joined.count <= room
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return scalar.value == 0x200D
    }
  }

  /// Does what a key means in a line of text; false when it means nothing here.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .text(let text): insert(text)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .backspace: remove((cursor - 1)..<cursor)
    case .delete: remove(cursor..<(cursor + 1))
    case .control("w"), .alt("\u{7F}"): remove(wordStart..<cursor)
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<text.count)
    case .wordLeft, .alt("b"): cursor = wordStart
    case .wordRight, .alt("f"): cursor = wordEnd
    default: return false
    }
    return true
  }

  public mutating func move(to position: Int) {
    cursor = min(max(0, position), text.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    let bounded = range.clamped(to: 0..<text.count)
    guard !bounded.isEmpty else { return }
    isOverfull = false
    let start = text.index(text.startIndex, offsetBy: bounded.lowerBound)
    let end = text.index(start, offsetBy: bounded.count)
    text.removeSubrange(start..<end)
    cursor = min(bounded.lowerBound, text.count)
  }

  private var wordStart: Int {
    let characters = Array(text)
    var index = cursor
    while index > 0, characters[index - 1] == " " { index -= 1 }
    while index > 0, characters[index - 1] != " " { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    let characters = Array(text)
    var index = cursor
    while index < characters.count, characters[index] == " " { index += 1 }
    while index < characters.count, characters[index] != " " { index += 1 }
    return index
  }
}
