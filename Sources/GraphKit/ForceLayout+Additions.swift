extension ForceLayout {
  /// Places the nodes that have no place yet, one after another, without moving those that have.
  ///
  /// Those tied to most placed nodes come first. A node goes around the middle of its placed neighbours, to the spot
  /// that is freest; a node tied to none of them to the freest spot of the whole drawing.
  func additions(to known: [GraphPoint?], of graph: Graph, _ job: GraphJob) throws(GraphError) -> [GraphPoint] {
    let simple = graph.undirected().simplified()
    let adjacency = Adjacency(simple)
    var places = known
    var placedNeighbours = simple.nodes.map { node in
      adjacency.neighbours(node).count { known[$0] != nil }
    }
    // The distance of neighbours on a regular grid of as many nodes.
    let spacing = (aspect / Double(max(1, graph.nodeCount))).squareRoot()
    var crowd = Crowd(reach: 1.5 * spacing)
    for point in known { if let point { crowd.add(onPlane(point)) } }
    var waiting = simple.nodes.filter { known[$0] == nil }
    while let node = waiting.max(by: { (placedNeighbours[$0], -$0) < (placedNeighbours[$1], -$1) }) {
      try job.checkCancellation()
      waiting.removeAll { $0 == node }
      let around = adjacency.neighbours(node).compactMap { places[$0].map(onPlane) }
      let place = freest(around.isEmpty ? gridSpots() : spots(around: around, spacing), in: crowd, near: around)
      crowd.add(place)
      places[node] = GraphPoint(x: place.x / aspect, y: place.y)
      for neighbour in adjacency.neighbours(node) { placedNeighbours[neighbour] += 1 }
    }
    return places.compactMap { $0 }
  }

  private func onPlane(_ point: GraphPoint) -> Vector { Vector(point.x * aspect, point.y) }

  private func spots(around neighbours: [Vector], _ spacing: Double) -> [Vector] {
    let middle = neighbours.reduce(.zero, +) / Double(neighbours.count)
    var spots = [middle]
    for ring in [0.75, 1.0, 1.5, 2.0] {
      for direction in 0..<16 {
        let angle = Double(direction) * 2 * Double.pi / 16
        let spot = middle + ring * spacing * Vector(cosine(angle), sine(angle))
        spots.append(pointwiseMin(pointwiseMax(spot, .zero), Vector(aspect, 1)))
      }
    }
    return spots
  }

  private func gridSpots() -> [Vector] {
    let steps = 24
    return (0...steps).flatMap { row in
      (0...steps).map { column in
        Vector(aspect * Double(column) / Double(steps), Double(row) / Double(steps))
      }
    }
  }

  private func freest(_ spots: [Vector], in crowd: Crowd, near neighbours: [Vector]) -> Vector {
    var best = spots[0]
    var bestScore = -Double.infinity
    for spot in spots {
      let reach = neighbours.reduce(0) { $0 + (spot - $1).length } / Double(max(1, neighbours.count))
      // Room counts more than nearness, but of equally free spots the nearest wins.
      let score = crowd.room(at: spot) - 0.25 * reach
      if score > bestScore + 1e-12 {
        best = spot
        bestScore = score
      }
    }
    return best
  }
}

/// Places that are taken, found quickly by a grid.
private struct Crowd {
  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  /// Beyond this distance nobody is near.
  private let reach: Double
  private var cells: [Cell: [Vector]] = [:]

  init(reach: Double) { self.reach = reach }

  mutating func add(_ place: Vector) { cells[cell(place), default: []].append(place) }

  /// The distance to the nearest place taken, `reach` at most.
  func room(at spot: Vector) -> Double {
    let centre = cell(spot)
    var room = reach
    for row in (centre.row - 1)...(centre.row + 1) {
      for column in (centre.column - 1)...(centre.column + 1) {
        for place in cells[Cell(column: column, row: row)] ?? [] { room = min(room, (place - spot).length) }
      }
    }
    return room
  }

  private func cell(_ place: Vector) -> Cell {
    // Bounded, since a place that was given may lie anywhere.
    let scaled = pointwiseMin(pointwiseMax(place / reach, Vector(-1e9, -1e9)), Vector(1e9, 1e9))
    return Cell(column: Int(scaled.x.rounded(.down)), row: Int(scaled.y.rounded(.down)))
  }
}
