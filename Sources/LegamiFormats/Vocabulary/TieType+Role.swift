import LegamiModel

extension TieType {
  /// The type of the centre's tie to somebody of whom only the role is told.
  static func centreTie(with role: Role) -> TieType {
    switch role {
    case .family, .familyCarer: .kinship
    case .partner: .couple
    case .friend, .naturalHelper: .friendship
    case .neighbour: .neighbourhood
    case .colleague: .colleague
    case .schoolmate: .schoolmate
    case .acquaintance: .acquaintance
    case .peer: .peer
    case .volunteer, .groupFacilitator, .associationMember: .volunteering
    case .professional, .relationalGuide, .communityProfessional, .mediatorCoach, .tutor, .guardian, .teacher: .care
    case .caseManager: .caseMgmt
    case .consultant: .consulting
    case .paidCarer: .paidCare
    case .ego, .participant, .employer, .representative, .communityLeader, .politician, .communityBody,
      .meetingPromoter, .unspecified:
      .unspecified
    }
  }

  /// Ties that run from who helps to who is helped.
  var isHelp: Bool {
    switch self {
    case .care, .caseMgmt, .paidCare, .volunteering, .consulting: true
    default: false
    }
  }
}
