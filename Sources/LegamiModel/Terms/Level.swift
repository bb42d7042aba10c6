/// The level of a tie, derived from the capacity in which its ends act.
public enum Level: String, Codable, CaseIterable, Sendable {
  case person
  case volunteer
  case service
  case community
}
