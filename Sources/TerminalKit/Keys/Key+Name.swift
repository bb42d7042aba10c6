extension Key {
  /// Keys with a name of their own, in the words of keymap files.
  private static let named: [(key: Key, name: String, label: String)] = [
    (.enter, "enter", "Enter"),
    (.escape, "esc", "Esc"),
    (.tab, "tab", "Tab"),
    (.backTab, "shift-tab", "Shift-Tab"),
    (.backspace, "backspace", "Backspace"),
    (.delete, "delete", "Del"),
    (.insert, "insert", "Ins"),
    (.up, "up", "Up"),
    (.down, "down", "Down"),
    (.left, "left", "Left"),
    (.right, "right", "Right"),
    (.wordLeft, "ctrl-left", "Ctrl-Left"),
    (.wordRight, "ctrl-right", "Ctrl-Right"),
    (.home, "home", "Home"),
    (.end, "end", "End"),
    (.pageUp, "pageup", "PgUp"),
    (.pageDown, "pagedown", "PgDn"),
    (.character(" "), "space", "Space"),
  ]

  private static let synonyms: [String: Key] = [
    "return": .enter, "escape": .escape, "backtab": .backTab, "del": .delete, "ins": .insert,
    "pgup": .pageUp, "pgdn": .pageDown, "page-up": .pageUp, "page-down": .pageDown,
  ]

  /// Reads a key's name: `a`, `+`, `space`, `enter`, `f1`, `ctrl-r`, `alt-x`.
  ///
  /// Letters keep their case (`d` and `D` are two keys) except after `ctrl-`, where
  /// terminals make no difference. `nil` when there is no such key.
  public init?(name: String) {
    if name.count == 1, let character = name.first {
      guard DrawnText.isVisible(character) else { return nil }
      self = character == " " ? .character(" ") : .character(character)
      return
    }
    let lowered = name.lowercased()
    if let entry = Self.named.first(where: { $0.name == lowered }) {
      self = entry.key
    } else if let key = Self.synonyms[lowered] {
      self = key
    } else if lowered.hasPrefix("ctrl-"), let character = Self.chord(String(lowered.dropFirst(5))),
      Self.controllable.contains(character)
    {
      self = .control(character)
    } else if lowered.hasPrefix("alt-"), let character = Self.chord(String(name.dropFirst(4))) {
      self = .alt(character)
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let controllable = "abcdefghijklmnopqrstuvwxyz \\]^_"

  private static func chord(_ rest: String) -> Character? {
    if rest.lowercased() == "space" { return " " }
    guard rest.count == 1, let character = rest.first, DrawnText.isVisible(character) else { return nil }
    return character
  }

  /// The name that `init(name:)` reads back, for keymap files.
  public var name: String {
    if let entry = Self.named.first(where: { $0.key == self }) { return entry.name }
    switch self {
    case .character(let character): return String(character)
    case .function(let number): return "f\(number)"
    case .control(let character): return "ctrl-" + (character == " " ? "space" : String(character))
    case .alt(let character): return "alt-" + (character == " " ? "space" : String(character))
    default: return ""
    }
  }

  /// How the key is printed beside a hint, with each word (`Enter`, `Ctrl`) passed
  /// through `word`, so that a program may say it in its own language.
  public func label(_ word: (String) -> String) -> String {
    if let entry = Self.named.first(where: { $0.key == self }) {
      return entry.label.split(separator: "-").map { word(String($0)) }.joined(separator: "-")
    }
    switch self {
    case .character(let character): return String(character)
    case .function(let number): return "F\(number)"
    case .control(let character):
      return word("Ctrl") + "-" + (character == " " ? word("Space") : character.uppercased())
    case .alt(let character): return word("Alt") + "-" + (character == " " ? word("Space") : String(character))
    default: return ""
    }
  }
}

extension Key: CustomStringConvertible {
  /// The key as printed on most keyboards: `Ctrl-R`, `Enter`, `F1`, `+`.
  public var description: String { label { $0 } }
}
