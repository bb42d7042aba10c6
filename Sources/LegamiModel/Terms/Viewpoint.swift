/// With whose eyes a person's map is read.
public enum Viewpoint: String, Codable, CaseIterable, Sendable {
  /// The worker's own view: all that the map holds.
  case worker
  /// Beside the person: nothing that is held back, and no note but her own words.
  case together
}
