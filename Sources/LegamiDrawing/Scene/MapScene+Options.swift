extension MapScene {
  /// Which of the centre's own ties are drawn while nobody is in focus.
  public enum EgoLines: Hashable, Sendable, CaseIterable {
    case none
    /// Those that say more than the ring, and only when quality is drawn.
    case meaningful
    case all
  }

  /// Choices of the viewer.
  public struct Options: Hashable, Sendable {
    public var egoLines: EgoLines
    /// Lines show strength, stress and state; otherwise they only show that there is a tie, and whether it rests.
    public var drawsQuality: Bool
    public var showsLabels: Bool
    /// No more than this many names at once, the first figures first; nil for as many as fit.
    public var labelLimit: Int?
    /// With more figures than this around the centre, the outermost ring is drawn as one sign a wedge.
    public var groupingLimit: Int
    /// Wedges whose outermost ring is drawn one by one all the same.
    public var openWedges: Set<Int>

    public init(
      egoLines: EgoLines = .meaningful, drawsQuality: Bool = false, showsLabels: Bool = true, labelLimit: Int? = nil,
      groupingLimit: Int = 60, openWedges: Set<Int> = []
    ) {
      self.egoLines = egoLines
      self.drawsQuality = drawsQuality
      self.showsLabels = showsLabels
      self.labelLimit = labelLimit
      self.groupingLimit = groupingLimit
      self.openWedges = openWedges
    }
  }
}
