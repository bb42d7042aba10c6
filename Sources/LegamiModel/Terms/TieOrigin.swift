/// Whether a tie grew by itself or was brought about on purpose.
public enum TieOrigin: String, Codable, CaseIterable, Sendable {
  case natural
  case fostered
}
