/// Where in life a tie or a place belongs.
public enum LifeContext: String, Codable, CaseIterable, Sendable {
  case home
  case work
  case sociality
}
