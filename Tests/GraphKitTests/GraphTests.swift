import GraphKit
import Testing

@Suite struct GraphTests {
  @Test(arguments: [Edge(0, 3), Edge(-1, 1), Edge(1, Int.max)])
  func `an edge to a node that does not exist is refused`(edge: Edge) {
    let error = #expect(throws: GraphError.self) { try Graph(nodeCount: 3, edges: [Edge(0, 1), edge]) }
    #expect(error?.code == .invalidNode)
    #expect(error?.values.first == 1)
  }

  @Test(arguments: [-1, Double.nan, .infinity])
  func `a weight that is no weight is refused`(weight: Double) {
    let error = #expect(throws: GraphError.self) { try Graph(nodeCount: 2, edges: [Edge(0, 1, weight: weight)]) }
    #expect(error?.code == .invalidWeight)
  }

  @Test func `a negative number of nodes is refused`() {
    #expect(throws: GraphError(.invalidCount, values: [-1])) { try Graph(nodeCount: -1) }
  }

  @Test func `simplified adds the weights of parallel edges and drops loops`() throws {
    let edges = [Edge(2, 0, weight: 1), Edge(1, 1), Edge(0, 2, weight: 2), Edge(0, 1, weight: 4)]
    let graph = try Graph(nodeCount: 3, edges: edges)
    #expect(graph.simplified().edges == [Edge(0, 1, weight: 4), Edge(0, 2, weight: 3)])
    #expect(!graph.isSimple)
    #expect(graph.simplified().isSimple)
    #expect(graph.pairCount == 2)
    let directed = try Graph(nodeCount: 3, edges: edges, isDirected: true)
    #expect(directed.simplified().edges.count == 3)
    #expect(directed.pairCount == 2)
    #expect(directed.undirected().simplified().edges == graph.simplified().edges)
  }

  @Test func `degrees count every edge end, neighbours count once`() throws {
    let graph = try Graph(nodeCount: 3, pairs: [(0, 1), (0, 1), (2, 2)])
    #expect(graph.degrees() == [2, 2, 2])
    #expect(graph.neighbourCounts() == [1, 1, 0])
    #expect(graph.isolates == [2])
    #expect(agree(graph.density, 1.0 / 3))
    #expect(agree(graph.meanDegree, 2.0 / 3))
  }

  @Test func `a subgraph keeps the edges among its nodes and the way back`() throws {
    let kite = try Networks.kite()
    let part = try kite.subgraph(of: [9, 7, 8, 0])
    #expect(part.graph.edges == [Edge(1, 2), Edge(2, 0)])
    #expect(part.wholeEdges == [16, 17])
    #expect(part.wholeNodes == [9, 7, 8, 0])
    #expect(throws: GraphError.self) { try kite.subgraph(of: [1, 1]) }
    #expect(throws: GraphError.self) { try kite.subgraph(of: [10]) }
    #expect(try kite.removing(3).graph.edges.count == 12)
  }

  @Test func `a graph without nodes has figures that say nothing, not errors`() throws {
    let empty = try Graph(nodeCount: 0)
    #expect(empty.density == nil)
    #expect(empty.meanDegree == nil)
    #expect(try empty.components().count == 0)
    #expect(try empty.articulationPoints().isEmpty)
    #expect(try empty.bridges().isEmpty)
    #expect(try empty.betweenness().isEmpty)
    #expect(try empty.closeness().isEmpty)
    #expect(try empty.constraint().isEmpty)
    #expect(empty.effectiveSizes().isEmpty)
    #expect(try empty.transitivity() == nil)
    #expect(try empty.localTransitivity().isEmpty)
    #expect(try empty.coreness().isEmpty)
    #expect(try empty.maximalCliques(minimumSize: 1).isEmpty)
    #expect(try empty.communities().count == 0)
    #expect(try ForceLayout().places(of: empty).isEmpty)
    #expect(try empty.unreachablePairShare() == nil)
    #expect(throws: GraphError.self) { try empty.distances(from: 0) }
  }

  @Test(arguments: [1, 2, 5])
  func `nodes without edges are isolates of which nothing can be said`(count: Int) throws {
    let graph = try Graph(nodeCount: count)
    #expect(graph.density == (count > 1 ? 0 : nil))
    #expect(try graph.components().membership == Array(0..<count))
    #expect(graph.isolates.count == count)
    #expect(try graph.articulationPoints().isEmpty)
    #expect(try graph.componentsAddedByRemoval() == Array(repeating: 0, count: count))
    #expect(try graph.closeness().allSatisfy { $0 == nil })
    #expect(try graph.constraint().allSatisfy { $0 == nil })
    #expect(graph.effectiveSizes().allSatisfy { $0 == nil })
    #expect(try graph.betweenness().allSatisfy { $0 == 0 })
    #expect(try graph.coreness().allSatisfy { $0 == 0 })
    #expect(try graph.maximalCliques().isEmpty)
    #expect(try graph.maximalCliques(minimumSize: 1).count == count)
    let communities = try graph.communities()
    #expect(communities.count == count)
    #expect(communities.modularity == nil)
    #expect(try ForceLayout().places(of: graph).count == count)
  }
}
