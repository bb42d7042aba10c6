import LegamiModel

/// Gives the people of a radial map their angles, so that those who know each other stand near and lines cross little.
///
/// Angles lie within wedges and do not depend on the size of a screen. Those that are stored never move; new ones are
/// placed where there is room, one after another. The same people, ties and seed give the same angles.
public struct RadialLayout: Sendable {
  public struct Person: Hashable, Sendable {
    public var id: NodeID
    /// Nil stands at the outer edge.
    public var ring: Ring?
    public var wedge: Int
    /// Columns of the name as it is written, badge included.
    public var labelWidth: Int
    /// The angle within the wedge, 0…1, when it has one; nil is to be placed. A place stored for another wedge than
    /// the person is in now is none.
    public var angle: Double?
    /// The tie with the centre is drawn in the worker's view, where nobody asked for more.
    public var hasCentreLine: Bool

    public init(
      id: NodeID, ring: Ring?, wedge: Int, labelWidth: Int, angle: Double? = nil, hasCentreLine: Bool = false
    ) {
      self.id = id
      self.ring = ring
      self.wedge = wedge
      self.labelWidth = labelWidth
      self.angle = angle
      self.hasCentreLine = hasCentreLine
    }
  }

  /// Two people who know each other. Ties to the centre are said of people; those to people who are not on the map are
  /// ignored.
  public struct Tie: Hashable, Sendable {
    public var a: NodeID
    public var b: NodeID

    public init(_ a: NodeID, _ b: NodeID) {
      self.a = a
      self.b = b
    }
  }

  public struct Place: Hashable, Sendable {
    public var id: NodeID
    public var wedge: Int
    /// Within the wedge, 0…1 clockwise.
    public var angle: Double
  }

  public var seed: UInt64

  public init(seed: UInt64 = 1) {
    self.seed = seed
  }

  /// The places of all, in the order in which they are to be stored: those that have one as they came, then the new
  /// ones, inner rings first. To arrange everybody anew, pass nobody's angle.
  ///
  /// - Parameters:
  ///   - people: in stored order, without the centre.
  ///   - borders: of the wedges, as `borders(counts:)` gives them.
  ///   - centreLabelWidth: columns of the name in the middle, which lines had better not run through.
  public func places(
    of people: [Person], ties: [Tie], borders: [Double], centreLabelWidth: Int = 8
  ) -> [Place] {
    guard !people.isEmpty else { return [] }
    let sketch = RingSketch(people: people, ties: ties, turns: WedgeTurns(borders: borders))
    var search = ArrangementSearch(sketch: sketch, centreLabelWidth: centreLabelWidth, seed: seed)
    let known = people.indices.filter { people[$0].angle != nil }
    let arrangement = known.isEmpty ? search.fresh() : search.completed(known)
    return arrangement.order.map { index in
      Place(id: people[index].id, wedge: sketch.wedges[index], angle: arrangement.angles[index])
    }
  }
}

/// Angles for people, and the order in which they are drawn.
struct Arrangement: Sendable {
  /// By person.
  var angles: [Double]
  var order: [Int]
}
