/// How strong a tie is; absent means not asked.
public enum Strength: String, Codable, CaseIterable, Sendable {
  case tenuous
  case moderate
  case strong
}
