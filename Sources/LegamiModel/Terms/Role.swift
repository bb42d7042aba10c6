/// The part an end plays in a tie.
public enum Role: String, Codable, CaseIterable, Sendable {
  case ego
  case family
  case partner
  case friend
  case neighbour
  case colleague
  case schoolmate
  case acquaintance
  case naturalHelper = "natural_helper"
  case familyCarer = "family_carer"
  case participant
  case volunteer
  case peer
  case groupFacilitator = "group_facilitator"
  case associationMember = "association_member"
  case professional
  case caseManager = "case_manager"
  case relationalGuide = "relational_guide"
  case communityProfessional = "community_professional"
  case mediatorCoach = "mediator_coach"
  case tutor
  case consultant
  case paidCarer = "paid_carer"
  case employer
  case guardian
  case teacher
  case representative
  case communityLeader = "community_leader"
  case politician
  case communityBody = "community_body"
  case meetingPromoter = "meeting_promoter"
  case unspecified

  /// In what capacity someone with this role acts; nil only for a role not said.
  public var capacity: Capacity? {
    switch self {
    case .ego, .family, .partner, .friend, .neighbour, .colleague, .schoolmate, .acquaintance, .naturalHelper,
      .familyCarer, .participant:
      .own
    case .volunteer, .peer, .groupFacilitator, .associationMember:
      .volunteer
    case .professional, .caseManager, .relationalGuide, .communityProfessional, .mediatorCoach, .tutor,
      .consultant, .paidCarer, .employer, .guardian, .teacher, .representative:
      .professional
    case .communityLeader, .politician, .communityBody, .meetingPromoter:
      .community
    case .unspecified:
      nil
    }
  }
}
