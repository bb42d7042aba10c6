/// A field of public policy.
public enum PolicyArea: String, Codable, CaseIterable, Sendable {
  case social
  case socialHealth = "social_health"
  case health
  case training
  case work
  case education
  case housing
  case justice
  case culture
  case mobility
  case digital
}
