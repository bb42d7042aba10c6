/// *A che titolo*: in what capacity an end takes part in a tie, in the order that decides a tie's level.
public enum Capacity: String, Codable, CaseIterable, Comparable, Sendable {
  case own = "P"
  case volunteer = "V"
  case professional = "S"
  case community = "C"

  private var order: Int { Capacity.allCases.firstIndex(of: self) ?? 0 }

  public static func < (left: Capacity, right: Capacity) -> Bool { left.order < right.order }

  public var level: Level {
    switch self {
    case .own: .person
    case .volunteer: .volunteer
    case .professional: .service
    case .community: .community
    }
  }
}
