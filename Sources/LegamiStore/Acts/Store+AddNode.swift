import LegamiModel

extension Store {
  /// Adds a body, a group, a place … or a person, and puts it on a map where one is given.
  public func addNode(_ node: Node, to map: MapID? = nil) throws(StoreError) -> Performed<NodeID> {
    try perform(.addNode) { writing in
      let id = try writing.insert(node)
      if let map { try writing.set(MapMember(map: map, node: id)) }
      try writing.describe([try writing.node(id).name])
      return id
    }
  }

  /// Writes a changed node, read at its revision. Name, form, sector and the rest are always corrections.
  /// - Throws: `conflict` when somebody else changed the same fields since.
  public func changeNode(_ node: Node) throws(StoreError) -> Performed<Node> {
    try perform(.changeNode, arguments: [node.name]) { writing in
      try writing.update(node)
      return try writing.node(node.id)
    }
  }

  /// Writes the same change to many nodes as one act: a field of all that are marked.
  public func changeNodes(
    _ ids: [NodeID], _ change: (inout Node) -> Void
  ) throws(StoreError) -> Performed<Int> {
    try perform(.changeMany, arguments: [String(ids.count)]) { writing in
      for id in ids {
        var node = try writing.node(id)
        change(&node)
        try writing.update(node)
      }
      return ids.count
    }
  }

  /// Removes a node from the store, with its ties.
  /// - Throws: `isCentre` when a map stands around it.
  public func removeNode(_ id: NodeID) throws(StoreError) -> Performed<Void> {
    try perform(.removeNode) { writing in
      try writing.describe([try writing.node(id).name])
      try writing.delete(id)
    }
  }
}
