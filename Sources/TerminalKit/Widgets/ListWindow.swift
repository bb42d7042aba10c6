/// Which rows of a list are in view, and which one is chosen. Arithmetic only: the
/// rows are elsewhere, as many as they like.
public struct ListWindow: Hashable, Sendable {
  public private(set) var count: Int
  /// Rows in view.
  public private(set) var height: Int
  /// The chosen row; 0 in an empty list.
  public private(set) var selection: Int
  /// The first row in view.
  public private(set) var offset: Int

  public init(count: Int = 0, height: Int = 0, selection: Int = 0) {
    self.count = max(0, count)
    self.height = max(0, height)
    self.selection = selection
    offset = 0
    settle()
  }

  /// Rows in view, as indexes.
  public var visible: Range<Int> { offset..<min(count, offset + height) }
  public var isEmpty: Bool { count == 0 }

  public mutating func setCount(_ count: Int) {
    self.count = max(0, count)
    settle()
  }

  public mutating func setHeight(_ height: Int) {
    self.height = max(0, height)
    settle()
  }

  public mutating func select(_ index: Int) {
    selection = index
    settle()
  }

  public mutating func move(by rows: Int) {
    let (sum, overflow) = selection.addingReportingOverflow(rows)
    select(overflow ? (rows > 0 ? count : 0) : sum)
  }

  /// Moves a screenful, keeping one row of what was in view.
  public mutating func page(_ direction: Int) {
    move(by: direction * max(1, height - 1))
  }

  /// Does what a key means in a list; false when it means nothing here.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: page(-1)
    case .pageDown: page(1)
    case .home: select(0)
    case .end: select(count - 1)
    default: return false
    }
    return true
  }

  /// The row of the selection in view, counted from the first.
  public var selectedRow: Int { selection - offset }

  private mutating func settle() {
    selection = min(max(0, selection), max(0, count - 1))
    let last = max(0, count - height)
    if selection < offset { offset = selection }
    if height > 0, selection >= offset + height { offset = selection - height + 1 }
    offset = min(max(0, offset), last)
    if height == 0 { offset = min(selection, max(0, count - 1)) }
  }
}
