import LegamiModel

/// Everything a map drawing shows, and nothing it would have to look up: figures, lines, wedges, choices.
///
/// A scene is made once for each change of what is shown, placed once for each size (`PlacedMap`), and drawn at each
/// key. Texts are shown as they are given, in the language of whoever made the scene.
public struct MapScene: Hashable, Sendable {
  /// How figures are placed.
  public enum Shape: Hashable, Sendable {
    /// Around the centre, in rings and wedges. The borders are where each wedge ends, as a share of a turn clockwise
    /// from the top; the first wedge begins where the last one ends.
    case radial(borders: [Double])
    /// Freely on the plane.
    case free
  }

  public var shape: Shape
  /// In the order in which places were given: who comes first is placed first, and is never moved by who comes later.
  public var figures: [Figure]
  public var lines: [Line]
  /// One for each border of a radial map, in the same order; ignored on a free one.
  public var wedges: [Wedge]
  public var options: Options

  public init(
    shape: Shape, figures: [Figure] = [], lines: [Line] = [], wedges: [Wedge] = [], options: Options = Options()
  ) {
    self.shape = shape
    self.figures = figures
    self.lines = lines
    self.wedges = wedges
    self.options = options
  }

  /// A part of the turn around the centre: a life context, or whatever the map's scheme divides by.
  public struct Wedge: Hashable, Sendable {
    public var label: String
    /// What is written after the label: "12 (6 operatori)". For an empty wedge what says so: "— nessuno —".
    public var countText: String
    /// Nobody is in it: the text stands inside the wedge, where people would be.
    public var isEmpty: Bool

    public init(label: String, countText: String = "", isEmpty: Bool = false) {
      self.label = label
      self.countText = countText
      self.isEmpty = isEmpty
    }
  }

  /// How a figure or a line stands today.
  public enum Standing: Hashable, Sendable, CaseIterable {
    case live
    case dormant
    case interrupted
    case ended
    case potential
  }
}
