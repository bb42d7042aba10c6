/// What lines are drawn with, from the finest to what every terminal has.
public enum CanvasMode: String, Hashable, Sendable, CaseIterable {
  /// Eight dots a cell.
  case braille
  /// Box-drawing characters.
  case box
  case ascii
}
