import LegamiModel

extension PlacedMap {
  /// Where an arrow key leads: to the nearest in that direction. Everybody can be reached by arrows from everybody.
  public func nearest(from target: MapTarget, direction: MapDirection) -> MapTarget? {
    navigation.nearest(from: target, direction)
  }

  /// Where Tab leads: the centre, then around each ring clockwise, then from the start again.
  public func next(after target: MapTarget?) -> MapTarget? { navigation.step(from: target, by: 1) }

  public func previous(before target: MapTarget?) -> MapTarget? { navigation.step(from: target, by: -1) }

  /// All that the focus can rest on, in the order of Tab.
  public var order: [MapTarget] { navigation.order }
}
