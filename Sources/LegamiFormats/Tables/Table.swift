/// A file of rows and columns, read as a whole. The first row names the columns.
struct Table {
  let file: SourceFile
  let header: [String]
  /// The line of each row.
  let lines: [Int32]
  /// Row after row.
  let cells: [String]
  /// The file was not UTF-8 and was read as Windows-1252.
  let isLegacy: Bool

  var rows: Range<Int> { 0..<lines.count }

  /// The text of a cell; empty where nothing was asked or answered.
  func text(_ row: Int, _ column: Int) -> String {
    let text = cells[row * header.count + column]
    return Words.isAbsent(text) ? "" : text
  }

  /// What the values of a column are: all numbers, all yes or no, or text.
  func valueKind(of column: Int) -> Column.ValueKind {
    var isNumber = true
    var isFlag = true
    var isAsked = false
    for row in rows {
      let text = cells[row * header.count + column]
      if Words.isAbsent(text) { continue }
      isAsked = true
      isNumber = isNumber && !Numbers.isCode(text) && Numbers.parse(text) != nil
      isFlag = isFlag && ["true", "false", "TRUE", "FALSE", "True", "False"].contains(text)
      if !isNumber && !isFlag { return .text }
    }
    return !isAsked ? .text : isNumber ? .number : .flag
  }
}
