/// What a tie is.
public enum TieType: String, Codable, CaseIterable, Sendable {
  case kinship
  case couple
  case cohabitation
  case friendship
  case neighbourhood
  case colleague
  case schoolmate
  case acquaintance
  case peer
  case volunteering
  case care
  case caseMgmt = "case_mgmt"
  case paidCare = "paid_care"
  case employment
  case participation
  case partOf = "part_of"
  case leads
  case governance
  case cooperation
  case referral
  case consulting
  case funding
  case representation
  case hosts
  case adheresTo = "adheres_to"
  case derivesFrom = "derives_from"
  case supersedes
  case unspecified

  /// Whether the order of the ends means something; `DirectionOfTies` says what.
  public var isDirected: Bool {
    switch self {
    case .kinship, .couple, .cohabitation, .friendship, .neighbourhood, .colleague, .schoolmate, .acquaintance,
      .peer, .cooperation, .unspecified:
      false
    default: true
    }
  }
}
