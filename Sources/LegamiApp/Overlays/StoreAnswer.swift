import LegamiStore

/// What can be done about a store that is not what it was: one of the rows of a picker.
public enum StoreAnswer: Equatable, Sendable {
  /// Writes beside what is still held open.
  case rescue
  case leave
  case goOn
  /// Removes copies that hold what was removed for good.
  case removeCopies([KeptCopy])
}
