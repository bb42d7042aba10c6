/// How much strain a tie carries; absent means not asked.
public enum Stress: String, Codable, CaseIterable, Sendable {
  case calm = "none"
  case strained = "some"
  case conflict
}
