/// Grammatical gender, for the words on screen; absent when not said.
public enum Gender: String, Codable, CaseIterable, Sendable {
  case feminine
  case masculine
  case diverse
}
