/// What two nodes are to each other, whenever it held: the identity of a tie. Its states live in `Spell`s.
public struct Tie: Hashable, Codable, Sendable, Identifiable {
  public var id: TieID
  public var ulid: String
  /// Where the tie starts; for an undirected type the end with the smaller key.
  public var a: NodeID
  public var b: NodeID
  public var type: TieType
  /// Absent on ends whose capacity follows from what they are (bodies, groups, places).
  public var roleA: Role?
  public var roleB: Role?
  public var context: LifeContext?
  public var kinship: KinshipSubtype?
  public var origin: TieOrigin
  public var engagement: Engagement?
  /// The agreement that says what this partner does here.
  public var formalisedBy: NodeID?
  /// Present on participation only.
  public var participation: Participation?
  /// Euro cents a year, on funding.
  public var amountCents: Int?
  public var weight: Double?
  /// The word as it was said: "nuora", "signatory"; empty when not given.
  public var label: String
  /// Where the fact comes from when it is documented: "source B11", "assumption". Empty when not given.
  public var source: String
  /// Drawn and said as an assumption, not as a documented fact.
  public var isAssumed: Bool
  /// The day somebody last went through this tie with the person.
  public var confirmedOn: Day?
  public var visibility: Visibility
  public var attributes: Attributes
  public var provenance: Provenance
  public var rev: Int

  public init(
    id: TieID = TieID(0), ulid: String = "", a: NodeID, b: NodeID, type: TieType, roleA: Role? = nil,
    roleB: Role? = nil, context: LifeContext? = nil, kinship: KinshipSubtype? = nil, origin: TieOrigin = .natural,
    engagement: Engagement? = nil, formalisedBy: NodeID? = nil, participation: Participation? = nil,
    amountCents: Int? = nil, weight: Double? = nil, label: String = "", source: String = "",
    isAssumed: Bool = false, confirmedOn: Day? = nil, visibility: Visibility = .shared,
    attributes: Attributes = [:], provenance: Provenance = Provenance(), rev: Int = 0
  ) {
    self.id = id
    self.ulid = ulid
    self.a = a
    self.b = b
    self.type = type
    self.roleA = roleA
    self.roleB = roleB
    self.context = context
    self.kinship = kinship
    self.origin = origin
    self.engagement = engagement
    self.formalisedBy = formalisedBy
    self.participation = participation
    self.amountCents = amountCents
    self.weight = weight
    self.label = label
    self.source = source
    self.isAssumed = isAssumed
    self.confirmedOn = confirmedOn
    self.visibility = visibility
    self.attributes = attributes
    self.provenance = provenance
    self.rev = rev
  }

  public func joins(_ node: NodeID) -> Bool { a == node || b == node }

  /// The other end, seen from `node`; nil when `node` is not an end.
  public func other(than node: NodeID) -> NodeID? { a == node ? b : b == node ? a : nil }

  /// The role that `node` plays in this tie.
  public func role(of node: NodeID) -> Role? { a == node ? roleA : b == node ? roleB : nil }
}

/// How somebody takes part in a group, a device, a plan, a place or a meeting.
public struct Participation: Hashable, Codable, Sendable {
  public var involvement: Involvement?
  public var responsibility: Responsibility?
  public var adhesion: Adhesion?
  public var mandate: Mandate?
  public var side: Side?
  public var attendance: Attendance?
  public var speaksFor: PolicyArea?
  public var isSignatory: Bool
  /// Who sits there in practice, as named at the table; empty when not given.
  public var through: String
  /// The person who sits there, where the same person is known elsewhere in the store.
  public var throughNode: NodeID?

  public init(
    involvement: Involvement? = nil, responsibility: Responsibility? = nil, adhesion: Adhesion? = nil,
    mandate: Mandate? = nil, side: Side? = nil, attendance: Attendance? = nil, speaksFor: PolicyArea? = nil,
    isSignatory: Bool = false, through: String = "", throughNode: NodeID? = nil
  ) {
    self.involvement = involvement
    self.responsibility = responsibility
    self.adhesion = adhesion
    self.mandate = mandate
    self.side = side
    self.attendance = attendance
    self.speaksFor = speaksFor
    self.isSignatory = isSignatory
    self.through = through
    self.throughNode = throughNode
  }
}
