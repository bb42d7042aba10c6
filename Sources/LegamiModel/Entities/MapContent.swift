/// Everything read from the store to show and measure one map; a value, and the only way maps leave the store.
public struct MapContent: Sendable {
  public var map: NetworkMap
  /// The day the map is looked at.
  public var on: Day
  /// With whose eyes it was read.
  public var viewpoint: Viewpoint
  /// The nodes of the map at any time, by key: the centre, members, everyone ever tied to the centre.
  public var nodes: [Node]
  /// Nodes beyond the map that its measures need: the bodies its people work in. Never drawn.
  public var surroundings: [Node]
  /// All ties among `nodes` and `surroundings`, by key, with all their spells.
  public var ties: [DatedTie]
  public var members: [MapMember]
  public var places: [MapPlace]
  public var notes: [Note]
  public var processing: ProcessingRecord?

  public init(
    map: NetworkMap, on: Day, viewpoint: Viewpoint = .worker, nodes: [Node], surroundings: [Node] = [],
    ties: [DatedTie], members: [MapMember] = [],
    places: [MapPlace] = [], notes: [Note] = [], processing: ProcessingRecord? = nil
  ) {
    self.map = map
    self.on = on
    self.viewpoint = viewpoint
    self.nodes = nodes
    self.surroundings = surroundings
    self.ties = ties
    self.members = members
    self.places = places
    self.notes = notes
    self.processing = processing
  }

  public func node(_ id: NodeID) -> Node? {
    find(id, in: nodes) ?? find(id, in: surroundings)
  }

  private func find(_ id: NodeID, in sorted: [Node]) -> Node? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].id == id ? sorted[low] : nil
  }
}
