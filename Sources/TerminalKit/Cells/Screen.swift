/// A frame: cells, and where the hardware cursor stands.
///
/// A value without a terminal behind it, so that a view is a function and a test
/// compares frames. Whatever falls outside is left out; no size is too small.
public struct Screen: Equatable, Sendable {
  public let size: Size
  /// Where the terminal's own cursor goes, which screen readers and braille displays
  /// follow: the focused item. Hidden when `nil`.
  public var cursor: Point?
  /// What ends a text that was clipped.
  public var ellipsis: Character = "…"
  /// Row by row from the upper left corner.
  var cells: [Cell]

  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: Cell(style: style), count: size.columns * size.rows)
  }

  public var bounds: Rect { Rect(size) }

  /// A cell; blank outside the screen, where writing does nothing.
  public subscript(x: Int, y: Int) -> Cell {
    get {
      guard size.contains(Point(x: x, y: y)) else { return .blank }
      return cells[y * size.columns + x]
    }
    set {
      guard size.contains(Point(x: x, y: y)) else { return }
      cells[y * size.columns + x] = newValue
    }
  }

  /// Sets a glyph without leaving half of a wide character beside it.
  mutating func place(_ glyph: Glyph, width: Int, x: Int, y: Int, style: Style) {
    guard y >= 0, y < size.rows, x < size.columns, x + width > 0 else { return }
    let row = y * size.columns
    let isWhole = x >= 0 && x + width <= size.columns
    let first = max(0, x)
    let last = min(size.columns, x + width) - 1
    if cells[row + first].isContinuation, first > 0 {
      cells[row + first - 1].glyph = .space
    }
    if last + 1 < size.columns, cells[row + last + 1].isContinuation {
      cells[row + last + 1].glyph = .space
    }
    for column in first...last {
      let part = column == x ? glyph : .continuation
      cells[row + column] = Cell(glyph: isWhole ? part : .space, style: style)
    }
  }
}
