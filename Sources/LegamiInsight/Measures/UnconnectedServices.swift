import LegamiModel

/// M15, *operatori che non si parlano*: who work for the same person and have nothing that joins them.
public struct UnconnectedServices: Sendable, Hashable {
  /// Working alters who act by profession or mandate, by name.
  public let professionals: [NamedNode]
  /// By the first name, then the second.
  public let pairs: [NodePair]
  /// Those with none of the others joined to them, by name.
  public let joinedToNone: [NamedNode]

  /// How many pairs there are in all.
  public var pairsPossible: Int { professionals.count * (professionals.count - 1) / 2 }
}

extension LiveNetwork {
  /// Days during which a meeting both took part in joins two practitioners.
  static let meetingMemoryDays = 90

  /// M15: no live tie between the two, no group, plan or agreement both take part in, no meeting of the last 90 days,
  /// not the same service, no live tie between their services. Nil off a person's map.
  public var unconnectedServices: UnconnectedServices? {
    guard isPersonMap else { return nil }
    let professionals =
      working
      .filter { alter in alter.workingTies.contains { capacity(of: alter.id, in: $0.identity) == .professional } }
      .map { NamedNode($0.node) }
      .sortedByName { $0 }
    let links = professionals.map { ServiceLinks($0.id, in: self) }
    var pairs: [NodePair] = []
    var joined = Set<NodeID>()
    for first in professionals.indices {
      for second in professionals.indices.dropFirst(first + 1) {
        if links[first].joins(links[second]) {
          joined.formUnion([professionals[first].id, professionals[second].id])
        } else {
          pairs.append(NodePair(first: professionals[first], second: professionals[second]))
        }
      }
    }
    return UnconnectedServices(
      professionals: professionals, pairs: pairs,
      joinedToNone: professionals.count < 2 ? [] : professionals.filter { !joined.contains($0.id) })
  }
}

/// Everything that can join one practitioner to another.
private struct ServiceLinks {
  let id: NodeID
  let neighbours: Set<NodeID>
  let tables: Set<NodeID>
  let services: Set<NodeID>
  let serviceNeighbours: Set<NodeID>

  init(_ id: NodeID, in network: LiveNetwork) {
    self.id = id
    neighbours = ServiceLinks.neighbours(of: id, in: network)
    tables = ServiceLinks.tables(of: id, in: network)
    services = Set(network.services(of: id))
    serviceNeighbours = services.reduce(into: []) { $0.formUnion(ServiceLinks.neighbours(of: $1, in: network)) }
  }

  func joins(_ other: ServiceLinks) -> Bool {
    neighbours.contains(other.id) || !tables.isDisjoint(with: other.tables)
      || !services.isDisjoint(with: other.services) || !serviceNeighbours.isDisjoint(with: other.services)
  }

  private static func neighbours(of id: NodeID, in network: LiveNetwork) -> Set<NodeID> {
    Set(network.liveTies(of: id).compactMap { $0.identity.other(than: id) })
  }

  private static func tables(of id: NodeID, in network: LiveNetwork) -> Set<NodeID> {
    let current = network.liveTies(of: id).compactMap { live -> NodeID? in
      guard live.identity.type == .participation, live.identity.a == id else { return nil }
      switch network.node(live.identity.b)?.kind {
      case .group, .plan, .device: return live.identity.b
      default: return nil
      }
    }
    return Set(current + network.recentMeetings(of: id, days: LiveNetwork.meetingMemoryDays))
  }
}

extension LiveNetwork {
  /// The meetings of the last days in which a node took part.
  func recentMeetings(of id: NodeID, days: Int) -> [NodeID] {
    let window = on.adding(days: -days)...on
    return participationsInMeetings(of: id).compactMap { tie in
      switch tie.identity.participation?.attendance {
      case .absent, .absentExcused: return nil
      case .invited, .present, nil: break
      }
      if let held = node(tie.identity.b)?.meetingDay { return window.contains(held) ? tie.identity.b : nil }
      let isRecent = tie.spells.contains { spell in
        spell.state != .potential && spell.span.firstDay <= window.upperBound
          && spell.span.lastDay >= window.lowerBound
      }
      return isRecent ? tie.identity.b : nil
    }
  }
}

extension Node {
  /// The day on which a meeting is held; nil for everything else, and where it was not said.
  var meetingDay: Day? {
    guard case .meeting(let detail) = detail else { return nil }
    return PartialDate(String(detail.startsAt.prefix(10)))?.firstDay
  }
}
