/// Goes through separated values cell by cell, counting lines.
struct CellScanner {
  enum Failure: Error {
    /// A quoted cell that begins on this line is never closed.
    case openQuote(line: Int)
    case textAfterQuote(line: Int)
    case tooLong(line: Int)
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var at = 0
  /// The line of the next row.
  private(set) var line = 1

  private static let quote = UInt8(ascii: "\"")

  init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// Reads the cells of the next row.
  /// - Returns: false when there is none.
  mutating func nextRow(into row: inout [String], limit: Int) throws(Failure) -> Bool {
    guard at < bytes.count else { return false }
    while true {
      let cell = try bytes.count > at && bytes[at] == Self.quote ? quotedCell(limit) : plainCell(limit)
      row.append(cell)
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    endLine()
    return true
  }

  private mutating func plainCell(_ limit: Int) throws(Failure) -> String {
    let start = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    if at - start > limit { throw .tooLong(line: line) }
    return Self.trimmed(bytes[start..<at])
  }

  private mutating func quotedCell(_ limit: Int) throws(Failure) -> String {
    let firstLine = line
    at += 1
    var start = at
    // Built only when there is a doubled quote inside.
    var built: [UInt8] = []
    while true {
      guard at < bytes.count else { throw .openQuote(line: firstLine) }
      if at - start + built.count > limit { throw .tooLong(line: firstLine) }
      let byte = bytes[at]
      if byte == 0x0A || (byte == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A)) { line += 1 }
      guard byte == Self.quote else {
        at += 1
        continue
      }
      if at + 1 < bytes.count, bytes[at + 1] == Self.quote {
        built.append(contentsOf: bytes[start...at])
        at += 2
        start = at
        continue
      }
      break
    }
    let end = at
    at += 1
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    if at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D {
      throw .textAfterQuote(line: line)
    }
    guard !built.isEmpty else { return Self.trimmed(bytes[start..<end]) }
    built.append(contentsOf: bytes[start..<end])
    return Self.trimmed(built[...])
  }

  private mutating func endLine() {
    guard at < bytes.count else { return }
    if bytes[at] == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
    at += 1
    line += 1
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> String {
    var cell = cell
    while let first = cell.first, first == 0x20 { cell.removeFirst() }
    while let last = cell.last, last == 0x20 { cell.removeLast() }
    // An apostrophe before what a spreadsheet would take for a formula is a guard, not a character.
    if cell.count > 1, cell.first == UInt8(ascii: "'"),
      [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains(cell[cell.startIndex + 1])
    {
      cell.removeFirst()
    }
    return String(decoding: cell, as: UTF8.self)
  }
}
