/// Reads rows of separated values as RFC 4180 has them, and as spreadsheets write them.
///
/// Separators `,` `;` and tab, told by the first row; quoted cells with doubled quotes and line breaks inside; line
/// ends of any system. A cell quoted because it begins like a formula loses that guard.
struct TableReader {
  let file: SourceFile
  let valueBytes: Int

  /// - Throws: `malformedCSV` with the line of a quote that is never closed, of text after a closed one, and of a row
  ///   with more cells than there are columns; `tooLong`; `empty`.
  func read(_ text: FileText, isCancelled: () -> Bool) throws(FormatError) -> Table {
    var scanner = CellScanner(bytes: text.bytes, separator: TableReader.separator(of: text.bytes))
    var header: [String] = []
    var row: [String] = []
    var cells: [String] = []
    var lines: [Int32] = []
    while true {
      let line = scanner.line
      row.removeAll(keepingCapacity: true)
      let isRow: Bool
      do throws(CellScanner.Failure) { isRow = try scanner.nextRow(into: &row, limit: valueBytes) } catch {
        throw failure(error)
      }
      guard isRow else { break }
      if row.allSatisfy(\.isEmpty) { continue }
      if header.isEmpty {
        header = row
        continue
      }
      if row.count > header.count {
        // Spreadsheets end rows with separators when a neighbouring column was once used.
        guard row[header.count...].allSatisfy(\.isEmpty) else {
          throw FormatError(
            .malformedCSV, file: file.path, line: line, arguments: [String(row.count), String(header.count)])
        }
        row.removeSubrange(header.count...)
      }
      cells.append(contentsOf: row)
      for _ in row.count..<header.count { cells.append("") }
      lines.append(Int32(clamping: line))
      if lines.count % 4096 == 0, isCancelled() { throw FormatError(.cancelled, file: file.path) }
    }
    if header.isEmpty { throw FormatError(.empty, file: file.path) }
    return Table(file: file, header: header, lines: lines, cells: cells, isLegacy: text.isLegacy)
  }

  private func failure(_ failure: CellScanner.Failure) -> FormatError {
    switch failure {
    case .openQuote(let line), .textAfterQuote(let line):
      FormatError(.malformedCSV, file: file.path, line: line)
    case .tooLong(let line):
      FormatError(.tooLong, file: file.path, line: line, arguments: [String(valueBytes)])
    }
  }

  /// The separator that the first row has most of, outside quotes.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if counts != [0, 0, 0] { break }
        continue
      }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}
