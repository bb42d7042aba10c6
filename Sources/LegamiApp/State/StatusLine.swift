/// What the message line says: one sentence about the last thing that happened.
public struct StatusLine: Equatable, Sendable {
  public enum Tone: Sendable { case done, hint, warning, error }

  public var text: String
  public var tone: Tone

  public init(_ text: String, _ tone: Tone = .done) {
    (self.text, self.tone) = (text, tone)
  }
}
