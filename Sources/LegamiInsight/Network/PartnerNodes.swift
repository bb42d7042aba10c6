import LegamiModel

extension Node {
  /// A group that exists so that others sit in it: a table, not a partner.
  public var isTable: Bool {
    guard kind == .group else { return false }
    return switch form {
    case .planning, .coordination, .steering, .workingGroup, .projectGroup, .integratedTeam, .cluster, .hub: true
    default: false
    }
  }

  /// Whether the node can be engaged: a body, a group that is not a table, a place.
  public var isPartner: Bool {
    switch kind {
    case .organisation, .place: true
    case .group: !isTable
    case .person, .device, .plan, .meeting: false
    }
  }
}
