extension Screen {
  /// What happens to text that is too long.
  public enum Clip: Sendable {
    /// It stops.
    case cut
    /// Its last column shows that something is missing.
    case ellipsis
  }

  /// Writes text in one row and returns the columns it took.
  ///
  /// Control characters and direction marks are not drawn; line ends and tabs become
  /// spaces. Text stops after `maxWidth` columns or at the edge of the screen.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, style: Style = .plain, maxWidth: Int? = nil, clip: Clip = .ellipsis
  ) -> Int {
    let limit = min(maxWidth ?? .max, size.columns - point.x)
    guard limit > 0, point.y >= 0, point.y < size.rows else { return 0 }
    var used = 0
    var overflows = false
    DrawnText.forEach(text) { glyph, width in
      if used + width > limit {
        overflows = true
        return false
      }
      place(glyph, width: width, x: point.x + used, y: point.y, style: style)
      used += width
      return true
    }
    if overflows, case .ellipsis = clip, let mark = DrawnText.glyph(for: ellipsis), mark.width <= limit {
      var column = min(used, limit - mark.width)
      // In place of a wide character, not of its right half.
      if column < used, column > 0, self[point.x + column, point.y].isContinuation { column -= 1 }
      place(mark.glyph, width: mark.width, x: point.x + column, y: point.y, style: style)
      used = column + mark.width
    }
    return used
  }

  /// Writes pieces of different looks one after the other; returns the columns they took together.
  @discardableResult
  public mutating func write(
    _ pieces: [StyledText], at point: Point, maxWidth: Int? = nil, clip: Clip = .ellipsis
  ) -> Int {
    let limit = min(maxWidth ?? .max, size.columns - point.x)
    var used = 0
    for (index, piece) in pieces.enumerated() {
      let rest = limit - used
      let isFollowed = pieces[(index + 1)...].contains { !$0.text.isEmpty }
      // With no column left, what follows can only be shown as missing by the piece before it.
      if isFollowed, case .ellipsis = clip, TextWidth.width(of: piece.text) == rest {
        used += write(piece.text + "\u{20}\u{20}", at: point.offset(x: used), style: piece.style, maxWidth: rest)
        break
      }
      used += write(piece.text, at: point.offset(x: used), style: piece.style, maxWidth: rest, clip: clip)
      if used >= limit { break }
    }
    return used
  }
}

/// A piece of text with one look.
public struct StyledText: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
