/// The three maps of the demonstration, in the order in which they are offered.
public enum DemonstrationMap: Int, CaseIterable, Sendable {
  /// The net of an invented person.
  case ada
  /// The partners of an invented district.
  case valfinta
  /// A real, documented partnership of public bodies, 2003 to 2008.
  case nautilus
}
