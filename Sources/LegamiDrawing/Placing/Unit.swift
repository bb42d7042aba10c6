import TerminalKit

/// A mark with the text beside it, as placing sees it: no words, only widths.
struct Unit: Hashable, Sendable {
  /// Where it would stand best, in cells.
  var idealX: Double
  var idealY: Double
  /// Columns wanted beside the mark, without the empty one between; 0 for none.
  var textWidth: Int
  /// The side on which the text is wanted; nil when both are as good.
  var wantsLeft: Bool?
  /// Which cells it may stand in.
  var home: Home

  enum Home: Hashable, Sendable {
    case region(wedge: Int, band: Int)
    case anywhere
  }
}

/// Where a unit came to stand.
struct Stand: Hashable, Sendable {
  var x: Int
  var y: Int
  var isLeft: Bool
  /// Columns kept for the text beside the mark, without the empty one between.
  var textWidth: Int
  /// It found no cell where it belongs.
  var isDisplaced = false

  /// The cells from the first to the last of mark and text.
  var stretch: ClosedRange<Int> { Self.stretch(x: x, isLeft: isLeft, textWidth: textWidth) }

  static func stretch(x: Int, isLeft: Bool, textWidth: Int) -> ClosedRange<Int> {
    guard textWidth > 0 else { return x...x }
    return isLeft ? x - 1 - textWidth...x : x...x + 1 + textWidth
  }

  /// The cells of the text alone.
  var textStretch: ClosedRange<Int>? {
    guard textWidth > 0 else { return nil }
    return isLeft ? x - 1 - textWidth...x - 2 : x + 2...x + 1 + textWidth
  }
}
