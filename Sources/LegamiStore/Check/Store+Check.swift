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

  public var isSound: Bool { findings.isEmpty }
}

extension Store {
  /// Reads the whole store and says what is wrong with it. Changes nothing.
  public func check() throws(StoreError) -> CheckReport {
    var findings = try reading { db in try StoreCheck(db: db).findings() }
    let agrees = isReadOnly ? nil : try searchAgrees()
    if agrees == false { findings.append(CheckFinding(code: .searchDiffers, arguments: [])) }
    return try reading { db in
      func count(_ table: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
      return CheckReport(
        findings: findings, nodes: try count("node"), ties: try count("tie"), maps: try count("map"),
        edits: try count("history"), isSearchChecked: agrees != nil)
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
