import LegamiModel

/// All figures of one map on one day. A figure that does not apply to the map, or for which nothing was asked, is nil.
///
/// Base of the structural figures (density to cliques): distinct pairs, direction and parallel ties ignored; on a
/// person's map among the counted alters without the centre, on other maps over the nodes and live ties shown, without
/// `part_of` between two plans.
public struct Measures: Sendable {
  public let map: NetworkMap
  public let on: Day
  /// What the map draws by default, the centre and its ties included.
  public let nodes: Int
  public let ties: Int

  /// M1: alters with a live tie to the centre.
  public let size: Int?
  /// Those of them whose tie is active.
  public let active: Int?

  /// M2: tied pairs ÷ pairs, 0…1; nil for fewer than two nodes.
  public let density: Double?
  /// The tied pairs, and all pairs: "16 pairs of 136".
  public let tiedPairs: Int
  public let possiblePairs: Int
  /// 2t / n; nil without nodes.
  public let meanDegree: Double?
  /// M14 over the same base; components of one node are components.
  public let fragmentation: Fragmentation
  /// M14 without tables, agreements and actions; nil on a person's map and where nobody is a partner.
  public let partnersOnly: Fragmentation?
  /// M12: over pairs of other nodes, not normalised, without the centre; largest first, then by name.
  public let betweenness: [NodeFigure]
  /// M11: nodes without which their component falls apart, by name.
  public let articulation: [CutNode]
  /// Maximal cliques of three or more; nil when there are too many to count.
  public let cliques: Int?

  /// M13, Burt, of the centre tied to all counted alters; nil off a person's map and without alters.
  public let effectiveSize: Double?
  /// The effective size as a share of the size, 0…1.
  public let efficiency: Double?
  public let constraint: Double?

  /// M3 in the map's scheme.
  public let coverage: Coverage?
  /// M4.
  public let composition: Composition?
  /// M5.
  public let rings: RingCounts?
  public let levels: LevelCounts
  public let engagement: EngagementCounts
  /// M6.
  public let support: SupportMatrix?
  /// M7.
  public let reciprocity: Reciprocity?
  /// M8.
  public let multiplexity: Multiplexity?
  /// M9.
  public let cooling: [CoolingAlter]?
  public let toReview: [TieToReview]?
  /// M10.
  public let critical: [CriticalNode]?
  /// M15.
  public let unconnectedServices: UnconnectedServices?
  /// M16.
  public let duplicates: [DuplicateService]?
  /// M17: one for every attribute that divides the map.
  public let closures: [SectorClosure]
  /// M18.
  public let engagementProfile: EngagementProfile?
  /// M19, of the current quarter.
  public let expiries: [Expiry]
  /// Nodes with ties of two levels or more, by name.
  public let bridgeRoles: [BridgeRole]
  /// The figures as easyNWK defines them; nil for a map that did not come from it.
  public let easyNWK: EasyNWKFigures?

  /// Components, those of one node included.
  public var components: Int { fragmentation.components.count }
  public var componentSizes: [Int] { fragmentation.sizes }
  /// Components of one node.
  public var isolates: Int { fragmentation.isolates.count }
  /// The E–I index by attribute, in the order of `closures`.
  public var eiIndex: [(attribute: String, value: Double?)] { closures.map { ($0.attribute, $0.index) } }
}
