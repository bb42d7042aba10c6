/// How often two people expect to be in touch.
public enum ContactRhythm: String, Codable, CaseIterable, Sendable {
  case daily
  case weekly
  case monthly
  case yearly
  case never

  /// Days without contact after which a tie of this rhythm is drifting away (twice the rhythm); nil for never.
  public var driftDays: Int? {
    switch self {
    case .daily: 2
    case .weekly: 14
    case .monthly: 62
    case .yearly: 730
    case .never: nil
    }
  }
}
