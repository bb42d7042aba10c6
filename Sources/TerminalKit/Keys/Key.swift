/// What a person pressed.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  /// Ctrl or Alt with an arrow: by words where text is written, by one elsewhere.
  case wordLeft
  case wordRight
  case home
  case end
  case pageUp
  case pageDown
  /// F1 is `function(1)`.
  case function(Int)
  /// Ctrl with a lower-case letter, a space or one of `\ ] ^ _`.
  case control(Character)
  /// Alt, or Escape directly followed by the character; Enter is `\r` here, Backspace U+007F.
  case alt(Character)
  /// A text pasted in one piece: written where text is written, and never a command.
  case text(String)

  /// The key without what was held down with it, for places that make nothing of that.
  public var plain: Key {
    switch self {
    case .wordLeft: .left
    case .wordRight: .right
    default: self
    }
  }
}
