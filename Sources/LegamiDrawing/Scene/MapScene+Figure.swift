import LegamiModel

extension MapScene {
  /// Someone or something on the map.
  public struct Figure: Hashable, Sendable, Identifiable {
    /// What a figure's colour and badge speak of. Colour never speaks alone: the badge has letters.
    public enum Tone: Hashable, Sendable, CaseIterable {
      case plain
      case formal
      case informal
      case naturalistic
      /// Something is to be looked at.
      case attention
      /// Something is wrong, or would be missed most.
      case critical
    }

    /// Where it is drawn, independent of the size of the screen.
    public enum Spot: Hashable, Sendable {
      /// The angle within its wedge, 0…1 clockwise.
      case radial(wedge: Int, angle: Double)
      /// A point of the unit square, y downward.
      case free(x: Double, y: Double)
    }

    public var id: NodeID
    public var label: String
    /// A shorter name that is as good where there is little room; empty when there is none.
    public var shortLabel: String
    public var kind: NodeKind
    /// The ring it stands in on a radial map; nil is outside the rings, drawn at the outer edge.
    public var ring: Ring?
    public var spot: Spot
    public var standing: Standing
    /// It is not there at the date shown, only at the one compared with.
    public var isGhost: Bool
    /// Up to three letters beside the mark, such as those of engagement; empty for none.
    public var badge: String
    public var tone: Tone
    /// Kept from whoever is not the worker: a sign says so.
    public var isHeldBack: Bool
    /// The person whose map it is: in the middle, whatever its spot.
    public var isCentre: Bool

    public init(
      id: NodeID, label: String, shortLabel: String = "", kind: NodeKind = .person, ring: Ring? = nil,
      spot: Spot = .radial(wedge: 0, angle: 0.5), standing: Standing = .live, isGhost: Bool = false,
      badge: String = "", tone: Tone = .plain, isHeldBack: Bool = false, isCentre: Bool = false
    ) {
      self.id = id
      self.label = label
      self.shortLabel = shortLabel
      self.kind = kind
      self.ring = ring
      self.spot = spot
      self.standing = standing
      self.isGhost = isGhost
      self.badge = badge
      self.tone = tone
      self.isHeldBack = isHeldBack
      self.isCentre = isCentre
    }
  }
}
