import GRDB
import LegamiModel

/// Joins two people's changes of one row field by field, with the row both started from as the third.
struct Merge {
  let book: HistoryBook

  /// `mine` with all that changed only in `theirs`, inside columns that hold several fields too.
  /// - Throws: `conflict` with the fields that both changed to different values.
  func joining<Value: RevisedRow>(_ mine: Value, onto theirs: Value) throws -> Value {
    let columns = Value.table.columns
    let started = try common(of: mine)
    let (ours, others) = (try mine.columnValues(), try theirs.columnValues())
    let base = try started?.columnValues()
    let parts = (base: try started?.parts(), ours: try mine.parts(), others: try theirs.parts())
    var joined = ours
    var conflicts: [FieldConflict] = []
    for (index, column) in columns.enumerated() where column != "rev" && ours[index] != others[index] {
      if let base, ours[index] == base[index] {
        joined[index] = others[index]
      } else if let base, others[index] == base[index] {
        continue
      } else if let mine = parts.ours[column], let theirs = parts.others[column], let base = parts.base?[column] {
        let merged = FieldMerge(column: column, base: base, mine: mine, theirs: theirs)
        conflicts += merged.conflicts
        joined[index] = try merged.text().map(\.databaseValue) ?? .null
      } else {
        conflicts.append(FieldConflict(field: column, mine: ours[index].text, theirs: others[index].text))
      }
    }
    guard conflicts.isEmpty else {
      throw StoreError(.conflict, [Value.entity.rawValue] + conflicts.map(\.field), conflicts: conflicts)
    }
    var reader = RowReader(joined)
    return try Value(&reader)
  }

  /// The row at the revision that `row` was read at: what the next edit found.
  private func common<Value: RevisedRow>(of row: Value) throws -> Value? {
    let table = Value.table
    let sql = """
      SELECT \(table.columns(fromImage: "before")) FROM \(ImageUpgrade.lines)
      WHERE entity = ? AND row = ? AND kind = 'update' AND json_extract(before, '$.rev') = ?
      ORDER BY id DESC LIMIT 1
      """
    return try Row.fetchOne(book.db, sql: sql, arguments: [Value.entity.rawValue, row.key, row.rev])
      .map { try Value($0) }
  }
}

extension DatabaseValue {
  /// As text, for people to compare; nil for nothing.
  var text: String? {
    switch storage {
    case .null: nil
    case .string(let text): text
    default: description
    }
  }
}
