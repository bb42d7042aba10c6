/// Two nodes, the first by name first.
public struct NodePair: Sendable, Hashable {
  public let first: NamedNode
  public let second: NamedNode
}
