/// How a partner is engaged in one tie. None is a step towards another; absent means not asked.
public enum Engagement: String, Codable, CaseIterable, Sendable {
  case formal
  case informal
  case naturalistic
}
