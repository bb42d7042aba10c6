import GRDB
import LegamiModel

/// Follows each row through the history: every image has exactly the fields of its version and is what the act before
/// left, and the newest is the row as it stands. What is only drawn is apart.
struct HistoryCheck {
  let db: Database
  private(set) var findings: [CheckFinding] = []
  /// The images that were looked at.
  private(set) var images = 0
  /// Rows that an import made and nobody changed: there is nothing to compare them with.
  private(set) var unguardedRows = 0
  /// Images of such rows from before their first change.
  private(set) var unguardedImages = 0

  private let limit: Int
  private let hasRemovals: Bool

  /// What is known of a row at some moment of its history.
  private enum Known {
    case nothing
    case absent
    /// It was made by an import, without an image.
    case made
    case image(String)
  }

  private struct Subject: Hashable {
    let entity: Entity
    let row: Int64
  }

  init(db: Database, limit: Int) throws {
    self.db = db
    self.limit = limit
    hasRemovals = try Row.fetchOne(db, sql: "SELECT 1 FROM act_group WHERE kind = 'removal' LIMIT 1") != nil
  }

  private mutating func tell(_ code: CheckFinding.Code, _ arguments: String...) {
    if findings.count < limit { findings.append(CheckFinding(code: code, arguments: arguments)) }
  }

  mutating func run() throws {
    var runs: [Entity: [ClosedRange<Int64>]] = [:]
    var present: [Entity: Set<Int64>] = [:]
    // Lines come by row: a row is of a run when one that began before reaches so far.
    var reach: [Entity: Int64] = [:]
    var (subject, known, isPurged): (Subject?, Known, Bool) = (nil, .nothing, false)
    let sql = "SELECT id, version, entity, row, count, kind, before, after FROM history ORDER BY entity, row, id"
    let lines = try Row.fetchCursor(db, sql: sql)
    while let line = try lines.next() {
      let id: Int64 = line[0]
      guard let entity = Entity(rawValue: line[2]), let kind = Edit.Kind(rawValue: line[5]),
        SchemaSteps.known.knows(line[1]), line[4] as Int64 >= 1
      else {
        tell(.historyUnreadable, String(id))
        continue
      }
      let (row, count, before, after): (Int64, Int64, String?, String?) = (line[3], line[4], line[6], line[7])
      if kind == .create, before == nil, after == nil {
        guard row > 0, count <= Int64.max - row else {
          tell(.historyUnreadable, String(id))
          continue
        }
        runs[entity, default: []].append(row...row + count - 1)
        reach[entity] = max(reach[entity] ?? 0, row + count - 1)
      }
      if entity == .place { continue }
      let next = Subject(entity: entity, row: row)
      if next != subject {
        if let subject { try close(subject, known, isPurged, &present) }
        let isMade = row <= reach[entity] ?? 0
        (subject, known, isPurged) = (next, isMade ? .made : .nothing, false)
      }
      try follow(
        Line(id: id, version: line[1], kind: kind, count: count, before: before, after: after), of: next, &known,
        &isPurged)
    }
    if let subject { try close(subject, known, isPurged, &present) }
    for entity in Entity.allCases where entity != .place {
      try rows(of: entity, runs[entity] ?? [], present[entity] ?? [])
    }
  }

  private struct Line {
    let id: Int64
    let version: Int
    let kind: Edit.Kind
    let count: Int64
    let before: String?
    let after: String?
  }

  private mutating func follow(_ line: Line, of subject: Subject, _ known: inout Known, _ isPurged: inout Bool) throws {
    switch line.kind {
    case .create:
      guard line.after != nil else {
        known = .made
        return
      }
      if line.before != nil { tell(.imageDiffers, subject.entity.rawValue, String(subject.row), String(line.id)) }
    case .update:
      if line.before == nil || line.after == nil { tell(.historyUnreadable, String(line.id)) }
    case .delete:
      if line.after != nil { tell(.imageDiffers, subject.entity.rawValue, String(subject.row), String(line.id)) }
      // Many rows that an import made went without images.
      if line.before == nil {
        known = .absent
        return
      }
    case .purged:
      if line.before != nil || line.after != nil { tell(.historyUnreadable, String(line.id)) }
      isPurged = true
      return
    }
    if let written = line.before {
      try expectWhole(written, line, subject.entity)
      let before = current(written, line, subject.entity)
      switch known {
      case .image(let left):
        if try !agrees(before, left, of: subject.entity, isPurged) {
          tell(.imageDiffers, subject.entity.rawValue, String(subject.row), String(line.id))
        }
      case .absent: tell(.imageDiffers, subject.entity.rawValue, String(subject.row), String(line.id))
      case .made, .nothing: unguardedImages += 1
      }
    } else if case .image = known {
      // It was there already when it was made.
      tell(.imageDiffers, subject.entity.rawValue, String(subject.row), String(line.id))
    }
    if let after = line.after {
      try expectWhole(after, line, subject.entity)
      known = .image(current(after, line, subject.entity))
    } else {
      known = .absent
    }
  }

  /// What the history says last is compared with the row as it stands.
  private mutating func close(
    _ subject: Subject, _ known: Known, _ isPurged: Bool, _ present: inout [Entity: Set<Int64>]
  ) throws {
    let now = try HistoryBook(db: db).image(of: subject.entity, subject.row)
    switch (known, now) {
    case (.image(let image), let now?):
      present[subject.entity, default: []].insert(subject.row)
      if try !agrees(now, image, of: subject.entity, isPurged) {
        tell(.rowDiffers, subject.entity.rawValue, String(subject.row))
      }
    case (.image, nil): if !isPurged { tell(.rowDiffers, subject.entity.rawValue, String(subject.row)) }
    case (.absent, .some):
      present[subject.entity, default: []].insert(subject.row)
      tell(.rowDiffers, subject.entity.rawValue, String(subject.row))
    case (.nothing, .some):
      // Nothing but marks of what was removed for good.
      present[subject.entity, default: []].insert(subject.row)
    case (.absent, nil), (.made, _), (.nothing, nil): break
    }
  }

  /// Rows that no line tells of, and those of an import that nobody changed.
  private mutating func rows(of entity: Entity, _ runs: [ClosedRange<Int64>], _ present: Set<Int64>) throws {
    let ordered = runs.sorted { $0.lowerBound < $1.lowerBound }
    var index = 0
    let keys = try Int64.fetchCursor(db, sql: "SELECT \(entity.table.key) FROM \(entity.table.name) ORDER BY 1")
    var reach = Int64.min
    while let key = try keys.next() {
      if present.contains(key) { continue }
      while index < ordered.count, ordered[index].lowerBound <= key {
        reach = max(reach, ordered[index].upperBound)
        index += 1
      }
      if key <= reach { unguardedRows += 1 } else { tell(.rowDiffers, entity.rawValue, String(key)) }
    }
  }

  // MARK: Images

  private mutating func expectWhole(_ image: String, _ line: Line, _ entity: Entity) throws {
    images += 1
    let statement = try db.cachedStatement(
      sql: "SELECT CASE WHEN json_valid(?1) THEN (SELECT group_concat(key, ' ') FROM json_each(?1)) END")
    let fields = try String.fetchOne(statement, arguments: [image])
    let columns = SchemaSteps.known.columns(of: entity, at: line.version)
    if fields != columns.joined(separator: " ") { tell(.historyUnreadable, String(line.id)) }
  }

  private func current(_ image: String, _ line: Line, _ entity: Entity) -> String {
    ImageUpgrade.current(image, of: entity, version: line.version) ?? image
  }

  /// Whether two images are of one row, the later one first: what is drawn is apart, and what a removal for good took
  /// out of a row or counted up there without a line of its own.
  private func agrees(_ later: String, _ earlier: String, of entity: Entity, _ isPurged: Bool) throws -> Bool {
    if later == earlier { return true }
    guard entity == .map || hasRemovals, let now = try columns(of: entity, later),
      let then = try columns(of: entity, earlier)
    else { return false }
    for (index, column) in entity.table.columns.enumerated() where now[index] != then[index] {
      switch column {
      case "wedge_borders": continue
      case "rev" where hasRemovals && (isPurged || entity == .tie):
        if let counted = Int64.fromDatabaseValue(now[index]), let before = Int64.fromDatabaseValue(then[index]),
          counted > before
        {
          continue
        }
      case "territory", "formalised_by", "through_node", "said_by":
        if hasRemovals, now[index].isNull, let node = Int64.fromDatabaseValue(then[index]),
          try Row.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM node WHERE id = ?"), arguments: [node]) == nil
        {
          continue
        }
      default: break
      }
      return false
    }
    return true
  }

  /// Nil for an image that cannot be read.
  private func columns(of entity: Entity, _ image: String) throws -> [DatabaseValue]? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(entity.table.columns(fromImage: "?1")) WHERE json_valid(?1)")
    return try Row.fetchOne(statement, arguments: [image]).map { Array($0.databaseValues) }
  }
}
