/// A line of hints: what works here and now, as many as fit, then what must be found at any width.
public struct Footer: Hashable, Sendable {
  public struct Hint: Hashable, Sendable {
    public var key: String
    public var label: String

    public init(key: String, label: String) {
      self.key = key
      self.label = label
    }

    var width: Int {
      let label = TextWidth.width(of: label)
      return TextWidth.width(of: key) + (label == 0 ? 0 : 1 + label)
    }
  }

  /// In order of importance.
  public var hints: [Hint]
  /// At the end and always there: the way out, and where the rest is found.
  public var always: [Hint]
  public var gap: Int

  public init(hints: [Hint], always: [Hint], gap: Int = 2) {
    self.hints = hints
    self.always = always
    self.gap = max(1, gap)
  }

  /// The hints that fit in `width` columns, those that are always there at the end: of these the last ones first,
  /// where not even they fit.
  public func packed(in width: Int) -> [Hint] {
    var ending = always[...]
    func taken() -> Int { ending.reduce(0) { $0 + $1.width } + gap * max(0, ending.count - 1) }
    while taken() > width { ending = ending.dropFirst() }
    guard !ending.isEmpty else { return [] }
    var room = width - taken()
    var result: [Hint] = []
    for hint in hints {
      let needed = hint.width + gap
      // A hint that fits less well does not push out those after it: order is importance.
      guard needed <= room else { break }
      result.append(hint)
      room -= needed
    }
    return result + ending
  }

  public func draw(into screen: inout Screen, in rect: Rect, keyStyle: Style, labelStyle: Style) {
    let row = rect.row(0)
    screen.fill(row, labelStyle)
    var x = row.x
    for hint in packed(in: row.width) {
      x += screen.write(hint.key, at: Point(x: x, y: row.y), style: keyStyle, maxWidth: row.endX - x)
      if !hint.label.isEmpty {
        x += screen.write(" " + hint.label, at: Point(x: x, y: row.y), style: labelStyle, maxWidth: row.endX - x)
      }
      x += gap
    }
  }
}
