import LegamiModel

extension LiveNetwork {
  /// The services a node works in or is: the nearest on its `part_of` chain.
  ///
  /// A person's chain starts from the bodies where the person is employed, or is a volunteer, or which the person is
  /// part of. Where the chain reaches no service, the body it starts from stands for it. A person without a body has
  /// none. In the order of the keys: a person may work in two.
  public func services(of id: NodeID) -> [NodeID] {
    guard let start = node(id) else { return [] }
    let bodies = start.kind == .person ? bodies(ofPerson: id) : [id]
    var level = bodies
    var seen = Set(level)
    while !level.isEmpty {
      let found = level.filter { node($0).map(LiveNetwork.isService) ?? false }
      if !found.isEmpty { return found.sorted() }
      level = level.flatMap(wholes).filter { seen.insert($0).inserted }
    }
    return bodies.sorted()
  }

  /// Whether both ends work in, or are, the same service.
  public func workInSameService(_ a: NodeID, _ b: NodeID) -> Bool {
    !Set(services(of: a)).isDisjoint(with: services(of: b))
  }

  private static func isService(_ node: Node) -> Bool {
    switch (node.kind, node.form) {
    case (.organisation, .unit), (.organisation, .department), (.organisation, .socialCoop),
      (.organisation, .voluntaryOrg), (.organisation, .school), (.organisation, .company), (.group, .integratedTeam):
      true
    default: false
    }
  }

  private func wholes(of id: NodeID) -> [NodeID] {
    liveTies(of: id).compactMap { $0.identity.type == .partOf && $0.identity.a == id ? $0.identity.b : nil }
  }

  private func bodies(ofPerson id: NodeID) -> [NodeID] {
    var found: [NodeID] = []
    for live in liveTies(of: id) where live.identity.a == id {
      guard let other = node(live.identity.b), other.kind != .person, !found.contains(other.id) else { continue }
      let belongs =
        switch live.identity.type {
        case .employment, .partOf: true
        case .participation: other.kind == .organisation && capacity(of: id, in: live.identity) == .volunteer
        default: false
        }
      if belongs { found.append(other.id) }
    }
    return found
  }
}
