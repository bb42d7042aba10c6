import GraphKit
import LegamiModel

/// Gives the nodes of a partner map their places on the plane: those that are tied near each other, components apart,
/// dense corners opened up so that names find room.
///
/// Places that are stored never move; new ones are put near those they are tied to, where there is room. The same
/// nodes, ties and seed give the same places on the same platform; they are to be kept.
public struct ForceMap: Sendable {
  public struct Node: Hashable, Sendable {
    public var id: NodeID
    /// Its stored place in the unit square, y downward; nil is to be placed.
    public var point: GraphPoint?

    public init(id: NodeID, point: GraphPoint? = nil) {
      self.id = id
      self.point = point
    }
  }

  public struct Place: Hashable, Sendable {
    public var id: NodeID
    /// In the unit square, y downward.
    public var point: GraphPoint
  }

  public var seed: UInt64
  /// Width by height of the picture as the eye sees it; cells are twice as high as wide, so that 120 by 34 cells are
  /// nearly twice as wide as high.
  public var aspect: Double

  public init(seed: UInt64 = 1, aspect: Double = 1.8) {
    self.seed = seed
    self.aspect = aspect
  }

  /// The places of all, in the order in which they are to be stored: those that have one as they came, then the new
  /// ones, those with most ties first, since who comes first is named first. To arrange everything anew, pass nobody's
  /// place.
  ///
  /// - Throws: `GraphError` with `.cancelled` when the job was.
  public func places(
    of nodes: [Node], ties: [RadialLayout.Tie], job: GraphJob = .foreground
  ) throws(GraphError) -> [Place] {
    let positions = Dictionary(nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = ties.compactMap { tie -> (Int, Int)? in
      guard let a = positions[tie.a], let b = positions[tie.b], a != b else { return nil }
      return (a, b)
    }
    let graph = try Graph(nodeCount: nodes.count, pairs: pairs)
    let layout = ForceLayout(aspect: aspect, seed: seed)
    let known = nodes.map(\.point)
    let isFresh = known.allSatisfy { $0 == nil }
    var points = try layout.places(of: graph, start: isFresh ? .fresh : .keeping(known), job: job)
    if isFresh { points = points.spreadByRank() }
    let degrees = graph.neighbourCounts()
    let newcomers = nodes.indices.filter { known[$0] == nil }
      .sorted { degrees[$0] != degrees[$1] ? degrees[$0] > degrees[$1] : $0 < $1 }
    return (nodes.indices.filter { known[$0] != nil } + newcomers).map { index in
      // What is stored stays to the last digit.
      Place(id: nodes[index].id, point: known[index] ?? points[index])
    }
  }
}
