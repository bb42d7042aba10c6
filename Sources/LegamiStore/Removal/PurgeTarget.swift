import LegamiModel

/// What is to be removed from everywhere, the history included.
public enum PurgeTarget: Hashable, Sendable {
  /// A note, wholly.
  case note(NoteID)
  /// The name of a node; the node stays, without a name.
  case name(NodeID)
  /// One field of a row, by the name of its column.
  case field(Entity, Int64, String)
  /// A row with all that cannot stand without it.
  case row(Entity, Int64)
}

/// What was removed for good.
public struct RemovalReport: Hashable, Sendable {
  /// Rows taken out of the tables.
  public var rows: Int
  /// Lines of the history that lost their content.
  public var lines: Int
  /// Whether nothing is left in the file. False while somebody else is reading it: close all sessions, then ask again.
  public var isComplete: Bool
}
