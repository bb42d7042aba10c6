import LegamiModel

/// A node with its figure.
public struct NodeFigure: Sendable, Hashable, Identifiable {
  public let node: NamedNode
  public let value: Double

  public var id: NodeID { node.id }
}

extension Array where Element == NodeFigure {
  /// Largest first; equal figures by name. Figures apart by rounding alone are equal.
  func ranked() -> [NodeFigure] {
    func rounded(_ value: Double) -> Double { (value * 1e9).rounded() }
    return sortedByName(\.node).stablySorted { rounded($0.value) > rounded($1.value) }
  }
}

/// A node without which its component falls apart.
public struct CutNode: Sendable, Hashable, Identifiable {
  public let node: NamedNode
  /// How many more components there would be without it.
  public let extraComponents: Int

  public var id: NodeID { node.id }
}
