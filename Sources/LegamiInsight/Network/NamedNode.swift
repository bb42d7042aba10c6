import LegamiModel

/// A node as a figure names it.
public struct NamedNode: Hashable, Sendable, Identifiable {
  public let id: NodeID
  public let ulid: String
  public let name: String

  public init(_ node: Node) {
    (id, ulid, name) = (node.id, node.ulid, node.name)
  }
}

extension Sequence {
  /// In the order of the names, accents and case apart; the same name twice stands in the order of the keys.
  func sortedByName(_ node: (Element) -> NamedNode) -> [Element] {
    map { (key: FoldedText.fold(node($0).name), id: node($0).id, element: $0) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }
      .map(\.element)
  }
}
