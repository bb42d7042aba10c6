import LegamiModel

/// A tie to be made between two nodes.
public struct TieDraft: Hashable, Sendable {
  public var a: NodeID
  public var b: NodeID
  public var type: TieType
  /// Nil takes the default of the type, for persons.
  public var roleA: Role?
  public var roleB: Role?
  public var context: LifeContext?
  public var kinship: KinshipSubtype?
  public var engagement: Engagement?
  public var formalisedBy: NodeID?
  public var participation: Participation?
  public var label: String
  public var state: TieState
  public var strength: Strength?
  public var stress: Stress?
  public var span: Interval

  public init(
    a: NodeID, b: NodeID, type: TieType, roleA: Role? = nil, roleB: Role? = nil, context: LifeContext? = nil,
    kinship: KinshipSubtype? = nil, engagement: Engagement? = nil, formalisedBy: NodeID? = nil,
    participation: Participation? = nil, label: String = "", state: TieState = .active, strength: Strength? = nil,
    stress: Stress? = nil, span: Interval = .always
  ) {
    self.a = a
    self.b = b
    self.type = type
    self.roleA = roleA
    self.roleB = roleB
    self.context = context
    self.kinship = kinship
    self.engagement = engagement
    self.formalisedBy = formalisedBy
    self.participation = participation
    self.label = label
    self.state = state
    self.strength = strength
    self.stress = stress
    self.span = span
  }
}

extension Store {
  /// Ties two nodes. A second tie of the same type in the same context is kept, and told as a warning.
  public func addTie(_ draft: TieDraft) throws(StoreError) -> Performed<TieID> {
    try perform(.addTie) { writing in
      let a = try writing.node(draft.a)
      let b = try writing.node(draft.b)
      try writing.describe([a.name, b.name])
      let defaults = DefaultRoles.roles(of: draft.type)
      var identity = Tie(
        a: draft.a, b: draft.b, type: draft.type, roleA: draft.roleA, roleB: draft.roleB, context: draft.context,
        kinship: draft.kinship, engagement: draft.engagement, formalisedBy: draft.formalisedBy,
        participation: draft.type == .participation ? draft.participation ?? Participation() : nil,
        label: draft.label, visibility: max(a.visibility, b.visibility))
      if a.kind == .person, identity.roleA == nil {
        identity.roleA =
          draft.type == .participation
          ? DefaultRoles.participant(in: b, side: draft.participation?.side) : defaults.a
      }
      if b.kind == .person, identity.roleB == nil { identity.roleB = defaults.b }
      let spell = Spell(span: draft.span, state: draft.state, strength: draft.strength, stress: draft.stress)
      return try writing.insert(DatedTie(identity: identity, spells: [spell]))
    }
  }
}
