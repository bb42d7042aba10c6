import LegamiModel

/// What is derived about one tie and never entered: in what capacity each end acts, and so its level.
public struct TieFacts: Sendable {
  public let tie: DatedTie
  public let a: Node
  public let b: Node
  public let roleA: Role?
  public let roleB: Role?
  public let capacityA: Capacity?
  public let capacityB: Capacity?
  /// Nil when neither end has a capacity: counted as unknown, shown as "—".
  public let level: Level?
  public let subLevel: SubLevel?
  public let networkTypeA: NetworkType?
  public let networkTypeB: NetworkType?

  public var identity: Tie { tie.identity }

  public func role(of node: NodeID) -> Role? { node == a.id ? roleA : node == b.id ? roleB : nil }

  public func capacity(of node: NodeID) -> Capacity? { node == a.id ? capacityA : node == b.id ? capacityB : nil }

  public func networkType(of node: NodeID) -> NetworkType? {
    node == a.id ? networkTypeA : node == b.id ? networkTypeB : nil
  }

  /// The end that is not `node`.
  public func other(than node: NodeID) -> Node? { node == a.id ? b : node == b.id ? a : nil }
}

extension LiveNetwork {
  /// What is derived about a tie of the map's content; nil when an end is not in it.
  public func facts(of tie: DatedTie) -> TieFacts? {
    let identity = tie.identity
    guard let a = node(identity.a), let b = node(identity.b) else { return nil }
    let capacities = LevelRules.capacities(of: identity, a: a, b: b)
    let roleA = DefaultRoles.role(of: a, said: identity.roleA, in: identity, facing: b)
    let roleB = DefaultRoles.role(of: b, said: identity.roleB, in: identity, facing: a)
    return TieFacts(
      tie: tie, a: a, b: b, roleA: roleA, roleB: roleB, capacityA: capacities.a, capacityB: capacities.b,
      level: LevelRules.level(of: identity, a: a, b: b),
      subLevel: LevelRules.subLevel(of: identity, a: a, b: b) { workInSameService(a.id, b.id) },
      networkTypeA: LevelRules.networkType(capacity: capacities.a, role: roleA, node: a),
      networkTypeB: LevelRules.networkType(capacity: capacities.b, role: roleB, node: b))
  }

  /// The level of a tie of the map's content.
  public func level(of tie: Tie) -> Level? {
    guard let a = node(tie.a), let b = node(tie.b) else { return nil }
    return LevelRules.level(of: tie, a: a, b: b)
  }

  /// In what capacity a node acts in one of its ties.
  func capacity(of id: NodeID, in tie: Tie) -> Capacity? {
    guard let a = node(tie.a), let b = node(tie.b) else { return nil }
    let capacities = LevelRules.capacities(of: tie, a: a, b: b)
    return id == a.id ? capacities.a : capacities.b
  }

  /// The kind of network a node belongs to in one of its ties.
  func networkType(of id: NodeID, in tie: Tie) -> NetworkType? {
    guard let end = node(id), let otherID = tie.other(than: id), let other = node(otherID) else { return nil }
    let role = DefaultRoles.role(of: end, said: tie.role(of: id), in: tie, facing: other)
    return LevelRules.networkType(capacity: capacity(of: id, in: tie), role: role, node: end)
  }
}
