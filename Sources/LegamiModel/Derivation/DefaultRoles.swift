/// The roles that person ends take when only the type of a tie was said.
public enum DefaultRoles {
  /// The roles of *a* and *b* for a tie of `type` between two persons; nil where the type says nothing.
  public static func roles(of type: TieType) -> (a: Role?, b: Role?) {
    switch type {
    case .kinship, .cohabitation: (.family, .family)
    case .couple: (.partner, .partner)
    case .friendship: (.friend, .friend)
    case .neighbourhood: (.neighbour, .neighbour)
    case .colleague: (.colleague, .colleague)
    case .schoolmate: (.schoolmate, .schoolmate)
    case .acquaintance: (.acquaintance, .acquaintance)
    case .peer: (.peer, .peer)
    case .volunteering: (.volunteer, .ego)
    case .care, .caseMgmt: (.professional, .ego)
    case .paidCare: (.paidCarer, .ego)
    case .employment: (.professional, .employer)
    case .participation: (.participant, .participant)
    case .cooperation, .referral, .consulting, .governance, .representation, .funding, .hosts, .leads:
      (.professional, .professional)
    case .partOf, .adheresTo, .derivesFrom, .supersedes, .unspecified: (.unspecified, .unspecified)
    }
  }

  /// The role of a person who takes part in `other`, from what `other` is and the side the person sits on.
  public static func participant(in other: Node, side: Side?) -> Role {
    switch (side, other.form) {
    case (.technical, _): .representative
    case (.political, _): .politician
    case (_, .selfHelp): .peer
    default: .participant
    }
  }

  /// The role of one end of a tie: what was said, else the default for persons, else none.
  public static func role(of end: Node, said: Role?, in tie: Tie, facing other: Node) -> Role? {
    if let said { return said }
    guard end.kind == .person else { return nil }
    if tie.type == .participation { return participant(in: other, side: tie.participation?.side) }
    let roles = roles(of: tie.type)
    return end.id == tie.a ? roles.a : roles.b
  }
}
