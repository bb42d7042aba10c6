/// Places the nodes of a graph so that those that are tied stand near each other.
///
/// Each component is laid out by itself, turned so that its long side lies along the drawing's, and packed beside the
/// others, largest first. A component of up to `kamadaKawaiLimit` nodes is laid out by Kamada and Kawai's method, a
/// larger one by Fruchterman and Reingold's with a grid, both from a start by distances to pivot nodes
/// (Brandes and Pich 2007). Direction, weights, parallel edges and loops are ignored.
///
/// The same graph, settings and library version give the same places, bit for bit, overtaken by other calls or not.
/// Other platforms and versions give others: keep the places.
public struct ForceLayout: Sendable, Hashable {
  /// Where a layout starts.
  public enum Start: Sendable, Hashable {
    /// From nothing but the graph.
    case fresh
    /// From places known for some nodes, by node index: the drawing is improved and stays recognisable.
    case from([GraphPoint?])
    /// The places known for some nodes, by node index, stay as they are; only the others are placed, near those they
    /// are tied to, where there is room.
    case keeping([GraphPoint?])
  }

  /// Width divided by height of the drawing, as the eye sees it: cells of a terminal are about twice as high as wide.
  public var aspect: Double
  /// Settles what the method leaves to chance.
  public var seed: UInt64
  /// The most nodes of a component for which the slower and finer method is taken.
  public var kamadaKawaiLimit: Int

  public init(aspect: Double = 1, seed: UInt64 = 1, kamadaKawaiLimit: Int = 150) {
    precondition(aspect.isFinite && aspect > 0, "A drawing has a width and a height.")
    self.aspect = aspect
    self.seed = seed
    self.kamadaKawaiLimit = kamadaKawaiLimit
  }

  /// The place of each node, within 0…1 both ways and centred. A node alone stands in the middle.
  ///
  /// - Parameters:
  ///   - start: places that are not finite, or a million drawings away, count as unknown.
  ///   - job: a background job that is overtaken goes on from its last coordinates.
  ///   - progress: told the share of the work that is done, 0…1, from time to time, on the calling thread.
  /// - Throws: `.invalidCount` (value: their number) when `start` has not one entry for each node; `.cancelled`.
  public func places(
    of graph: Graph, start: Start = .fresh, job: GraphJob = .foreground, progress: ((Double) -> Void)? = nil
  ) throws(GraphError) -> [GraphPoint] {
    switch start {
    case .fresh:
      return try wholeDrawing(of: graph, from: Array(repeating: nil, count: graph.nodeCount), job, progress)
    case .from(let known):
      return try wholeDrawing(of: graph, from: usable(known, for: graph), job, progress)
    case .keeping(let known):
      let usable = try usable(known, for: graph)
      guard usable.contains(where: { $0 != nil }) else {
        return try wholeDrawing(of: graph, from: usable, job, progress)
      }
      return try additions(to: usable, of: graph, job)
    }
  }

  private func usable(_ known: [GraphPoint?], for graph: Graph) throws(GraphError) -> [GraphPoint?] {
    guard known.count == graph.nodeCount else { throw GraphError(.invalidCount, values: [known.count]) }
    return known.map { point in
      // Squares of what lies farther away would not be numbers any more.
      guard let point, abs(point.x) < 1e6, abs(point.y) < 1e6 else { return nil }
      return point
    }
  }

  private func wholeDrawing(
    of graph: Graph, from known: [GraphPoint?], _ job: GraphJob, _ progress: ((Double) -> Void)?
  ) throws(GraphError) -> [GraphPoint] {
    let simple = graph.undirected().simplified()
    let components = try simple.components(job)
    let members = components.members
    var pieces: [LayoutPiece] = []
    var done = 0
    for (nodes, part) in zip(members, simple.split(into: components)) {
      let starts = nodes.map { node in known[node].map { Vector($0.x * aspect, $0.y) } }
      let offset = done
      let piece = try ComponentLayout(graph: part, starts: starts, settings: self).piece(job) { share in
        progress?((Double(offset) + share * Double(nodes.count)) / Double(simple.nodeCount))
      }
      pieces.append(piece)
      done += nodes.count
    }
    let corners = RectanglePacking(aspect: aspect).corners(of: pieces.map { $0.size + LayoutPiece.margin })
    var plane = Array(repeating: Vector.zero, count: graph.nodeCount)
    for (piece, (nodes, corner)) in zip(pieces, zip(members, corners)) {
      for (place, node) in zip(piece.places, nodes) { plane[node] = corner + LayoutPiece.margin / 2 + place }
    }
    progress?(1)
    return fitted(plane)
  }

  /// Brings places on the plane into 0…1, filling the longer way and stretching the other by half at most.
  private func fitted(_ plane: [Vector]) -> [GraphPoint] {
    guard let bounds = Bounds(plane) else { return [] }
    let room = Vector(aspect, 1)
    let size = bounds.size
    let fits = Vector(
      size.x > 0 ? room.x / size.x : .infinity,
      size.y > 0 ? room.y / size.y : .infinity)
    let uniform = min(fits.x, fits.y)
    guard uniform.isFinite else { return plane.map { _ in GraphPoint(x: 0.5, y: 0.5) } }
    let scale = pointwiseMin(fits, Vector(repeating: uniform * 1.5))
    return plane.map { place in
      let centred = (place - bounds.centre) * scale / room
      return GraphPoint(x: min(1, max(0, 0.5 + centred.x)), y: min(1, max(0, 0.5 + centred.y)))
    }
  }
}
