import GRDB
import LegamiModel

/// That somebody opened a map, of which a line was written. Only `Store.open` makes one, and whatever reads the map
/// again takes it, so that one opening is one line, however often its content is read.
public struct Opening: Hashable, Sendable {
  public let map: MapID

  init(map: MapID) { self.map = map }
}

extension Store {
  /// Opens a map: the one door to what it holds. Writes, before anything of it is shown, who opened it, when and why. Of
  /// a person's map the line must be there first; of another it is written without keeping anybody waiting.
  /// - Throws: `unrecorded` when the line cannot be written: then nothing may be shown; `noSuchMap`.
  public func open(_ id: MapID, reason: OpenReason) throws(StoreError) -> Opening {
    if try map(id).purpose == .casework {
      try record(.open, map: id, reason: reason.rawValue)
    } else {
      noteAccess(.open, map: id, reason: reason.rawValue)
    }
    return Opening(map: id)
  }

  /// Reads what an open map holds, as often as it is wanted.
  /// - Parameters:
  ///   - on: the day it is looked at; nil is the map's own day, else today.
  ///   - viewpoint: with whose eyes.
  ///   - asKnown: shows what was known at this instant instead of what is known now.
  public func map(
    in opening: Opening, on: Day? = nil, as viewpoint: Viewpoint = .worker, asKnown: Instant? = nil
  ) throws(StoreError) -> MapContent {
    let today = clock.today()
    let read = { (db: Database) in
      try MapReading(db: db, today: today).content(of: opening.map, on: on, as: viewpoint)
    }
    if let asKnown { return try rewound(to: asKnown, read) }
    return try reading(read)
  }
}
