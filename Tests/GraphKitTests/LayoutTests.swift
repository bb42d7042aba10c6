import GraphKit
import Testing

@Suite struct LayoutTests {
  static func drawings() throws -> [Graph] {
    [
      try Networks.karate(), try Networks.kite(), try Networks.eightAlters(), try Networks.path(9),
      try Networks.complete(12), try Networks.random(60, 50, seed: 3), try Networks.connected(300, seed: 4),
      try Graph(nodeCount: 40), try Graph(nodeCount: 2, pairs: [(0, 1)]), try Networks.weighted(),
      try Networks.directed(), try Networks.path(400),
    ]
  }

  @Test(arguments: [0.4, 1.0, 2.5])
  func `every node has a place of its own within the drawing`(aspect: Double) throws {
    for graph in try Self.drawings() {
      let places = try ForceLayout(aspect: aspect).places(of: graph)
      #expect(places.count == graph.nodeCount)
      #expect(places.allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
      #expect(Set(places).count == places.count)
    }
  }

  @Test func `a drawing fills its room one way at least`() throws {
    for graph in try Self.drawings() {
      let places = try ForceLayout(aspect: 1.6).places(of: graph)
      let x = places.map(\.x)
      let y = places.map(\.y)
      let fill = max((x.max() ?? 0) - (x.min() ?? 0), (y.max() ?? 0) - (y.min() ?? 0))
      #expect(abs(fill - 1) < 1e-6)
    }
  }

  @Test func `run twice it draws the same`() throws {
    for graph in try Self.drawings() {
      #expect(try ForceLayout().places(of: graph) == ForceLayout().places(of: graph))
    }
  }

  @Test func `tied nodes stand nearer than others`() throws {
    for graph in [try Networks.karate(), try Networks.kite(), try Networks.connected(300, seed: 4)] {
      let places = try ForceLayout().places(of: graph)
      let tied = graph.simplified().edges.map { distance(places[$0.source], places[$0.target]) }
      var all: [Double] = []
      for left in graph.nodes { for right in 0..<left { all.append(distance(places[left], places[right])) } }
      #expect(mean(tied) < 0.6 * mean(all))
    }
  }

  @Test func `a path is drawn as a line from end to end`() throws {
    let places = try ForceLayout(aspect: 2).places(of: Networks.path(9))
    #expect(places[0].x < 0.01)
    #expect(places[8].x > 0.99)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0.x < $1.x })
  }

  @Test func `components stand apart`() throws {
    // Two complete groups of six and three isolates.
    let group = try Networks.complete(6).edges
    let second = group.map { Edge($0.source + 6, $0.target + 6) }
    let graph = try Graph(nodeCount: 15, edges: group + second)
    let places = try ForceLayout(aspect: 1.5).places(of: graph)
    let boxes = try graph.components().members.map { nodes in
      (
        left: nodes.map { places[$0].x }.min() ?? 0, right: nodes.map { places[$0].x }.max() ?? 0,
        top: nodes.map { places[$0].y }.min() ?? 0, bottom: nodes.map { places[$0].y }.max() ?? 0
      )
    }
    for (index, one) in boxes.enumerated() {
      for other in boxes[..<index] {
        let apart =
          one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top
        #expect(apart)
      }
    }
  }

  @Test func `a new node finds room near those it is tied to and moves no one`() throws {
    let club = try Networks.karate()
    let before = try ForceLayout().places(of: club)
    let grown = try Graph(nodeCount: 36, edges: club.edges + [Edge(34, 0), Edge(34, 1)])
    let after = try ForceLayout().places(of: grown, start: .keeping(before + [nil, nil]))
    #expect(Array(after.prefix(34)) == before)
    #expect(after[34...].allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
    let nearest = before.map { distance($0, after[34]) }.min() ?? 0
    #expect(nearest > 0.03, "It covers nobody.")
    #expect(distance(after[34], before[0]) < 0.5)
    #expect((before + [after[34]]).allSatisfy { distance($0, after[35]) > 0.1 }, "Who is tied to nobody stands free.")
  }

  @Test func `many new nodes around one find a place each`() throws {
    let star = try Graph(nodeCount: 41, pairs: (1...40).map { (0, $0) })
    let known: [GraphPoint?] = [GraphPoint(x: 0.5, y: 0.5)] + Array(repeating: nil, count: 40)
    let places = try ForceLayout(aspect: 1.6).places(of: star, start: .keeping(known))
    #expect(places[0] == GraphPoint(x: 0.5, y: 0.5))
    #expect(Set(places).count == 41)
  }

  @Test func `starting from known places leaves a drawing recognisable`() throws {
    for graph in [try Networks.karate(), try Networks.connected(300, seed: 4)] {
      let layout = ForceLayout(aspect: 1.6)
      let before = try layout.places(of: graph)
      let after = try layout.places(of: graph, start: .from(before))
      let moves = zip(before, after).map { distance($0, $1) }
      #expect(mean(moves) < 0.12)
    }
  }

  @Test func `places that are no places are worked out anew`() throws {
    let kite = try Networks.kite()
    var hostile: [GraphPoint?] = try ForceLayout().places(of: kite)
    hostile[0] = GraphPoint(x: .nan, y: 0)
    hostile[1] = GraphPoint(x: .infinity, y: 1e300)
    hostile[2] = hostile[3]
    for start in [ForceLayout.Start.from(hostile), .keeping(hostile), .from(Array(repeating: hostile[3], count: 10))] {
      let places = try ForceLayout().places(of: kite, start: start)
      #expect(places.allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
    }
    #expect(throws: GraphError(.invalidCount, values: [1])) {
      try ForceLayout().places(of: kite, start: .from([nil]))
    }
  }

  @Test func `progress is told and never falls`() throws {
    var told: [Double] = []
    _ = try ForceLayout().places(of: Networks.random(300, 300, seed: 2)) { told.append($0) }
    #expect(told == told.sorted())
    #expect(told.last == 1)
    #expect(told.count > 5)
  }

  @Test func `spreading by rank keeps the order and opens dense corners`() {
    let crowded = [
      GraphPoint(x: 0, y: 0), GraphPoint(x: 0.01, y: 1), GraphPoint(x: 0.02, y: 0.5), GraphPoint(x: 1, y: 0.5),
    ]
    let spread = crowded.spreadByRank(1)
    #expect(agree(spread.map(\.x), [0, 1.0 / 3, 2.0 / 3, 1]))
    #expect(agree(spread.map(\.y), [0, 1, 0.5, 0.5]))
    #expect(crowded.spreadByRank(0) == crowded)
    #expect([GraphPoint]().spreadByRank().isEmpty)
  }

  private func distance(_ one: GraphPoint, _ other: GraphPoint) -> Double {
    ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot()
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
