/// The cells of one row, one behind the other.
struct CellRow {
  /// The line it begins on.
  var line = 1
  private var bytes: [UInt8] = []
  /// Where each cell begins and ends.
  private var bounds: [(start: Int, end: Int)] = []

  var count: Int { bounds.count }
  var isBlank: Bool { bounds.allSatisfy { $0.start == $0.end } }

  /// The text of a cell; empty where the row has no such cell.
  func text(_ cell: Int) -> String {
    guard cell < bounds.count else { return "" }
    return bytes.withUnsafeBytes { String(decoding: UnsafeRawBufferPointer(rebasing: $0[range(cell)]), as: UTF8.self) }
  }

  var texts: [String] { bounds.indices.map(text) }

  private func range(_ cell: Int) -> Range<Int> { bounds[cell].start..<bounds[cell].end }

  fileprivate mutating func clear(line: Int) {
    self.line = line
    bytes.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
    slack = 0
  }

  fileprivate mutating func append(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }

  /// How long the cell is that is being read.
  fileprivate var openLength: Int { bytes.count - (bounds.last?.end ?? 0) - slack }
  /// Bytes of cells before that were cut off behind them.
  private var slack = 0

  fileprivate mutating func endCell() {
    var start = (bounds.last?.end ?? 0) + slack
    var end = bytes.count
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    // An apostrophe before what a spreadsheet would take for a formula is a guard, not a character.
    if end - start > 1, bytes[start] == UInt8(ascii: "'"),
      [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains(bytes[start + 1])
    {
      start += 1
    }
    slack = bytes.count - end
    bounds.append((start, end))
  }
}

/// Goes through separated values row by row, counting lines, as they are read.
struct CellStream {
  enum Failure {
    /// A quoted cell that begins on this line is never closed.
    case openQuote(line: Int)
    case textAfterQuote(line: Int)
    case tooLong(line: Int)
  }

  private(set) var source: TextStream
  private let separator: UInt8
  private let limit: Int
  private var at = 0
  /// The line of the next row.
  private(set) var line = 1

  private static let quote = UInt8(ascii: "\"")

  /// - Parameter limit: bytes of one cell.
  init(_ source: TextStream, separator: UInt8, limit: Int) {
    (self.source, self.separator, self.limit) = (source, separator, limit)
  }

  /// Reads the cells of the next row.
  /// - Returns: false when there is none.
  mutating func nextRow(into row: inout CellRow) throws(FormatError) -> Bool {
    row.clear(line: line)
    guard try peek() != nil else { return false }
    while true {
      if try peek() == Self.quote { try quotedCell(&row) } else { try plainCell(&row) }
      row.endCell()
      guard try peek() == separator else { break }
      at += 1
    }
    try endLine()
    return true
  }

  /// The byte that comes next; nil at the end.
  private mutating func peek() throws(FormatError) -> UInt8? {
    if at < source.chunk.count { return source.chunk[at] }
    at = 0
    return try source.next() ? source.chunk[0] : nil
  }

  private mutating func plainCell(_ row: inout CellRow) throws(FormatError) {
    while try peek() != nil {
      let start = at
      let end = source.chunk.count
      while at < end, source.chunk[at] != separator, source.chunk[at] != 0x0A, source.chunk[at] != 0x0D { at += 1 }
      row.append(source.chunk[start..<at])
      if row.openLength > limit { throw failure(.tooLong(line: line)) }
      if at < end { return }
    }
  }

  private mutating func quotedCell(_ row: inout CellRow) throws(FormatError) {
    let firstLine = line
    at += 1
    var isAfterReturn = false
    while true {
      guard try peek() != nil else { throw failure(.openQuote(line: firstLine)) }
      let start = at
      let end = source.chunk.count
      while at < end, source.chunk[at] != Self.quote {
        // A line ends with either, or with both.
        let byte = source.chunk[at]
        if byte == 0x0D || (byte == 0x0A && !isAfterReturn) { line += 1 }
        isAfterReturn = byte == 0x0D
        at += 1
      }
      row.append(source.chunk[start..<at])
      if row.openLength > limit { throw failure(.tooLong(line: firstLine)) }
      if at == end { continue }
      isAfterReturn = false
      at += 1
      guard try peek() == Self.quote else { break }
      row.append([Self.quote])
      at += 1
    }
    while try peek() == 0x20 { at += 1 }
    if let byte = try peek(), byte != separator, byte != 0x0A, byte != 0x0D {
      throw failure(.textAfterQuote(line: line))
    }
  }

  private mutating func endLine() throws(FormatError) {
    guard let byte = try peek() else { return }
    at += 1
    line += 1
    if byte == 0x0D, try peek() == 0x0A { at += 1 }
  }

  private func failure(_ failure: Failure) -> FormatError {
    switch failure {
    case .openQuote(let line), .textAfterQuote(let line):
      FormatError(.malformedCSV, file: source.file.path, line: line)
    case .tooLong(let line):
      FormatError(.tooLong, file: source.file.path, line: line, arguments: [String(limit)])
    }
  }
}

/// Finds the separator that the first row has most of, outside quotes.
struct SeparatorSearch {
  private static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  private var counts = [0, 0, 0]
  private var isQuoted = false

  /// - Returns: true when the first row is over.
  mutating func feed(_ bytes: [UInt8]) -> Bool {
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if counts != [0, 0, 0] { return true }
        continue
      }
      if let index = Self.candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    return false
  }

  var separator: UInt8 {
    let most = counts.max() ?? 0
    return Self.candidates[counts.firstIndex(of: most) ?? 0]
  }
}
