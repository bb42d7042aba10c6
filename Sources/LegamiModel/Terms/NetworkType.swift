/// The kind of network an end belongs to.
public enum NetworkType: String, Codable, CaseIterable, Sendable {
  case primary
  case secondaryInformal = "secondary_informal"
  case secondaryFormal = "secondary_formal"
  case thirdSector = "third_sector"
  case market
}
