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
  case home
  case end
  case pageUp
  case pageDown
  /// F1 is `function(1)`.
  case function(Int)
  /// Ctrl with a lower-case letter, a space or one of `\ ] ^ _`.
  case control(Character)
  /// Alt, or Escape directly followed by the character.
  case alt(Character)
}
