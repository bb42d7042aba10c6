import LegamiModel

/// M8, *multiplessità*: how many working alters are tied to the person in more than one way.
public struct Multiplexity: Sendable, Hashable {
  /// Working alters with two kinds of exchange, either way, or two types of active tie; by name.
  public let multiplex: [NamedNode]
  /// How many alters work.
  public let working: Int

  /// multiplex ÷ working, 0…1; nil when nobody works.
  public var share: Double? { working == 0 ? nil : Double(multiplex.count) / Double(working) }
}

extension LiveNetwork {
  /// M8; nil off a person's map, and where neither exchanges nor a second type of tie were ever said.
  public func multiplexity(_ support: SupportMatrix) -> Multiplexity? {
    let kinds = Dictionary(uniqueKeysWithValues: support.rows.map { ($0.id, Set($0.received + $0.given).count) })
    let hasTypes = working.contains { LiveNetwork.typeCount($0) > 1 }
    guard isPersonMap, support.wasAsked || hasTypes else { return nil }
    let multiplex = working.filter { (kinds[$0.id] ?? 0) > 1 || LiveNetwork.typeCount($0) > 1 }
    return Multiplexity(
      multiplex: multiplex.map { NamedNode($0.node) }.sortedByName { $0 }, working: working.count)
  }

  private static func typeCount(_ alter: Alter) -> Int { Set(alter.workingTies.map(\.identity.type)).count }
}
