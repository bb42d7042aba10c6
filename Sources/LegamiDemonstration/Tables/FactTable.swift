import LegamiModel

/// Facts written as plain text: a line of column names, then one line a row, the cells between bars.
///
/// A cell that holds a dash is empty. The tables are part of the program, so a row that cannot be read is a mistake of
/// whoever wrote it, and stops the program with the row and the column.
struct FactTable: Sendable {
  let rows: [Row]

  init(_ text: String) {
    let lines = text.split(separator: "\n").map(FactTable.cells)
    let names = lines.first ?? []
    let columns = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    rows = lines.dropFirst().map { cells in
      precondition(cells.count == names.count, "A row has as many cells as there are columns: \(cells)")
      return Row(columns: columns, cells: cells)
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Rows by the text in their first column called `key`.
  var byKey: [String: Row] {
    Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0) })
  }

  /// The text of each key in `language`.
  func words(in language: DemonstrationLanguage) -> [String: String] {
    byKey.mapValues { $0.words(in: language) }
  }
}

extension FactTable {
  /// One line of a table, its cells read by the name of their column.
  struct Row: Sendable {
    fileprivate let columns: [String: Int]
    fileprivate let cells: [String]

    /// The cell under `column`; empty when it holds a dash.
    func text(_ column: String) -> String {
      guard let place = columns[column] else { preconditionFailure("No column \(column) beside \(cells)") }
      return cells[place] == "–" ? "" : cells[place]
    }

    var key: String { text("key") }

    func words(in language: DemonstrationLanguage) -> String { text(language.rawValue) }

    /// The words of a cell, between blanks.
    func list(_ column: String) -> [String] { text(column).split(separator: " ").map(String.init) }

    func integer(_ column: String) -> Int? { read(column) { Int($0) } }

    func date(_ column: String) -> PartialDate? { read(column) { PartialDate($0) } }

    func code<Code: RawRepresentable>(_ column: String, as type: Code.Type = Code.self) -> Code?
    where Code.RawValue == String {
      read(column) { Code(rawValue: $0) }
    }

    /// The code under `column`, which must not be empty.
    func given<Code: RawRepresentable>(_ column: String, as type: Code.Type = Code.self) -> Code
    where Code.RawValue == String {
      guard let code = code(column, as: type) else { preconditionFailure("\(column) is missing in \(cells)") }
      return code
    }

    func codes<Code: RawRepresentable>(_ column: String, as type: Code.Type = Code.self) -> [Code]
    where Code.RawValue == String {
      list(column).map { word in
        guard let code = Code(rawValue: word) else { preconditionFailure("\(word) is no \(column), in \(cells)") }
        return code
      }
    }

    private func read<Value>(_ column: String, with reader: (String) -> Value?) -> Value? {
      let text = text(column)
      guard !text.isEmpty else { return nil }
      guard let value = reader(text) else { preconditionFailure("\(text) is no \(column), in \(cells)") }
      return value
    }
  }
}
