/// Derives the level of a tie from the capacity in which each end takes part. Never entered, never stored as a fact.
public enum LevelRules {
  /// The capacities of both ends.
  public static func capacities(of tie: Tie, a: Node, b: Node) -> (a: Capacity?, b: Capacity?) {
    guard tie.type != .unspecified else { return (nil, nil) }
    return (
      CapacityTable.capacity(role: DefaultRoles.role(of: a, said: tie.roleA, in: tie, facing: b), of: a),
      CapacityTable.capacity(role: DefaultRoles.role(of: b, said: tie.roleB, in: tie, facing: a), of: b)
    )
  }

  /// The higher of the two capacities; nil when neither end has one.
  public static func level(of tie: Tie, a: Node, b: Node) -> Level? {
    let capacities = capacities(of: tie, a: a, b: b)
    return [capacities.a, capacities.b].compactMap(\.self).max()?.level
  }

  /// The finer level. `sameService` answers whether both ends work in the same service, and is asked only when both
  /// act professionally.
  public static func subLevel(of tie: Tie, a: Node, b: Node, sameService: () -> Bool) -> SubLevel? {
    let capacities = capacities(of: tie, a: a, b: b)
    let both = [capacities.a, capacities.b]
    func ends(_ capacity: Capacity) -> Int { both.count { $0 == capacity } }
    switch both.compactMap(\.self).max() {
    case nil: return nil
    case .own:
      return tie.roleA == .neighbour || tie.roleB == .neighbour || tie.type == .neighbourhood
        ? .neighbours : .significantOthers
    case .volunteer:
      if tie.type == .peer || a.form == .selfHelp || b.form == .selfHelp { return .peers }
      return ends(.volunteer) == 2 ? .volunteers : .volunteerAndPerson
    case .professional:
      return ends(.professional) < 2 ? .personAndService : sameService() ? .withinService : .betweenServices
    case .community:
      return ends(.community) == 1 && ends(.own) == 1 ? .communityAndPerson : .community
    }
  }

  /// The kind of network an end belongs to in this tie.
  public static func networkType(capacity: Capacity?, role: Role?, node: Node) -> NetworkType? {
    switch capacity {
    case nil: nil
    case .own: .primary
    case .volunteer: node.kind == .organisation || role == .associationMember ? .thirdSector : .secondaryInformal
    case .professional:
      if role == .paidCarer || role == .employer || node.sector == .profit {
        .market
      } else if node.sector == .thirdSector {
        .thirdSector
      } else {
        .secondaryFormal
      }
    case .community:
      switch node.sector {
      case .public: .secondaryFormal
      case .thirdSector, .religious: .thirdSector
      case .profit: .market
      case .citizens, nil: .secondaryInformal
      }
    }
  }
}
