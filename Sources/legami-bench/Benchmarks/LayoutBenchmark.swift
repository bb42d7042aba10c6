import GraphKit
import LegamiDrawing
import LegamiModel

/// Laying out a partner map from nothing: 200 and 1,000 nodes, three times as many ties.
struct LayoutBenchmark: Benchmark {
  let name = "layout"
  let runsProgram = false

  func figures(_ workshop: Workshop) throws -> [Figure] {
    try [200, 1_000].map { size in
      let (nodes, ties) = network(size)
      var samples = Samples()
      for _ in 0..<workshop.repetitions(15, quick: 3) {
        _ = try samples.time { try ForceMap().places(of: nodes, ties: ties) }
      }
      return Figure("layout of a partner map", size: size, samples)
    }
  }

  /// Few with many ties, many with few, most of them near each other.
  private func network(_ size: Int) -> (nodes: [ForceMap.Node], ties: [RadialLayout.Tie]) {
    var random = SeededRandom(seed: UInt64(size))
    let nodes = (1...size).map { ForceMap.Node(id: NodeID(Int64($0))) }
    let ties = (0..<3 * size).map { number in
      let a = Int.random(in: 0..<size, using: &random)
      let step = number.isMultiple(of: 3) ? Int.random(in: 1..<size, using: &random) : 1 + number % 7
      return RadialLayout.Tie(nodes[a].id, nodes[(a + step) % size].id)
    }
    return (nodes, ties)
  }
}
