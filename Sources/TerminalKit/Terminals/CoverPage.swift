import CCurses

/// The bytes that put a page over whatever stands on the screen, made in advance: one style all over, and some words.
struct CoverPage {
  let bytes: [UInt8]

  init(_ screen: Screen, _ capabilities: Capabilities, asciiOnly: Bool) {
    guard !screen.size.isEmpty else {
      bytes = []
      return
    }
    let style = screen[0, 0].style.reduced(to: capabilities.colours)
    let room = 1_024 + (screen.size.columns + 32) * screen.size.rows
    var page = Self.filled(room) { buffer in
      legami_term_cover(
        style.foreground.index.map { Int32($0) } ?? -1, style.background.index.map { Int32($0) } ?? -1,
        UInt32(style.attributes.rawValue), buffer, Int32(room))
    }
    for row in 0..<screen.size.rows {
      guard let text = Self.words(of: screen, row: row, asciiOnly: asciiOnly) else { continue }
      page += Self.place(x: text.column, y: row) + Array(text.text.utf8)
    }
    if let cursor = screen.cursor, screen.size.contains(cursor) { page += Self.place(x: cursor.x, y: cursor.y) }
    bytes = page
  }

  /// What stands in a row, without the space around it.
  private static func words(of screen: Screen, row: Int, asciiOnly: Bool) -> (column: Int, text: String)? {
    let columns = 0..<screen.size.columns
    let isWritten = { (column: Int) in screen[column, row].glyph != .space }
    guard let first = columns.first(where: isWritten), let last = columns.last(where: isWritten) else { return nil }
    let text = (first...last).map { column -> String in
      let cell = screen[column, row]
      if cell.isContinuation { return asciiOnly ? " " : "" }
      return asciiOnly ? String(UnicodeScalar(Transliteration.cell(cell.glyph))) : cell.text
    }
    return (first, text.joined())
  }

  private static func place(x: Int, y: Int) -> [UInt8] {
    filled(64) { legami_term_place(Int32(y), Int32(x), $0, 64) }
  }

  private static func filled(_ capacity: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = buffer.baseAddress.map { Int(fill($0)) } ?? 0
    }
  }
}
