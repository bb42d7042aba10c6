import LegamiModel

/// One change of one row, or of a run of rows that an import made: a line of the history.
public struct Edit: Hashable, Codable, Sendable, Identifiable {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case create, update, delete
    /// Its content was removed for good; only the mark is left.
    case purged
  }

  /// The version of the columns in `before` and `after`.
  public var version: Int
  public var id: Int64
  public var group: Int64
  public var author: String
  public var instant: Instant
  public var kind: Kind
  public var entity: Entity
  /// The key of the row, or the first of `count` rows.
  public var row: Int64
  public var count: Int
  /// The row as it was, a JSON object of its columns; nil for a row that was made.
  public var before: String?
  /// The row as it became; nil for a row that went, and for imported rows, which need none.
  public var after: String?
}

/// One confirmed act and who did it: what undo takes back as one.
public struct ActGroup: Hashable, Codable, Sendable, Identifiable {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case act, undo, redo
    /// Removal for good; it cannot be taken back.
    case removal
  }

  public enum State: String, Codable, CaseIterable, Sendable {
    case done
    case undone
    /// Undone, and no longer to be done again because something else was done since.
    case forgotten
    /// Not part of the list of undo.
    case apart
  }

  public var id: Int64
  public var user: String
  public var at: Instant
  public var kind: Kind
  public var act: ActName
  public var arguments: [String]
  /// The group that this one undoes or does again.
  public var target: Int64?
  public var state: State
}

/// What an act answers: its value, its place in the history, and what is worth a word.
public struct Performed<Value> {
  public var value: Value
  public var act: ActName
  public var arguments: [String]
  /// The group in the history; nil when nothing changed.
  public var group: Int64?
  /// Facts that are kept although they are unusual.
  public var warnings: [Violation]
}

extension Performed: Sendable where Value: Sendable {}

extension Performed {
  func map<Other>(_ transform: (Value) -> Other) -> Performed<Other> {
    Performed<Other>(
      value: transform(value), act: act, arguments: arguments, group: group, warnings: warnings)
  }
}
