/// Where a fact may be seen, from the widest to the narrowest.
public enum Visibility: String, Codable, CaseIterable, Comparable, Sendable {
  /// In every map and search that the reader may open.
  case shared
  /// Only in the maps that hold it.
  case mapOnly = "map_only"
  /// This map only, never together, in a meeting, in a copy or in print.
  case heldBack = "held_back"

  private var narrowness: Int { Visibility.allCases.firstIndex(of: self) ?? 0 }

  /// `shared` < `mapOnly` < `heldBack`: the larger is the more restricted.
  public static func < (left: Visibility, right: Visibility) -> Bool { left.narrowness < right.narrowness }
}
