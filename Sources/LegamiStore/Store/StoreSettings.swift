/// What a store is made for, chosen once when it is made.
public struct StoreSettings: Hashable, Codable, Sendable {
  /// How far the store may be trusted with real persons.
  public enum Standing: String, Codable, CaseIterable, Sendable {
    /// Invented data only, and every screen says so.
    case practice
    /// A district's partners.
    case planning
    /// Real persons.
    case casework
  }

  public var standing: Standing
  /// The language the store was made in: `it` or `en`.
  public var language: String

  public init(standing: Standing = .practice, language: String = "it") {
    (self.standing, self.language) = (standing, language)
  }
}
