import LegamiModel

/// A file of rows and columns, of which one row is held at a time. The first row names the columns.
///
/// Rows of separated values as RFC 4180 has them, and as spreadsheets write them: separators `,` `;` and tab, told by
/// the first row; quoted cells with doubled quotes and line breaks inside; line ends of any system. A cell quoted
/// because it begins like a formula loses that guard.
struct Table {
  let header: [String]
  private var cells: CellStream

  /// Opens a table and reads the names of its columns.
  /// - Parameter isCounted: what is read counts as progress.
  /// - Throws: `empty`, and as `next`.
  init(_ file: SourceFile, encoding: TextEncoding, task: ImportTask, isCounted: Bool) throws(FormatError) {
    var search = SeparatorSearch()
    var beginning = try TextStream(file, encoding: encoding, task: task, isCounted: false)
    while try beginning.next(), !search.feed(beginning.chunk) {}
    let source = try TextStream(file, encoding: encoding, task: task, isCounted: isCounted)
    var cells = CellStream(source, separator: search.separator, limit: task.limits.valueBytes)
    var row = CellRow()
    repeat {
      guard try cells.nextRow(into: &row) else { throw FormatError(.empty, file: file.path) }
    } while row.isBlank
    (header, self.cells) = (row.texts, cells)
  }

  /// What the import was told, and how far it is.
  var task: ImportTask { cells.source.task }

  /// Reads the next row that is not blank. It has as many cells as there are columns, or fewer.
  /// - Returns: false when there is none.
  /// - Throws: `malformedCSV` with the line of a quote that is never closed, of text after a closed one, and of a row
  ///   with more cells than there are columns; `tooLong`.
  mutating func next(into row: inout CellRow) throws(FormatError) -> Bool {
    repeat {
      guard try cells.nextRow(into: &row) else { return false }
    } while row.isBlank
    // Spreadsheets end rows with separators when a neighbouring column was once used.
    guard row.count <= header.count || (header.count..<row.count).allSatisfy({ row.text($0).isEmpty }) else {
      throw FormatError(
        .malformedCSV, file: cells.source.file.path, line: row.line,
        arguments: [String(row.count), String(header.count)])
    }
    return true
  }
}

/// What the values of a column are, as its rows go by: all numbers, all yes or no, or text.
struct ColumnValues {
  private var isNumber = true
  private var isFlag = true
  private var isAsked = false

  /// No further value can change what it is.
  var isSettled: Bool { !isNumber && !isFlag }
  var kind: Column.ValueKind { !isAsked || isSettled ? .text : isNumber ? .number : .flag }

  mutating func see(_ text: String) {
    if Words.isAbsent(text) { return }
    isAsked = true
    isNumber = isNumber && !Numbers.isCode(text) && Numbers.parse(text) != nil
    isFlag = isFlag && ["true", "false", "TRUE", "FALSE", "True", "False"].contains(text)
  }
}
