/// Who typed a fact and whom it quotes.
public struct Provenance: Hashable, Codable, Sendable {
  /// The user who typed it.
  public var author: String
  /// Who is quoted; empty means the practitioner.
  public var says: String

  public init(author: String = "", says: String = "") {
    (self.author, self.says) = (author, says)
  }
}
