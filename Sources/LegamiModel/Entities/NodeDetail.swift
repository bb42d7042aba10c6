/// What only one kind of node has.
public enum NodeDetail: Hashable, Codable, Sendable {
  case person(PersonDetail)
  case organisation(OrganisationDetail)
  case group(GroupDetail)
  case place(PlaceDetail)
  case device(DeviceDetail)
  case plan(PlanDetail)
  case meeting(MeetingDetail)

  public static func empty(of kind: NodeKind) -> NodeDetail {
    switch kind {
    case .person: .person(PersonDetail())
    case .organisation: .organisation(OrganisationDetail())
    case .group: .group(GroupDetail())
    case .place: .place(PlaceDetail())
    case .device: .device(DeviceDetail())
    case .plan: .plan(PlanDetail())
    case .meeting: .meeting(MeetingDetail())
    }
  }
}

public struct PersonDetail: Hashable, Codable, Sendable {
  public var profession: String
  public var gender: Gender?

  public init(profession: String = "", gender: Gender? = nil) {
    (self.profession, self.gender) = (profession, gender)
  }
}

public struct OrganisationDetail: Hashable, Codable, Sendable {
  public var policyAreas: [PolicyArea]
  public var targetGroups: [TargetGroup]
  /// The life context in which this body is met; absent when it serves all.
  public var context: LifeContext?

  public init(policyAreas: [PolicyArea] = [], targetGroups: [TargetGroup] = [], context: LifeContext? = nil) {
    (self.policyAreas, self.targetGroups, self.context) = (policyAreas, targetGroups, context)
  }
}

public struct GroupDetail: Hashable, Codable, Sendable {
  public var policyAreas: [PolicyArea]
  public var context: LifeContext?
  public var purpose: String

  public init(policyAreas: [PolicyArea] = [], context: LifeContext? = nil, purpose: String = "") {
    (self.policyAreas, self.context, self.purpose) = (policyAreas, context, purpose)
  }
}

public struct PlaceDetail: Hashable, Codable, Sendable {
  public var policyAreas: [PolicyArea]
  public var context: LifeContext
  /// How open the place is to everyone, 1 to 5; absent means not asked.
  public var openness: Int?

  public init(policyAreas: [PolicyArea] = [], context: LifeContext = .sociality, openness: Int? = nil) {
    (self.policyAreas, self.context, self.openness) = (policyAreas, context, openness)
  }
}

public struct DeviceDetail: Hashable, Codable, Sendable {
  public enum Renewal: String, Codable, CaseIterable, Sendable { case never = "none", tacit, explicit }

  public var purpose: String
  public var renewal: Renewal
  /// Days before the end by which a renewal must be asked for.
  public var noticeDays: Int

  public init(purpose: String = "", renewal: Renewal = .explicit, noticeDays: Int = 60) {
    (self.purpose, self.renewal, self.noticeDays) = (purpose, renewal, noticeDays)
  }
}

public struct PlanDetail: Hashable, Codable, Sendable {
  public var purpose: String
  public var context: LifeContext?

  public init(purpose: String = "", context: LifeContext? = nil) {
    (self.purpose, self.context) = (purpose, context)
  }
}

public struct MeetingDetail: Hashable, Codable, Sendable {
  /// Local wall time as typed, `2026-02-10 14:30`, with the name of its zone.
  public var startsAt: String
  public var zone: String

  public init(startsAt: String = "", zone: String = "Europe/Rome") {
    (self.startsAt, self.zone) = (startsAt, zone)
  }
}

extension Node {
  public var gender: Gender? {
    if case .person(let detail) = detail { detail.gender } else { nil }
  }

  /// The life context in which this node itself is placed; ties of persons carry their own.
  public var lifeContext: LifeContext? {
    switch detail {
    case .organisation(let detail): detail.context
    case .group(let detail): detail.context
    case .place(let detail): detail.context
    case .plan(let detail): detail.context
    case .person, .device, .meeting: nil
    }
  }

  public var policyAreas: [PolicyArea] {
    switch detail {
    case .organisation(let detail): detail.policyAreas
    case .group(let detail): detail.policyAreas
    case .place(let detail): detail.policyAreas
    case .person, .device, .plan, .meeting: []
    }
  }
}
