import TerminalKit

/// What one line of a form holds while it is being filled in.
public enum FieldValue: Sendable {
  case text(TextField)
  case choice(Choice)
  case marks(Marks)

  /// One of several words, or none of them: "not asked".
  public struct Choice: Sendable {
    public var options: [String]
    /// Index into `options`; nil is "not asked".
    public var chosen: Int?
    /// Whether the answer may be "not asked".
    public var mayBeEmpty: Bool

    public init(_ options: [String], chosen: Int?, mayBeEmpty: Bool = true) {
      self.options = options
      self.chosen = chosen
      self.mayBeEmpty = mayBeEmpty
    }

    /// Steps through the options and, where allowed, "not asked".
    public mutating func step(_ direction: Int) {
      guard !options.isEmpty else { return }
      let places = options.count + (mayBeEmpty ? 1 : 0)
      let now = chosen.map { $0 + (mayBeEmpty ? 1 : 0) } ?? 0
      let next = (now + direction + places) % places
      chosen = mayBeEmpty ? (next == 0 ? nil : next - 1) : next
    }

    /// Takes the next option that starts with `character`, going round.
    public mutating func jump(to character: Character) {
      guard !options.isEmpty else { return }
      let start = chosen.map { $0 + 1 } ?? 0
      for offset in options.indices {
        let index = (start + offset) % options.count
        if options[index].lowercased().hasPrefix(character.lowercased()) {
          chosen = index
          return
        }
      }
    }
  }

  /// Any number of several words.
  public struct Marks: Sendable {
    public var options: [String]
    public var marked: Set<Int>
    public var cursor: Int

    public init(_ options: [String], marked: Set<Int>) {
      self.options = options
      self.marked = marked
      cursor = 0
    }

    public mutating func toggle() {
      guard options.indices.contains(cursor) else { return }
      if marked.remove(cursor) == nil { marked.insert(cursor) }
    }

    public mutating func step(_ direction: Int) {
      guard !options.isEmpty else { return }
      cursor = (cursor + direction + options.count) % options.count
    }

    public mutating func jump(to character: Character) {
      for offset in options.indices {
        let index = (cursor + 1 + offset) % options.count
        if options[index].lowercased().hasPrefix(character.lowercased()) {
          cursor = index
          return
        }
      }
    }
  }

  /// The answer apart from where the cursor stands, to tell whether it was changed.
  var answer: Answer {
    switch self {
    case .text(let field): .text(field.text)
    case .choice(let choice): .choice(choice.chosen)
    case .marks(let marks): .marks(marks.marked)
    }
  }

  enum Answer: Equatable {
    case text(String)
    case choice(Int?)
    case marks(Set<Int>)
  }

  public var text: String {
    if case .text(let field) = self { field.text } else { "" }
  }

  public var chosen: Int? {
    if case .choice(let choice) = self { choice.chosen } else { nil }
  }

  public var marked: Set<Int> {
    if case .marks(let marks) = self { marks.marked } else { [] }
  }
}
