/// A saved way of looking at the one graph; it owns no facts, only places and choices of view.
public struct NetworkMap: Hashable, Codable, Sendable, Identifiable {
  public var id: MapID
  public var ulid: String
  /// Four characters that stand for the map on command lines, where names may be read by others: "r7k2".
  public var code: String
  public var name: String
  public var lens: Lens
  public var purpose: Purpose
  public var centre: NodeID?
  public var scheme: Scheme
  /// 1: the centre's ties only; 1.5 adds ties among the others; 2 adds a second step.
  public var reach: Double
  /// The date the map is looked at by default; nil is today.
  public var asOf: PartialDate?
  /// The question this map is to answer; empty when not given.
  public var question: String
  /// Said in the header: where documented facts come from, or that everything is invented.
  public var sourceLine: String
  /// Everything on this map is invented.
  public var isInvented: Bool
  /// Under reinforced protection: kept out of lists, recents, search and counts.
  public var isReinforced: Bool
  /// The kinds of support were asked on this map: an absent kind is then a zero, not a gap.
  public var asksSupport: Bool
  /// Where the wedges end, as shares of a turn clockwise from the top, in the order of the scheme; empty until drawn.
  public var wedgeBorders: [Double]
  public var provenance: Provenance
  public var rev: Int

  public init(
    id: MapID = MapID(0), ulid: String = "", code: String = "", name: String, lens: Lens, purpose: Purpose,
    centre: NodeID? = nil, scheme: Scheme = .lifeContexts, reach: Double = 1.5, asOf: PartialDate? = nil,
    question: String = "", sourceLine: String = "", isInvented: Bool = false, isReinforced: Bool = false,
    asksSupport: Bool = true, wedgeBorders: [Double] = [], provenance: Provenance = Provenance(), rev: Int = 0
  ) {
    self.id = id
    self.ulid = ulid
    self.code = code
    self.name = name
    self.lens = lens
    self.purpose = purpose
    self.centre = centre
    self.scheme = scheme
    self.reach = reach
    self.asOf = asOf
    self.question = question
    self.sourceLine = sourceLine
    self.isInvented = isInvented
    self.isReinforced = isReinforced
    self.asksSupport = asksSupport
    self.wedgeBorders = wedgeBorders
    self.provenance = provenance
    self.rev = rev
  }
}

/// A node that a map holds by choice, or leaves out by choice.
public struct MapMember: Hashable, Codable, Sendable {
  public var map: MapID
  public var node: NodeID
  public var isExcluded: Bool

  public init(map: MapID, node: NodeID, isExcluded: Bool = false) {
    (self.map, self.node, self.isExcluded) = (map, node, isExcluded)
  }
}

/// Where a node is drawn on a map, independent of the size of the screen.
public struct MapPlace: Hashable, Codable, Sendable {
  public enum Spot: Hashable, Codable, Sendable {
    /// On a person's map: the wedge (position in the scheme) and the angle within it, 0…1. The ring is a fact of
    /// the tie, not of the drawing.
    case radial(wedge: Int, angle: Double)
    /// On a partner map: a point of the unit square, y downward.
    case free(x: Double, y: Double)
  }

  public var map: MapID
  public var node: NodeID
  /// The order in which places were given; who came first is drawn first.
  public var order: Int
  public var spot: Spot

  public init(map: MapID, node: NodeID, order: Int, spot: Spot) {
    (self.map, self.node, self.order, self.spot) = (map, node, order, spot)
  }
}
