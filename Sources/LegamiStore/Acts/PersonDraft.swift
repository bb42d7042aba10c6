import LegamiModel

/// Someone to be put on a person's map: a name or a role is enough, everything else follows or stays "not asked".
public struct PersonDraft: Hashable, Sendable {
  /// A name; or, where only a role was said, that role's word.
  public var name: String
  /// `name` is a role's word: a second one on the map becomes "vicina 2".
  public var isNamedByRole: Bool
  /// A person, unless the map's centre has a tie with a body, a group, a place.
  public var kind: NodeKind
  public var form: NodeForm?
  public var role: Role?
  public var type: TieType?
  public var context: LifeContext?
  public var kinship: KinshipSubtype?
  public var ring: Ring?
  public var contact: ContactRhythm?
  public var lastContact: PartialDate?
  public var state: TieState
  public var strength: Strength?
  public var stress: Stress?
  public var gender: Gender?
  /// The word as it was said: "nuora".
  public var label: String
  public var summary: String
  public var from: PartialDate?
  /// What the centre receives.
  public var received: [ExchangeKind]
  /// What the centre gives.
  public var given: [ExchangeKind]
  public var isDeceased: Bool
  public var isAnimal: Bool

  public init(
    name: String, isNamedByRole: Bool = false, kind: NodeKind = .person, form: NodeForm? = nil, role: Role? = nil,
    type: TieType? = nil, context: LifeContext? = nil, kinship: KinshipSubtype? = nil, ring: Ring? = nil,
    contact: ContactRhythm? = nil, lastContact: PartialDate? = nil, state: TieState = .active,
    strength: Strength? = nil, stress: Stress? = nil, gender: Gender? = nil, label: String = "",
    summary: String = "", from: PartialDate? = nil, received: [ExchangeKind] = [], given: [ExchangeKind] = [],
    isDeceased: Bool = false, isAnimal: Bool = false
  ) {
    self.name = name
    self.isNamedByRole = isNamedByRole
    self.kind = kind
    self.form = form
    self.role = role
    self.type = type
    self.context = context
    self.kinship = kinship
    self.ring = ring
    self.contact = contact
    self.lastContact = lastContact
    self.state = state
    self.strength = strength
    self.stress = stress
    self.gender = gender
    self.label = label
    self.summary = summary
    self.from = from
    self.received = received
    self.given = given
    self.isDeceased = isDeceased
    self.isAnimal = isAnimal
  }
}

extension Role {
  /// The type of tie that someone with this role has with the centre of a person's map.
  public var typeTowardsCentre: TieType {
    switch self {
    case .family, .familyCarer: .kinship
    case .partner: .couple
    case .friend, .naturalHelper: .friendship
    case .neighbour: .neighbourhood
    case .colleague: .colleague
    case .schoolmate: .schoolmate
    case .acquaintance, .ego, .participant, .communityLeader, .politician, .communityBody, .meetingPromoter:
      .acquaintance
    case .volunteer, .groupFacilitator, .associationMember: .volunteering
    case .peer: .peer
    case .professional, .relationalGuide, .communityProfessional, .mediatorCoach, .tutor, .teacher, .guardian,
      .representative:
      .care
    case .caseManager: .caseMgmt
    case .paidCarer: .paidCare
    case .consultant: .consulting
    case .employer: .colleague
    case .unspecified: .unspecified
    }
  }

  /// Where in life such a tie belongs, unless something else is said.
  public var usualContext: LifeContext {
    switch self {
    case .colleague, .schoolmate, .employer, .teacher, .tutor: .work
    case .friend, .acquaintance, .associationMember, .participant, .communityLeader, .politician, .communityBody,
      .meetingPromoter, .peer:
      .sociality
    default: .home
    }
  }
}
