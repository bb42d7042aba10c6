/// *A che titolo*: the one table that says in what capacity an end takes part in a tie.
public enum CapacityTable {
  /// The capacity of an end: of its role where it has one, else of what it is; nil when it has none of its own.
  public static func capacity(role: Role?, of node: Node) -> Capacity? {
    if let role { return role.capacity }
    return capacity(kind: node.kind, form: node.form, sector: node.sector)
  }

  /// The capacity of an end without a role.
  public static func capacity(kind: NodeKind, form: NodeForm?, sector: Sector?) -> Capacity? {
    switch kind {
    case .person: nil
    case .organisation: organisation(form)
    case .group: group(form)
    case .place: place(form, runBy: sector)
    case .device, .plan, .meeting: nil
    }
  }

  private static func organisation(_ form: NodeForm?) -> Capacity {
    switch form {
    case .voluntaryOrg, .socialPromotion, .sportsClub, .parish: .volunteer
    case .politicalBody: .community
    case .shop: .own
    default: .professional
    }
  }

  private static func group(_ form: NodeForm?) -> Capacity {
    switch form {
    case .selfHelp, .informal: .volunteer
    case .citizens, .mayorsCommittee, .assembly: .community
    case .household, .category: .own
    default: .professional
    }
  }

  private static func place(_ form: NodeForm?, runBy sector: Sector?) -> Capacity? {
    switch form {
    case .nursingHome, .dayCentreDisability, .dayCentreElderly, .hospital: return .professional
    default: break
    }
    switch sector {
    case .public: return .professional
    case .thirdSector, .religious, .citizens: return .volunteer
    case .profit: return .own
    case nil: return nil
    }
  }
}
