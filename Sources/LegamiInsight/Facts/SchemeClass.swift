import LegamiModel

/// One class of a scheme: a wedge of the drawing, a row of the coverage. Its code is what files and JSON hold.
public struct SchemeClass: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let home = SchemeClass(rawValue: "home")
  public static let work = SchemeClass(rawValue: "work")
  public static let sociality = SchemeClass(rawValue: "sociality")
  public static let family = SchemeClass(rawValue: "family")
  public static let friends = SchemeClass(rawValue: "friends")
  public static let neighbours = SchemeClass(rawValue: "neighbours")
  public static let services = SchemeClass(rawValue: "services")
  public static let colleagues = SchemeClass(rawValue: "colleagues")
  public static let professionals = SchemeClass(rawValue: "professionals")
  public static let household = SchemeClass(rawValue: "household")
  public static let otherFamily = SchemeClass(rawValue: "other_family")
  public static let associations = SchemeClass(rawValue: "associations")

  public init(_ context: LifeContext) { rawValue = context.rawValue }

  /// The classes of a scheme, in the order in which they go around the map.
  public static func classes(of scheme: Scheme) -> [SchemeClass] {
    switch scheme {
    case .lifeContexts: LifeContext.allCases.map(SchemeClass.init)
    case .todd: [.family, .friends, .neighbours, .work, .services]
    case .easynwk: [.family, .friends, .colleagues, .professionals]
    case .tracyWhittaker: [.household, .otherFamily, .work, .associations, .friends, .neighbours, .services]
    case .networkType: NetworkType.allCases.map { SchemeClass(rawValue: $0.rawValue) }
    case .policyArea: PolicyArea.allCases.map { SchemeClass(rawValue: $0.rawValue) }
    }
  }
}

extension LiveNetwork {
  /// The life context of a tie with the centre: its own, else where the body or place at its other end belongs.
  public func context(of tie: Tie, with alter: Node) -> LifeContext? { tie.context ?? alter.lifeContext }

  /// The class of an alter in a scheme, by the tie that says most of it; nil where nothing says so.
  public func schemeClass(of alter: Alter, in scheme: Scheme) -> SchemeClass? {
    if scheme == .easynwk, let sector = EasyNWKPlace(alter.node)?.sector { return sector }
    if scheme == .policyArea { return alter.node.policyAreas.first.map { SchemeClass(rawValue: $0.rawValue) } }
    return alter.mainTie.flatMap { schemeClass(of: $0.identity, with: alter.node, in: scheme) }
  }

  func schemeClass(of tie: Tie, with alter: Node, in scheme: Scheme) -> SchemeClass? {
    switch scheme {
    case .lifeContexts: return context(of: tie, with: alter).map(SchemeClass.init)
    case .policyArea: return alter.policyAreas.first.map { SchemeClass(rawValue: $0.rawValue) }
    case .networkType: return networkType(of: alter.id, in: tie).map { SchemeClass(rawValue: $0.rawValue) }
    case .todd, .easynwk, .tracyWhittaker: break
    }
    guard let kind = relation(of: alter, in: tie) else { return nil }
    switch (scheme, kind) {
    case (.easynwk, .household), (.easynwk, .family), (.todd, .household), (.todd, .family): return .family
    case (.easynwk, .work): return .colleagues
    case (.easynwk, .services): return .professionals
    case (.easynwk, _): return .friends
    case (.tracyWhittaker, .household): return .household
    case (.tracyWhittaker, .family): return .otherFamily
    case (.tracyWhittaker, .associations): return .associations
    case (_, .associations), (_, .services): return .services
    case (_, .work): return .work
    case (_, .neighbours): return .neighbours
    default: return .friends
    }
  }

  private enum Relation { case household, family, friends, neighbours, work, associations, services }

  private func relation(of alter: Node, in tie: Tie) -> Relation? {
    let facing = tie.other(than: alter.id).flatMap { node($0) }
    let role = facing.flatMap { DefaultRoles.role(of: alter, said: tie.role(of: alter.id), in: tie, facing: $0) }
    switch (tie.type, role) {
    case (.cohabitation, _): return .household
    case (.kinship, _), (.couple, _), (_, .family), (_, .partner), (_, .familyCarer): return .family
    case (.neighbourhood, _), (_, .neighbour): return .neighbours
    case (.colleague, _), (.schoolmate, _), (_, .colleague), (_, .schoolmate), (_, .employer), (_, .teacher):
      return .work
    default: break
    }
    switch capacity(of: alter.id, in: tie) {
    case nil: return nil
    case .own: return .friends
    case .volunteer, .community: return .associations
    case .professional: return .services
    }
  }
}
