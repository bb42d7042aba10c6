import GraphKit
import Testing

/// What holds for every graph, tried on random ones with parallel edges, loops, isolates and several pieces.
@Suite struct PropertyTests {
  static let samples: [(nodes: Int, edges: Int, seed: UInt64)] = [
    (1, 2, 1), (2, 1, 2), (6, 4, 3), (12, 10, 4), (20, 18, 5), (30, 45, 6), (40, 30, 7), (60, 70, 8), (25, 120, 9),
  ]

  static func graphs() throws -> [Graph] {
    try samples.flatMap { sample in
      [
        try Networks.random(sample.nodes, sample.edges, seed: sample.seed),
        try Networks.random(sample.nodes, sample.edges, seed: sample.seed + 100, isDirected: true),
      ]
    }
  }

  @Test func `numbering the nodes otherwise moves the figures with them and changes none`() throws {
    for graph in try Self.graphs() {
      var random = SeededRandom(seed: 42)
      let newNumber = Array(graph.nodes).shuffled(using: &random)
      let edges = graph.edges.map { Edge(newNumber[$0.source], newNumber[$0.target], weight: $0.weight) }
      let renamed = try Graph(
        nodeCount: graph.nodeCount, edges: edges.shuffled(using: &random), isDirected: graph.isDirected)
      func moved(_ figures: [Double?]) -> [Double?] { graph.nodes.map { figures[newNumber[$0]] } }

      #expect(agree(try graph.betweenness(), moved(try renamed.betweenness())))
      #expect(agree(try graph.closeness(), moved(try renamed.closeness())))
      #expect(agree(try graph.constraint(), moved(try renamed.constraint())))
      #expect(agree(try graph.constraint(weighted: true), moved(try renamed.constraint(weighted: true))))
      #expect(agree(try graph.localTransitivity(), moved(try renamed.localTransitivity())))
      #expect(
        agree(
          graph.effectiveSizes(weighted: true).map { $0?.effectiveSize },
          moved(renamed.effectiveSizes(weighted: true).map { $0?.effectiveSize })))
      let cores = try renamed.coreness()
      #expect(try graph.coreness() == graph.nodes.map { cores[newNumber[$0]] })
      let added = try renamed.componentsAddedByRemoval()
      #expect(try graph.componentsAddedByRemoval() == graph.nodes.map { added[newNumber[$0]] })

      #expect(graph.density == renamed.density)
      #expect(agree(try graph.transitivity(), try renamed.transitivity()))
      #expect(try graph.components().sizes.sorted() == renamed.components().sizes.sorted())
      #expect(try graph.bridges().count == renamed.bridges().count)
      let cliques = try graph.maximalCliques().map { Set($0.map { newNumber[$0] }) }
      #expect(try Set(cliques) == Set(renamed.maximalCliques().map(Set.init)))
    }
  }

  @Test func `a parallel edge and a loop change nothing that is defined on pairs`() throws {
    for graph in try Self.graphs() {
      let doubled = graph.edges + graph.edges.prefix(3) + [Edge(0, 0, weight: 7)]
      let more = try Graph(nodeCount: graph.nodeCount, edges: doubled, isDirected: graph.isDirected)
      #expect(graph.density == more.density)
      #expect(graph.meanDegree == more.meanDegree)
      #expect(graph.isolates == more.isolates)
      #expect(try graph.components() == more.components())
      #expect(try graph.articulationPoints() == more.articulationPoints())
      #expect(try graph.simplified().bridges() == more.simplified().bridges())
      #expect(try graph.betweenness() == more.betweenness())
      #expect(try graph.betweenness(weighted: true) == more.betweenness(weighted: true))
      #expect(try graph.closeness() == more.closeness())
      #expect(try graph.transitivity() == more.transitivity())
      #expect(try graph.localTransitivity() == more.localTransitivity())
      #expect(try graph.constraint() == more.constraint())
      #expect(graph.effectiveSizes() == more.effectiveSizes())
      #expect(try graph.maximalCliques() == more.maximalCliques())
      #expect(try graph.coreness() == more.coreness())
      #expect(try graph.communities() == more.communities())
      #expect(try graph.distances(from: 0) == more.distances(from: 0))
      #expect(try ForceLayout().places(of: graph) == ForceLayout().places(of: more))
    }
  }

  @Test func `components are those that joining the ends of every edge gives`() throws {
    for graph in try Self.graphs() {
      #expect(try graph.components().membership == joined(graph))
    }
  }

  @Test func `components are numbered by their smallest node and counted fully`() throws {
    for graph in try Self.graphs() {
      let components = try graph.components()
      #expect(components.sizes.reduce(0, +) == graph.nodeCount)
      #expect(components.members.map { $0[0] } == components.members.map { $0[0] }.sorted())
      #expect(components.members.map(\.count) == components.sizes)
    }
  }

  @Test func `taking a node out adds as many components as was said`() throws {
    for graph in try Self.graphs() {
      let before = try graph.components().count
      let added = try graph.componentsAddedByRemoval()
      let cuts = try graph.articulationPoints()
      for node in graph.nodes {
        let after = try graph.removing(node).graph.components().count
        #expect(added[node] == max(0, after - before))
        #expect(cuts.contains(node) == (after > before))
      }
    }
  }

  @Test func `taking an edge out adds a component when and only when it is a bridge`() throws {
    for graph in try Self.graphs() {
      let before = try graph.components().count
      let bridges = try graph.bridges()
      for index in graph.edges.indices {
        var edges = graph.edges
        edges.remove(at: index)
        let rest = try Graph(nodeCount: graph.nodeCount, edges: edges, isDirected: graph.isDirected)
        #expect(bridges.contains(index) == (try rest.components().count > before))
      }
    }
  }

  @Test func `figures keep within their bounds`() throws {
    for graph in try Self.graphs() {
      if let density = graph.density { #expect((0...1).contains(density)) }
      if let transitivity = try graph.transitivity() { #expect((0...1).contains(transitivity)) }
      let counts = graph.neighbourCounts()
      let constraint = try graph.constraint()
      for (node, size) in graph.effectiveSizes().enumerated() {
        #expect((size == nil) == (counts[node] == 0))
        #expect((constraint[node] == nil) == (counts[node] == 0))
        guard let size else { continue }
        #expect(size.size == counts[node])
        #expect(size.effectiveSize > 0)
        #expect(size.effectiveSize <= Double(size.size) + 1e-9)
      }
      for (core, count) in zip(try graph.coreness(), counts) { #expect(core <= count) }
      for value in try graph.closeness() { if let value { #expect(value > 0 && value <= 1) } }
      let communities = try graph.communities()
      if let modularity = communities.modularity { #expect(modularity >= -0.5 && modularity <= 1) }
      // A community never reaches over two components.
      let components = try graph.components()
      for group in communities.groups.members {
        #expect(Set(group.map { components.membership[$0] }).count == 1)
      }
    }
  }

  @Test func `the effective size without weights is n − 2t/n`() throws {
    for graph in try Self.graphs() where !graph.isDirected {
      let simple = graph.simplified()
      for node in graph.nodes {
        let neighbours = try graph.neighbours(of: node)
        let ties = Double(try simple.subgraph(of: neighbours).graph.edges.count)
        let expected = neighbours.isEmpty ? nil : Double(neighbours.count) - 2 * ties / Double(neighbours.count)
        #expect(agree(try graph.effectiveSize(of: node)?.effectiveSize, expected))
      }
    }
  }

  @Test func `the sum of betweenness is what longer paths leave between their ends`() throws {
    for graph in try Self.graphs() where !graph.isDirected {
      var between = 0.0
      for node in graph.nodes {
        for distance in try graph.distances(from: node) { between += max(0, (distance ?? 0) - 1) / 2 }
      }
      #expect(agree(try graph.betweenness().reduce(0, +), between))
    }
  }

  @Test func `every shortest path has the distance's length and follows edges`() throws {
    for graph in try Self.graphs() {
      let distances = try graph.distances(from: 0)
      for target in graph.nodes {
        let paths = try graph.allShortestPaths(from: 0, to: target)
        #expect(paths.isEmpty == (distances[target] == nil))
        #expect(try graph.shortestPath(from: 0, to: target) == paths.first)
        #expect(Set(paths).count == paths.count)
        for path in paths {
          #expect(Double(path.count - 1) == distances[target])
          for (from, to) in zip(path, path.dropFirst()) {
            #expect(try graph.neighbours(of: from, .outgoing).contains(to))
          }
        }
      }
    }
  }

  @Test func `maximal cliques are cliques and no node can be added`() throws {
    for graph in try Self.graphs() {
      let neighbours = try graph.nodes.map { Set(try graph.neighbours(of: $0)) }
      for clique in try graph.maximalCliques(minimumSize: 2) {
        let common = clique.map { neighbours[$0] }.reduce(Set(graph.nodes)) { $0.intersection($1) }
        #expect(common.isEmpty)
        for node in clique { #expect(neighbours[node].isSuperset(of: clique.filter { $0 != node })) }
      }
    }
  }

  @Test func `the same seed finds the same communities`() throws {
    let graph = try Networks.connected(200, seed: 3)
    #expect(try graph.communities(seed: 5) == graph.communities(seed: 5))
  }

  /// Components by joining the groups of the ends of each edge.
  private func joined(_ graph: Graph) -> [Int] {
    var label = Array(graph.nodes)
    for edge in graph.edges where label[edge.source] != label[edge.target] {
      let (kept, gone) = (label[edge.source], label[edge.target])
      for node in graph.nodes where label[node] == gone { label[node] = kept }
    }
    var numbers: [Int: Int] = [:]
    return label.map { group in
      let number = numbers[group] ?? numbers.count
      numbers[group] = number
      return number
    }
  }
}
