/// How a line is drawn: its stroke, its look, and what stands on it.
public struct LinePen: Hashable, Sendable {
  public struct Arrows: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    public static let start = Arrows(rawValue: 1)
    public static let end = Arrows(rawValue: 2)
  }

  public var stroke: LineStroke
  public var style: Style
  /// The line of highest priority gives a shared cell its look.
  public var priority: Int
  /// Characters of one column that stand in the middle of the line, such as `╳`; empty for none.
  public var middle: String
  public var arrows: Arrows

  public init(
    stroke: LineStroke = .solid, style: Style = .plain, priority: Int = 0, middle: String = "", arrows: Arrows = []
  ) {
    self.stroke = stroke
    self.style = style
    self.priority = priority
    self.middle = middle
    self.arrows = arrows
  }

  var rank: Int32 { Int32(clamping: priority) }
}
