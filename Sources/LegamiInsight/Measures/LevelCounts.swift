import LegamiModel

/// How many ties there are at each of the four levels. Base: the centre's live ties on a person's map, elsewhere all
/// ties shown.
public struct LevelCounts: Sendable, Hashable {
  public private(set) var person = 0
  public private(set) var volunteer = 0
  public private(set) var service = 0
  public private(set) var community = 0
  /// Ties neither end of which has a capacity.
  public private(set) var unknown = 0

  init(_ levels: some Sequence<Level?>) {
    for level in levels {
      switch level {
      case .person: person += 1
      case .volunteer: volunteer += 1
      case .service: service += 1
      case .community: community += 1
      case nil: unknown += 1
      }
    }
  }

  public subscript(level: Level) -> Int {
    switch level {
    case .person: person
    case .volunteer: volunteer
    case .service: service
    case .community: community
    }
  }

  public var total: Int { person + volunteer + service + community + unknown }
}

extension LiveNetwork {
  /// The ties that levels and engagement are counted on.
  var levelledTies: [Tie] {
    isPersonMap ? counted.flatMap { $0.liveTies.map(\.identity) } : ties.map(\.identity)
  }

  public var levelCounts: LevelCounts { LevelCounts(levelledTies.lazy.map { level(of: $0) }) }
}
