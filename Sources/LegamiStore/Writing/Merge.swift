import GRDB
import LegamiModel

/// Joins two people's changes of one row field by field, with the row both started from as the third.
struct Merge {
  let book: HistoryBook

  /// `mine` with all that changed only in `theirs`.
  /// - Throws: `conflict` with the fields that both changed to different values.
  func joining<Value: RevisedRow>(_ mine: Value, onto theirs: Value) throws -> Value {
    let base = try common(of: mine)
    let table = Value.table
    let ours = try mine.columnValues()
    let others = try theirs.columnValues()
    var joined = ours
    var conflicts: [FieldConflict] = []
    for (index, column) in table.columns.enumerated() where column != "rev" && ours[index] != others[index] {
      guard let base else {
        conflicts.append(conflict(column, ours[index].text, others[index].text))
        continue
      }
      let started = base[index]
      if ours[index] == started {
        joined[index] = others[index]
      } else if others[index] != started {
        conflicts.append(conflict(column, ours[index].text, others[index].text))
      }
    }
    guard conflicts.isEmpty else {
      throw StoreError(.conflict, [Value.entity.rawValue] + conflicts.map(\.field), conflicts: conflicts)
    }
    var reader = RowReader(joined)
    return try Value(&reader)
  }

  private func conflict(_ field: String, _ mine: String?, _ theirs: String?) -> FieldConflict {
    FieldConflict(field: field, mine: mine, theirs: theirs)
  }

  /// The columns of the row at the revision that `row` was read at: what the next edit found.
  private func common<Value: RevisedRow>(of row: Value) throws -> [DatabaseValue]? {
    let table = Value.table
    let sql = """
      SELECT \(table.columns(fromImage: "before")) FROM history
      WHERE entity = ? AND row = ? AND kind = 'update' AND json_extract(before, '$.rev') = ?
      ORDER BY id DESC LIMIT 1
      """
    return try Row.fetchOne(book.db, sql: sql, arguments: [Value.entity.rawValue, row.key, row.rev])
      .map { Array($0.databaseValues) }
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
