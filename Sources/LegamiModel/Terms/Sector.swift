/// The part of society a body belongs to.
public enum Sector: String, Codable, CaseIterable, Sendable {
  case `public`
  case thirdSector = "third_sector"
  case profit
  case citizens
  case religious
}
