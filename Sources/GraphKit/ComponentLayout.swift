import CIgraph

/// A component laid out: its places, from its own upper left corner.
struct LayoutPiece {
  let places: [Vector]
  let size: Vector

  /// Room around a piece, both sides together.
  static let margin = Vector(1, 1)
}

/// The layout of one connected graph without parallel edges and loops.
struct ComponentLayout {
  let graph: Graph
  let starts: [Vector?]
  let settings: ForceLayout

  private var count: Int { graph.nodeCount }

  func piece(_ job: GraphJob, _ progress: (Double) -> Void) throws(GraphError) -> LayoutPiece {
    try job.checkCancellation()
    switch count {
    case 1: return LayoutPiece(places: [.zero], size: .zero)
    case 2: return piece(turned([Vector(0, 0), Vector(1, 0)]))
    default: break
    }
    let known = starts.contains { $0 != nil }
    // The forces work fastest and best from a start with some air in it.
    var places = Self.scaled(known ? completedStarts() : PivotPlacement(graph).places(), toArea: 4 * Double(count))
    if count <= settings.kamadaKawaiLimit {
      try kamadaKawai(&places, job, progress)
    } else {
      try fruchtermanReingold(&places, fresh: !known, job, progress)
    }
    return piece(turned(places))
  }

  /// Steps of the method between which the library is free for others. Each step starts from where the last ended and
  /// depends on nothing else, so that a step that was stopped halfway is simply taken again.
  private func step(
    _ places: inout [Vector], _ job: GraphJob,
    _ call: (UnsafePointer<legami_graph_input>, UnsafeMutablePointer<Double>) -> Int32
  ) throws(GraphError) {
    let input = LibraryInput(graph)
    var coordinates: [Double] = []
    try Engine.shared.run(job) {
      coordinates = places.flatMap { [$0.x, $0.y] }
      return coordinates.withUnsafeMutableBufferPointer { buffer in
        guard let address = buffer.baseAddress else { return Int32(LEGAMI_GRAPH_DONE) }
        return input.withInput { call($0, address) }
      }
    }
    for node in places.indices { places[node] = Vector(coordinates[2 * node], coordinates[2 * node + 1]) }
  }

  private func kamadaKawai(
    _ places: inout [Vector], _ job: GraphJob, _ progress: (Double) -> Void
  ) throws(GraphError) {
    // An iteration moves one node: ten a node in each step, fewer steps once the eye sees no change. From the pivots'
    // start two do nearly everything; a small component, where the eye counts, gets five, which cost little.
    let steps = count <= 60 ? 5 : 2
    for index in 0..<steps {
      let before = places
      try step(&places, job) { legami_graph_kamada_kawai($0, Int64(10 * count), $1) }
      progress(Double(index + 1) / Double(steps))
      let extent = Bounds(places)?.size.max() ?? 0
      let moved = zip(before, places).map { ($0 - $1).length }.max() ?? 0
      if moved < 2e-3 * extent { break }
    }
  }

  private func fruchtermanReingold(
    _ places: inout [Vector], fresh: Bool, _ job: GraphJob, _ progress: (Double) -> Void
  ) throws(GraphError) {
    // Each step cools from its temperature to nothing, and the temperatures of the steps fall as well. A drawing that
    // is already one needs fewer and smaller ones.
    let steps = fresh ? 5 : 3
    let hottest = Double(count).squareRoot() * (fresh ? 0.1 : 0.03)
    for index in 0..<steps {
      let temperature = hottest * Double(steps - index) / Double(steps)
      let seed = settings.seed &+ UInt64(index)
      try step(&places, job) { legami_graph_fruchterman_reingold($0, 20, temperature, true, seed, $1) }
      progress(Double(index + 1) / Double(steps))
    }
  }

  /// The known places, and beside them those of nodes without: near the neighbours that have one.
  private func completedStarts() -> [Vector] {
    let adjacency = Adjacency(graph)
    let knownPlaces = starts.compactMap { $0 }
    let middle = knownPlaces.reduce(.zero, +) / Double(knownPlaces.count)
    let spread = max(Bounds(knownPlaces)?.size.max() ?? 0, 1e-3) / Double(count).squareRoot()
    var places = starts
    // Breadth first from the known ones, so that each newcomer finds a placed neighbour.
    var queue = graph.nodes.filter { starts[$0] != nil }
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for neighbour in adjacency.neighbours(node) where places[neighbour] == nil {
        places[neighbour] = places[node]
        queue.append(neighbour)
      }
    }
    // No two nodes on one spot, where the methods find no direction to part them.
    return places.enumerated().map { node, place in
      (place ?? middle) + spread * (starts[node] == nil ? 0.5 : 0.001) * Self.jitter(node)
    }
  }

  /// A short step in a direction of the node's own.
  static func jitter(_ node: Int) -> Vector {
    let angle = Double(node) * 2.399_963_229_728_653  // The golden angle: directions never repeat.
    return Vector(cosine(angle), sine(angle))
  }

  private func turned(_ places: [Vector]) -> [Vector] {
    let pairs = zip(places, starts).compactMap { place, start in start.map { (place, $0) } }
    let orientation = LayoutOrientation(isWide: settings.aspect >= 1)
    return pairs.count > 1 ? orientation.aligned(places, to: pairs) : orientation.upright(places)
  }

  private func piece(_ places: [Vector]) -> LayoutPiece {
    let scaled = Self.scaled(places, toArea: Double(count))
    guard let bounds = Bounds(scaled) else { return LayoutPiece(places: [], size: .zero) }
    return LayoutPiece(places: scaled.map { $0 - bounds.low }, size: bounds.size)
  }

  /// Scales so that each node has the same room, whatever the component; a thin drawing counts as a fifth as wide.
  static func scaled(_ places: [Vector], toArea area: Double) -> [Vector] {
    guard let size = Bounds(places)?.size, size.max() > 0 else { return places }
    let thinnest = size.max() / 5
    let factor = (area / (max(size.x, thinnest) * max(size.y, thinnest))).squareRoot()
    return places.map { $0 * factor }
  }
}
