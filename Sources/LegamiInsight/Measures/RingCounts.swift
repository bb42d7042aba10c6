import LegamiModel

/// M5, *vicinanza*: how many alters the centre places in each ring. Base: counted alters.
public struct RingCounts: Sendable, Hashable {
  public let inner: Int
  public let middle: Int
  public let outer: Int
  /// Alters whose nearness was not asked.
  public let unknown: Int

  public subscript(ring: Ring) -> Int {
    switch ring {
    case .inner: inner
    case .middle: middle
    case .outer: outer
    }
  }
}

extension LiveNetwork {
  /// M5; nil off a person's map, and where there are alters but nearness was never asked.
  public var ringCounts: RingCounts? {
    guard isPersonMap else { return nil }
    let rings = counted.map(\.ring)
    guard rings.isEmpty || rings.contains(where: { $0 != nil }) else { return nil }
    func count(_ ring: Ring?) -> Int { rings.count { $0 == ring } }
    return RingCounts(inner: count(.inner), middle: count(.middle), outer: count(.outer), unknown: count(nil))
  }
}
