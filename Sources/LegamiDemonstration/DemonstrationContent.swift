import LegamiModel

/// All that the demonstration holds, before any store: one graph and three maps over it.
///
/// Keys are given in the order of `nodes`, `ties` and so on, from 1, and hold only within this value. Every row is also
/// known by the short name of its table ("P06", "t06", "x16"); some rows have two, because the same body stands in a
/// person's net and in the district's ("P25" and "W01").
public struct DemonstrationContent: Sendable {
  /// `it` or `en`.
  public let language: String
  public internal(set) var nodes: [Node] = []
  public internal(set) var ties: [DatedTie] = []
  /// In the order of `DemonstrationMap`.
  public internal(set) var maps: [NetworkMap] = []
  public internal(set) var members: [MapMember] = []
  public internal(set) var processing: [ProcessingRecord] = []
  public internal(set) var notes: [Note] = []

  var nodeKeys: [String: NodeID] = [:]
  var tieKeys: [String: TieID] = [:]
  var exchangeKeys: [String: ExchangeID] = [:]

  init(language: String) { self.language = language }

  /// The node called `name` in the tables, or nil.
  public func node(_ name: String) -> Node? { nodeKeys[name].flatMap(node) }

  /// The tie called `name` in the tables, or nil.
  public func tie(_ name: String) -> DatedTie? {
    tieKeys[name].map { ties[Int($0.rawValue) - 1] }
  }

  /// The exchange called `name` in the tables, or nil.
  public func exchange(_ name: String) -> Exchange? {
    guard let id = exchangeKeys[name] else { return nil }
    return ties.lazy.flatMap(\.exchanges).first { $0.id == id }
  }

  public func node(_ id: NodeID) -> Node? {
    let place = Int(id.rawValue) - 1
    return nodes.indices.contains(place) ? nodes[place] : nil
  }

  public func map(_ which: DemonstrationMap) -> NetworkMap { maps[which.rawValue] }
}
