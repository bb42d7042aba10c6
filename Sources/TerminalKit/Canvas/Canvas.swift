/// A drawing of lines laid over a screen: dots of braille, or characters where there is none.
///
/// Coordinates are dots whatever the mode. A cell shows the style of the line of
/// highest priority through it; a later line wins over an equal one. Cells without
/// a dot are transparent.
public struct Canvas: Sendable {
  public let size: Size
  public let mode: CanvasMode
  /// A bit for each braille dot of a cell.
  var dots: [UInt8]
  /// A character that stands instead of dots, 0 when there is none.
  var characters: [UInt32]
  var priorities: [Int32]
  var styleIndexes: [UInt16]
  var styles: [Style] = []

  public init(size: Size, mode: CanvasMode = .braille) {
    self.size = size
    self.mode = mode
    let count = size.columns * size.rows
    dots = Array(repeating: 0, count: count)
    characters = Array(repeating: 0, count: count)
    priorities = Array(repeating: .min, count: count)
    styleIndexes = Array(repeating: 0, count: count)
  }

  public var dotWidth: Int { size.columns * 2 }
  public var dotHeight: Int { size.rows * 4 }

  /// Whether something is drawn in a cell.
  public func isInked(_ cell: Point) -> Bool {
    guard size.contains(cell) else { return false }
    let index = cell.y * size.columns + cell.x
    return dots[index] != 0 || characters[index] != 0
  }

  mutating func styleIndex(for style: Style) -> UInt16 {
    if let known = styles.lastIndex(of: style) { return UInt16(known) }
    guard styles.count < Int(UInt16.max) else { return 0 }
    styles.append(style)
    return UInt16(styles.count - 1)
  }

  /// Bits of the dots of a cell, column by column (Unicode, "Braille Patterns").
  private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

  mutating func setDot(x: Int, y: Int, styleIndex: UInt16, priority: Int32) {
    guard x >= 0, y >= 0, x < dotWidth, y < dotHeight else { return }
    let index = (y / 4) * size.columns + x / 2
    dots[index] |= Self.bits[x % 2][y % 4]
    // A sign that stands here is shown instead of the dots, and keeps its own look.
    guard characters[index] == 0 else { return }
    if priority >= priorities[index] {
      priorities[index] = priority
      styleIndexes[index] = styleIndex
    }
  }

  mutating func setCharacter(_ scalar: Unicode.Scalar, at cell: Point, styleIndex: UInt16, priority: Int32) {
    guard size.contains(cell) else { return }
    let index = cell.y * size.columns + cell.x
    guard priority >= priorities[index] else { return }
    characters[index] = scalar.value
    priorities[index] = priority
    styleIndexes[index] = styleIndex
  }

  /// Lays the drawing over a screen; what the screen has behind keeps its background.
  public func composite(into screen: inout Screen, at origin: Point = .zero) {
    for y in 0..<size.rows {
      for x in 0..<size.columns {
        let index = y * size.columns + x
        let value = characters[index] != 0 ? characters[index] : dots[index] == 0 ? 0 : 0x2800 + UInt32(dots[index])
        guard value != 0 else { continue }
        let place = origin.offset(x: x, y: y)
        var style = styles[Int(styleIndexes[index])]
        if style.background == .standard { style.background = screen[place.x, place.y].style.background }
        screen.place(Glyph(code: value), width: 1, x: place.x, y: place.y, style: style)
      }
    }
  }
}
