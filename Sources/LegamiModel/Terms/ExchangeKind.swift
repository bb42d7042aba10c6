/// What flows along a tie: kinds of support between people, resources between partners.
public enum ExchangeKind: String, Codable, CaseIterable, Sendable {
  case emo
  case ins
  case inf
  case app
  case com
  case pre
  case staff
  case volunteers
  case space
  case money
  case goods
  case skills
  case training
  case information
  case data
  case referrals
  case access
  case visibility
  case decision

  /// The six kinds of support of a person's map, in the order they are asked.
  public static let support: [ExchangeKind] = [.emo, .ins, .inf, .app, .com, .pre]

  public var isSupport: Bool { ExchangeKind.support.contains(self) }
}
