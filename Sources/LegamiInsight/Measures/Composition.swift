import LegamiModel

/// M4, *composizione*: how many alters belong to each kind of network. Base: counted alters, by their main tie.
public struct Composition: Sendable, Hashable {
  /// In the order of `NetworkType`, kinds with nobody among them.
  public let counts: [Count]
  /// Alters of no known kind.
  public let unknown: Int

  public struct Count: Sendable, Hashable {
    public let type: NetworkType
    public let alters: Int
  }

  public subscript(type: NetworkType) -> Int { counts.first { $0.type == type }?.alters ?? 0 }

  public var known: Int { counts.reduce(0) { $0 + $1.alters } }

  /// The share of the alters of a known kind, 0…1; nil when none is known.
  public func share(_ type: NetworkType) -> Double? { known == 0 ? nil : Double(self[type]) / Double(known) }

  /// Secondary formal, third sector and market.
  public var formal: Int { self[.secondaryFormal] + self[.thirdSector] + self[.market] }

  /// Primary and secondary informal.
  public var informal: Int { self[.primary] + self[.secondaryInformal] }
}

extension LiveNetwork {
  /// The kind of network an alter belongs to, by its main tie.
  public func networkType(of alter: Alter) -> NetworkType? {
    alter.mainTie.flatMap { networkType(of: alter.id, in: $0.identity) }
  }

  /// M4; nil off a person's map.
  public var composition: Composition? {
    guard isPersonMap else { return nil }
    let types = counted.map { networkType(of: $0) }
    return Composition(
      counts: NetworkType.allCases.map { type in
        Composition.Count(type: type, alters: types.count { $0 == type })
      },
      unknown: types.count { $0 == nil })
  }
}
