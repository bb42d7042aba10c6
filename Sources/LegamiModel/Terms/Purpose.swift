/// What a map is for. The two sides do not see each other except by the rules of the reading gate.
public enum Purpose: String, Codable, CaseIterable, Sendable {
  case casework
  case planning
}
