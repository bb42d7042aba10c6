import LegamiModel

/// From where something is read; what may be seen depends on it.
public enum ReadingScope: Hashable, Sendable {
  /// From within a map: what it holds and, beyond it, what everybody may see.
  case map(MapID)
  /// The same beside the person: without what is held back, and without the worker's notes.
  case together(MapID)
  /// The planning side: bodies, groups, places, devices, plans. No person's map leaves a trace here.
  case planning
  /// Across everything, persons' maps included; on purpose, and written down with its reason.
  case everywhere(reason: String)
}

extension ReadingScope {
  /// From within a map, with somebody's eyes.
  public static func map(_ id: MapID, as viewpoint: Viewpoint) -> ReadingScope {
    switch viewpoint {
    case .worker: .map(id)
    case .together: .together(id)
    }
  }
}

/// Why a map is opened; a line with it is written.
public enum OpenReason: String, Codable, CaseIterable, Sendable {
  case interview, review, meeting, show, measure, search, ask, export, wall, compare, browse
}
