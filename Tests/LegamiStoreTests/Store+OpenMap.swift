import LegamiModel
import LegamiStore

extension Store {
  /// What a map holds, opened for it.
  func openMap(_ id: MapID, reason: OpenReason, on: Day? = nil, asKnown: Instant? = nil) throws(StoreError)
    -> MapContent
  {
    try map(in: try open(id, reason: reason), on: on, asKnown: asKnown)
  }
}
