import LegamiModel

/// Around whom or what a new map stands.
public enum MapCentre: Hashable, Sendable {
  case none
  case new(Node)
  case existing(NodeID)
}

extension Store {
  /// Makes a map, with its centre where that is new, and on what ground the person's data are held.
  public func createMap(
    _ map: NetworkMap, centre: MapCentre = .none, members: [NodeID] = [], processing: ProcessingRecord? = nil
  ) throws(StoreError) -> Performed<MapID> {
    try perform(.createMap) { writing in
      var map = map
      switch centre {
      case .none: break
      case .new(let node): map.centre = try writing.insert(node)
      case .existing(let id): map.centre = id
      }
      let id = try writing.insert(map)
      try writing.describe([try writing.map(id).name])
      for member in members { try writing.set(MapMember(map: id, node: member)) }
      if var processing, let centre = map.centre {
        processing.subject = centre
        try writing.set(processing)
      }
      return id
    }
  }

  /// Writes a changed map, read at its revision: name, scheme, date, question, lens.
  public func changeMap(_ map: NetworkMap) throws(StoreError) -> Performed<NetworkMap> {
    try perform(.changeMap, arguments: [map.name]) { writing in
      try writing.update(map)
      return try writing.map(map.id)
    }
  }

  /// Removes a map; the facts it showed stay.
  public func removeMap(_ id: MapID) throws(StoreError) -> Performed<Void> {
    try perform(.removeMap) { writing in
      try writing.describe([try writing.map(id).name])
      try writing.delete(id)
    }
  }

  /// Takes a node off a map without touching its facts.
  public func removeFromMap(_ node: NodeID, map id: MapID) throws(StoreError) -> Performed<Void> {
    try perform(.removeFromMap) { writing in
      try writing.describe([try writing.node(node).name, try writing.map(id).name])
      try writing.remove(node, from: id)
    }
  }

  /// Takes several off a map, as one act.
  public func removeFromMap(_ nodes: [NodeID], map id: MapID) throws(StoreError) -> Performed<Int> {
    try perform(.changeMany, arguments: [String(nodes.count)]) { writing in
      for node in nodes { try writing.remove(node, from: id) }
      return nodes.count
    }
  }

  /// Leaves a node out of a map, or brings it back.
  public func markExcluded(
    _ node: NodeID, map id: MapID, _ isExcluded: Bool = true
  ) throws(StoreError) -> Performed<Void> {
    try perform(isExcluded ? .removeFromMap : .bringBack) { writing in
      try writing.describe([try writing.node(node).name, try writing.map(id).name])
      if isExcluded {
        try writing.set(MapMember(map: id, node: node, isExcluded: true))
      } else {
        try writing.removeMember(node, of: id)
        let map = try writing.map(id)
        let isHeld = try writing.telling { try MapNodes(db: writing.db).keys(of: map).contains(node.rawValue) }
        if !isHeld { try writing.set(MapMember(map: id, node: node)) }
      }
    }
  }

  /// Puts a node on a map, as it is, by choice.
  public func addMember(_ node: NodeID, to id: MapID) throws(StoreError) -> Performed<Void> {
    try perform(.bringBack) { writing in
      try writing.describe([try writing.node(node).name, try writing.map(id).name])
      try writing.set(MapMember(map: id, node: node))
    }
  }

  /// Writes on what ground a person's data are held.
  public func changeProcessing(_ record: ProcessingRecord) throws(StoreError) -> Performed<Void> {
    try perform(.changeProcessing) { writing in
      try writing.describe([try writing.node(record.subject).name])
      try writing.set(record)
    }
  }
}

extension Writing {
  fileprivate func remove(_ node: NodeID, from id: MapID) throws(StoreError) {
    let map = try map(id)
    try removeMember(node, of: id)
    // Whoever the map holds by its ties is left out on purpose; somebody private is remembered, since nothing else leads
    // back to them.
    let isHeldAnyway = try telling { try MapNodes(db: db).keys(of: map).contains(node.rawValue) }
    let visibility = try self.node(node).visibility
    if isHeldAnyway || (map.purpose == .casework && visibility > .shared) {
      try set(MapMember(map: id, node: node, isExcluded: true))
    }
  }
}
