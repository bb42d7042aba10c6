/// The state of a tie during one spell. An ended tie is one whose last spell is over.
public enum TieState: String, Codable, CaseIterable, Sendable {
  case potential
  case active
  case dormant
  case interrupted

  /// Live ties are counted: they hold, whether or not they are being used at the moment.
  public var isLive: Bool { self == .active || self == .dormant }
}
