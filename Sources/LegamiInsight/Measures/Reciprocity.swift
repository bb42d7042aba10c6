import LegamiModel

/// M7, *reciprocità*: how many of those the person exchanges something with both give and receive.
public struct Reciprocity: Sendable, Hashable {
  /// Working alters who give and receive, by name.
  public let mutual: [NamedNode]
  /// Working alters with any exchange, by name.
  public let exchanging: [NamedNode]
  /// Kinds the person receives and gives, summed over alters.
  public let kindsReceived: Int
  public let kindsGiven: Int

  /// mutual ÷ exchanging, 0…1; nil when there is no exchange.
  public var share: Double? {
    exchanging.isEmpty ? nil : Double(mutual.count) / Double(exchanging.count)
  }
}

extension SupportMatrix {
  /// M7; nil when exchanges were not asked.
  public var reciprocity: Reciprocity? {
    guard wasAsked else { return nil }
    return Reciprocity(
      mutual: rows.filter(\.isMutual).map(\.alter), exchanging: rows.filter(\.hasAny).map(\.alter),
      kindsReceived: rows.reduce(0) { $0 + $1.received.count }, kindsGiven: rows.reduce(0) { $0 + $1.given.count })
  }
}
