import GraphKit

/// Networks of the literature and small ones of our own, with their edges typed in.
enum Networks {
  /// Zachary's karate club (1977): 34 members, 78 ties.
  static func karate() throws -> Graph {
    try Graph(
      nodeCount: 34,
      pairs: [
        (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11), (0, 12), (0, 13), (0, 17),
        (0, 19), (0, 21), (0, 31), (1, 2), (1, 3), (1, 7), (1, 13), (1, 17), (1, 19), (1, 21), (1, 30), (2, 3),
        (2, 7), (2, 8), (2, 9), (2, 13), (2, 27), (2, 28), (2, 32), (3, 7), (3, 12), (3, 13), (4, 6), (4, 10),
        (5, 6), (5, 10), (5, 16), (6, 16), (8, 30), (8, 32), (8, 33), (9, 33), (13, 33), (14, 32), (14, 33),
        (15, 32), (15, 33), (18, 32), (18, 33), (19, 33), (20, 32), (20, 33), (22, 32), (22, 33), (23, 25), (23, 27),
        (23, 29), (23, 32), (23, 33), (24, 25), (24, 27), (24, 31), (25, 31), (26, 29), (26, 33), (27, 33), (28, 31),
        (28, 33), (29, 32), (29, 33), (30, 32), (30, 33), (31, 32), (31, 33), (32, 33),
      ])
  }

  /// Krackhardt's kite (1990): 10 nodes, 18 ties.
  static func kite() throws -> Graph {
    try Graph(
      nodeCount: 10,
      pairs: [
        (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6), (4, 6),
        (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
      ])
  }

  /// Eight alters with five ties among them, three of them isolates.
  static func eightAlters() throws -> Graph {
    try Graph(nodeCount: 8, pairs: [(7, 4), (7, 6), (7, 1), (0, 1), (0, 7)])
  }

  /// The same without node 1: seven alters with three ties.
  static func sevenAlters() throws -> Graph { try eightAlters().removing(1).graph }

  /// Five nodes with seven ties of different weights.
  static func weighted() throws -> Graph {
    try Graph(
      nodeCount: 5,
      edges: [
        Edge(0, 1, weight: 3), Edge(0, 2, weight: 1), Edge(0, 3, weight: 2), Edge(1, 2, weight: 2),
        Edge(2, 3, weight: 0.5), Edge(3, 4, weight: 4), Edge(1, 4, weight: 1),
      ])
  }

  /// Five nodes with seven directed ties, one pair tied both ways.
  static func directed() throws -> Graph {
    try Graph(nodeCount: 5, pairs: [(0, 1), (1, 0), (1, 2), (2, 3), (3, 1), (0, 4), (4, 2)], isDirected: true)
  }

  static func path(_ count: Int) throws -> Graph {
    try Graph(nodeCount: count, pairs: (1..<count).map { ($0 - 1, $0) })
  }

  static func complete(_ count: Int) throws -> Graph {
    try Graph(nodeCount: count, pairs: (0..<count).flatMap { left in ((left + 1)..<count).map { (left, $0) } })
  }

  /// A random tree in which early nodes have many neighbours, with some short cuts.
  static func connected(_ count: Int, seed: UInt64) throws -> Graph {
    var random = SeededRandom(seed: seed)
    var pairs = (1..<count).map { ($0, Int.random(in: 0..<max(1, $0 / 2), using: &random)) }
    for _ in 0..<(count / 2) {
      pairs.append((Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)))
    }
    return try Graph(nodeCount: count, pairs: pairs)
  }

  /// Edges at random, parallel ones and loops among them, with weights in quarters.
  static func random(_ nodes: Int, _ edges: Int, seed: UInt64, isDirected: Bool = false) throws -> Graph {
    var random = SeededRandom(seed: seed)
    guard nodes > 0 else { return try Graph(nodeCount: 0) }
    let list = (0..<edges).map { _ in
      Edge(
        Int.random(in: 0..<nodes, using: &random), Int.random(in: 0..<nodes, using: &random),
        weight: Double(Int.random(in: 1...8, using: &random)) / 4)
    }
    return try Graph(nodeCount: nodes, edges: list, isDirected: isDirected)
  }
}

/// A generator that starts the same each time (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// Whether two figures agree to six decimals, as the expected ones are written.
func agree(_ figure: Double?, _ expected: Double?) -> Bool {
  switch (figure, expected) {
  case (nil, nil): true
  case (let figure?, let expected?): abs(figure - expected) < 1e-6
  default: false
  }
}

func agree(_ figures: [Double?], _ expected: [Double?]) -> Bool {
  figures.count == expected.count && zip(figures, expected).allSatisfy { agree($0, $1) }
}
