/// The form a node has within its kind. Some words serve two kinds: a school is a body, and a place.
public enum NodeForm: String, Codable, CaseIterable, Sendable {
  case municipality
  case province
  case region
  case healthAuthority = "health_authority"
  case department
  case unit
  case district
  case consortium
  case school
  case court
  case jobCentre = "job_centre"
  case trainingAgency = "training_agency"
  case socialCoop = "social_coop"
  case voluntaryOrg = "voluntary_org"
  case socialPromotion = "social_promotion"
  case sportsClub = "sports_club"
  case foundation
  case parish
  case company
  case shop
  case tradeUnion = "trade_union"
  case politicalBody = "political_body"
  case other
  case household
  case selfHelp = "self_help"
  case informal
  case integratedTeam = "integrated_team"
  case coordination
  case steering
  case planning
  case workingGroup = "working_group"
  case projectGroup = "project_group"
  case cluster
  case hub
  case planOffice = "plan_office"
  case mayorsCommittee = "mayors_committee"
  case assembly
  case citizens
  case category
  case home
  case workplace
  case bar
  case library
  case park
  case communityHouse = "community_house"
  case nursingHome = "nursing_home"
  case dayCentreDisability = "day_centre_disability"
  case dayCentreElderly = "day_centre_elderly"
  case seniorsCentre = "seniors_centre"
  case desk
  case hospital
  case online
  case table
  case platform
  case procedure
  case `protocol`
  case programmeAgreement = "programme_agreement"
  case convention
  case trustPact = "trust_pact"
  case collaborationPact = "collaboration_pact"
  case commitment
  case accreditation
  case contract
  case areaPlan = "area_plan"
  case area
  case thesis
  case theme
  case systemAction = "system_action"
  case project
  case sheet
  case objective
  case action
  case step
  case globalProject = "global_project"
  case personalProject = "personal_project"
  case protectedDischarge = "protected_discharge"
  case evaluationPlan = "evaluation_plan"
  case plenary
  case `open`
  case focusGroup = "focus_group"
  case workshop
  case team
  case networkSession = "network_session"
  case interview
  case homeVisit = "home_visit"
  case supervision

  /// The forms that a node of `kind` may have, in the order they are offered. A person has none.
  public static func forms(of kind: NodeKind) -> [NodeForm] {
    switch kind {
    case .person: return []
    case .organisation:
      return [
        .municipality, .province, .region, .healthAuthority, .department, .unit, .district, .consortium,
        .school, .court, .jobCentre, .trainingAgency, .socialCoop, .voluntaryOrg, .socialPromotion,
        .sportsClub, .foundation, .parish, .company, .shop, .tradeUnion, .politicalBody, .other,
      ]
    case .group:
      return [
        .household, .selfHelp, .informal, .integratedTeam, .coordination, .steering, .planning,
        .workingGroup, .projectGroup, .cluster, .hub, .planOffice, .mayorsCommittee, .assembly, .citizens,
        .category,
      ]
    case .place:
      return [
        .home, .school, .workplace, .bar, .shop, .parish, .library, .park, .communityHouse, .nursingHome,
        .dayCentreDisability, .dayCentreElderly, .seniorsCentre, .desk, .hospital, .online, .other,
      ]
    case .device:
      return [
        .table, .platform, .procedure, .protocol, .programmeAgreement, .convention, .trustPact,
        .collaborationPact, .commitment, .accreditation, .contract,
      ]
    case .plan:
      return [
        .areaPlan, .area, .thesis, .theme, .systemAction, .project, .sheet, .objective, .action, .step,
        .globalProject, .personalProject, .protectedDischarge, .evaluationPlan,
      ]
    case .meeting:
      return [
        .plenary, .open, .focusGroup, .workshop, .team, .networkSession, .interview, .homeVisit,
        .supervision,
      ]
    }
  }
}
