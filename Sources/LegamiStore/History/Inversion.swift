import GRDB
import LegamiModel

/// Takes back the edits of one group, newest first, each as a further edit.
struct Inversion {
  let writing: Writing
  let group: Int64

  private var db: Database { writing.db }
  private var book: HistoryBook { writing.book }

  func apply() throws -> [LeftRow] {
    var left: [LeftRow] = []
    let edits = try book.edits(where: "h.act_group = ?", [group], newestFirst: true)
    let keepsImages = edits.reduce(0) { $0 + $1.count } <= ImportedRun.imageLimit
    let isWide = try isWide(edits)
    for edit in edits {
      switch edit.kind {
      case .purged: continue
      case .create where edit.after == nil:
        left += try ImportedRun(writing: writing, edit: edit, keepsImages: keepsImages, isWide: isWide).takeBack()
      case .create, .update, .delete:
        if let row = try takeBack(edit) { left.append(row) }
      }
    }
    return left
  }

  /// Whether an import goes of which less stays than it brought: to make again what is derived of all that stays is
  /// then less work than to follow up each row that goes.
  private func isWide(_ edits: [Edit]) throws -> Bool {
    let gone = edits.reduce(0) { sum, edit in
      let isRow = edit.kind == .create && edit.after == nil && (edit.entity == .node || edit.entity == .tie)
      return isRow ? sum + edit.count : sum
    }
    guard gone > 1000 else { return false }
    // The largest keys: at most so many rows, and known without counting them.
    let present =
      try Int.fetchOne(
        db, sql: "SELECT (SELECT coalesce(max(id), 0) FROM node) + (SELECT coalesce(max(id), 0) FROM tie)") ?? 0
    return gone * 2 > present
  }

  /// Takes one edit back, unless what it wrote was written over since.
  private func takeBack(_ edit: Edit) throws -> LeftRow? {
    let now = try columns(of: edit.entity, try book.image(of: edit.entity, edit.row))
    let before = try columns(of: edit.entity, edit.before)
    let after = try columns(of: edit.entity, edit.after)
    switch (before, after) {
    case (let before?, let after?):
      guard let now, let next = undoing(from: before, to: after, in: now, of: edit.entity) else {
        return try left(edit)
      }
      if next != now { try writing.overwrite(edit.entity, edit.row, with: next) }
    case (nil, let after?):
      guard let now else { return nil }
      guard undoing(from: after, to: after, in: now, of: edit.entity, wholly: true) != nil else {
        return try left(edit)
      }
      try dropPlaces(of: edit)
      if try Dependents(db: db).exist(of: edit.entity, edit.row) { return try left(edit) }
      try writing.drop(edit.entity, edit.row)
    case (let before?, nil):
      if now != nil { return try left(edit) }
      return try putBack(edit, before)
    case (nil, nil): break
    }
    return nil
  }

  /// `now` with the columns that went from `before` to `after` as they were before; nil when one of them has been
  /// written over since. The count of changes only grows.
  private func undoing(
    from before: [DatabaseValue], to after: [DatabaseValue], in now: [DatabaseValue], of entity: Entity,
    wholly: Bool = false
  ) -> [DatabaseValue]? {
    var next = now
    for (index, column) in entity.table.columns.enumerated() {
      if column == "rev" {
        if let rev = Int64.fromDatabaseValue(now[index]) { next[index] = (rev + 1).databaseValue }
        continue
      }
      // Borders are drawn, not said: they do not keep a map from being taken back.
      guard wholly ? column != "wedge_borders" : before[index] != after[index] else { continue }
      if now[index] != after[index] { return nil }
      next[index] = before[index]
    }
    return next
  }

  /// Puts a row back, unless its place was taken: the name of a map, a membership.
  private func putBack(_ edit: Edit, _ before: [DatabaseValue]) throws -> LeftRow? {
    var values = before
    if let index = edit.entity.table.columns.firstIndex(of: "rev"), let rev = Int64.fromDatabaseValue(values[index]) {
      values[index] = (rev + 1).databaseValue
    }
    do {
      try db.inSavepoint {
        try writing.putBack(edit.entity, edit.row, values)
        return .commit
      }
      return nil
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
      return try left(edit)
    }
  }

  private func columns(of entity: Entity, _ image: String?) throws -> [DatabaseValue]? {
    guard let image else { return nil }
    let statement = try db.cachedStatement(sql: "SELECT \(entity.table.columns(fromImage: "?1"))")
    return try Row.fetchOne(statement, arguments: [image]).map { Array($0.databaseValues) }
  }

  /// Places are drawn, not said: they do not keep a node or a map from being taken back.
  private func dropPlaces(of edit: Edit) throws {
    switch edit.entity {
    case .node: try writing.dropAll(.place, where: "node = ?", edit.row)
    case .map: try writing.dropAll(.place, where: "map = ?", edit.row)
    default: break
    }
  }

  private func left(_ edit: Edit) throws -> LeftRow {
    LeftRow(
      entity: edit.entity, row: edit.row, name: try RowName(db: db).name(of: edit.entity, edit.row),
      by: try RowName(db: db).lastAuthor(of: edit.entity, edit.row) ?? "")
  }
}
