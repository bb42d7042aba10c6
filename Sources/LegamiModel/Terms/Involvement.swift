/// How far a participant takes part (IAP2 spectrum).
public enum Involvement: String, Codable, CaseIterable, Sendable {
  case inform
  case consult
  case involve
  case collaborate
  case empower
}
