import GraphKit
import Testing

@Suite struct PathTests {
  @Test func `of several shortest paths the first in node order is given`() throws {
    let square = try Graph(nodeCount: 5, pairs: [(0, 3), (3, 2), (0, 1), (1, 2)])
    #expect(try square.shortestPath(from: 0, to: 2) == [0, 1, 2])
    #expect(try square.allShortestPaths(from: 0, to: 2) == [[0, 1, 2], [0, 3, 2]])
    #expect(try square.shortestPath(from: 0, to: 0) == [0])
    #expect(try square.shortestPath(from: 0, to: 4) == nil)
    #expect(try square.allShortestPaths(from: 0, to: 4).isEmpty)
    #expect(try square.distances(from: 4) == [nil, nil, nil, nil, 0])
  }

  @Test func `a weighted path takes the shorter of two ways and of parallel edges`() throws {
    let edges = [Edge(0, 1, weight: 5), Edge(0, 2, weight: 1), Edge(2, 1, weight: 9), Edge(2, 1, weight: 1)]
    let graph = try Graph(nodeCount: 3, edges: edges)
    #expect(try graph.shortestPath(from: 0, to: 1, weighted: true) == [0, 2, 1])
    #expect(try graph.shortestPath(from: 0, to: 1) == [0, 1])
    #expect(try graph.distances(from: 0, weighted: true)[1] == 2)
    #expect(try graph.betweenness(weighted: true) == [0, 0, 1])
  }

  @Test func `lengths that differ by a rounding error are the same`() throws {
    let edges = [Edge(0, 1, weight: 0.1), Edge(1, 3, weight: 0.2), Edge(0, 2, weight: 0.15), Edge(2, 3, weight: 0.15)]
    let graph = try Graph(nodeCount: 4, edges: edges)
    #expect(try graph.allShortestPaths(from: 0, to: 3, weighted: true) == [[0, 1, 3], [0, 2, 3]])
  }

  @Test func `directed paths follow the arrows`() throws {
    let graph = try Graph(nodeCount: 3, pairs: [(0, 1), (1, 2)], isDirected: true)
    #expect(try graph.shortestPath(from: 0, to: 2) == [0, 1, 2])
    #expect(try graph.shortestPath(from: 2, to: 0) == nil)
    #expect(try graph.undirected().shortestPath(from: 2, to: 0) == [2, 1, 0])
  }

  @Test func `parallel edges and loops do not multiply paths`() throws {
    let graph = try Graph(nodeCount: 3, pairs: [(0, 1), (0, 1), (1, 1), (1, 2), (2, 1)])
    #expect(try graph.allShortestPaths(from: 0, to: 2) == [[0, 1, 2]])
  }

  @Test func `too many shortest paths are told, not endured`() throws {
    // A chain of forty diamonds has two to the fortieth shortest paths.
    var pairs: [(Int, Int)] = []
    for link in 0..<40 {
      let start = 3 * link
      pairs += [(start, start + 1), (start, start + 2), (start + 1, start + 3), (start + 2, start + 3)]
    }
    let chain = try Graph(nodeCount: 121, pairs: pairs)
    #expect(throws: GraphError(.tooMany, values: [1000])) {
      try chain.allShortestPaths(from: 0, to: 120, limit: 1000)
    }
    #expect(try chain.shortestPath(from: 0, to: 120)?.count == 81)
  }

  @Test func `a length of zero and a node that does not exist are refused`() throws {
    let graph = try Graph(nodeCount: 2, edges: [Edge(0, 1, weight: 0)])
    #expect(throws: GraphError(.invalidWeight, values: [0])) { try graph.distances(from: 0, weighted: true) }
    #expect(throws: GraphError(.invalidWeight, values: [0])) { try graph.betweenness(weighted: true) }
    #expect(throws: GraphError(.invalidNode, values: [2, 2])) { try graph.distances(from: 2) }
    #expect(throws: GraphError(.invalidNode, values: [-1, 2])) { try graph.shortestPath(from: -1, to: 0) }
    #expect(try graph.distances(from: 0) == [0, 1])
  }
}
