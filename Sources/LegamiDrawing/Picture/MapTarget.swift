import LegamiModel

/// What the focus can rest on.
public enum MapTarget: Hashable, Sendable {
  case figure(NodeID)
  /// The sign that stands for the outermost ring of a wedge.
  case group(wedge: Int)

  /// The node, when it is one.
  public var node: NodeID? {
    if case .figure(let id) = self { return id }
    return nil
  }
}

/// Where an arrow key goes.
public enum MapDirection: Hashable, Sendable, CaseIterable {
  case up
  case down
  case left
  case right
}
