import GRDB
import LegamiModel

/// Something that `check` found.
public struct CheckFinding: Hashable, Sendable {
  public enum Code: String, Codable, CaseIterable, Sendable {
    /// The file is damaged. Arguments: what the database says.
    case damaged
    /// A row refers to one that is not there. Arguments: table, key.
    case danglingReference = "dangling_reference"
    /// A fact that cannot be. Arguments: code of the violation, then its own.
    case violation
    /// What is derived does not agree with what it is derived from. Arguments: entity, key.
    case derivedDiffers = "derived_differs"
    /// The full text does not agree with the rows.
    case searchDiffers = "search_differs"
    /// A line of the history cannot be read. Arguments: its key.
    case historyUnreadable = "history_unreadable"
    /// A line of the history is not what the act before left. Arguments: entity, key, key of the line.
    case imageDiffers = "image_differs"
    /// A row is not what the history says of it last. Arguments: entity, key.
    case rowDiffers = "row_differs"
    /// A row that cannot be read: a code that is not known, a number that is none. Arguments: entity, key.
    case rowUnreadable = "row_unreadable"
    /// Bytes that are no text. Arguments: table, key.
    case notText = "not_text"
  }

  public var code: Code
  public var arguments: [String]

  public init(code: Code, arguments: [String]) {
    (self.code, self.arguments) = (code, arguments)
  }
}

public struct CheckReport: Hashable, Sendable {
  public var findings: [CheckFinding]
  public var nodes: Int
  public var ties: Int
  public var maps: Int
  public var edits: Int
  /// The full text was compared too, which takes a moment in which nobody writes.
  public var isSearchChecked: Bool
  /// Images of rows in the history that were looked at.
  public var images: Int
  /// Rows that an import made and nobody changed, and images of such rows: nothing tells whether they are as they were.
  public var unguardedRows: Int
  public var unguardedImages: Int

  public var isSound: Bool { findings.isEmpty }
}

extension Store {
  /// Reads the whole store and says what is wrong with it. Changes nothing.
  public func check() throws(StoreError) -> CheckReport {
    let seen = try reading { db in try StoreCheck(db: db).seen() }
    var findings = seen.findings
    let agrees = isReadOnly ? nil : try searchAgrees()
    if agrees == false { findings.append(CheckFinding(code: .searchDiffers, arguments: [])) }
    return try reading { db in
      func count(_ table: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
      return CheckReport(
        findings: findings, nodes: try count("node"), ties: try count("tie"), maps: try count("map"),
        edits: try count("history"), isSearchChecked: agrees != nil, images: seen.images,
        unguardedRows: seen.unguardedRows, unguardedImages: seen.unguardedImages)
    }
  }

  /// The full text checks itself by a command that looks like writing; nothing of it is kept. Nil while somebody else
  /// writes.
  private func searchAgrees() throws(StoreError) -> Bool? {
    do {
      return try searchIsWhole()
    } catch  where error.code == .locked {
      return nil
    }
  }

  private func searchIsWhole() throws(StoreError) -> Bool {
    try writingWithoutTransaction { db in
      var agrees = true
      try db.inTransaction(.immediate) {
        do {
          try db.execute(sql: "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
          agrees = false
        }
        return .rollback
      }
      return agrees
    }
  }
}
