/// A tie between two nodes of a graph, by their indices.
public struct Edge: Sendable, Hashable {
  public let source: Int
  public let target: Int
  /// How much the edge counts, or its length, as the measure says. 1 unless given.
  public let weight: Double

  public init(_ source: Int, _ target: Int, weight: Double = 1) {
    self.source = source
    self.target = target
    self.weight = weight
  }

  /// Whether both ends are the same node.
  public var isLoop: Bool { source == target }

  /// The end that is not `node`; `node` itself for a loop.
  public func other(than node: Int) -> Int { source == node ? target : source }
}
