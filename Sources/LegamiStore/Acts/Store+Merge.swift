import LegamiModel

extension Store {
  /// Joins two nodes that are the same: ties, notes and memberships of `other` go over to `node`, and its ulid leads
  /// there from now on. Ties between the two go.
  public func mergeNodes(_ node: NodeID, with other: NodeID) throws(StoreError) -> Performed<Void> {
    try perform(.mergeNodes) { writing in
      let gone = try writing.node(other)
      try writing.describe([try writing.node(node).name, gone.name])
      try writing.telling { try Joining(writing: writing, node: node, other: other).run(gone: gone) }
    }
  }
}
