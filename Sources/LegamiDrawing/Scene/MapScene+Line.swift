import LegamiModel

extension MapScene {
  /// A tie, drawn as a line between two figures. Lines to a figure that is not on the map are left out.
  public struct Line: Hashable, Sendable {
    public var a: NodeID
    public var b: NodeID
    /// Nil is not asked.
    public var strength: Strength?
    /// Nil is not asked.
    public var stress: Stress?
    public var state: Standing
    /// A hypothesis: not documented.
    public var isAssumed: Bool
    /// One end is the centre.
    public var isEgoTie: Bool
    /// One end is a part of the other, or works in it: it steps back behind the ties of people.
    public var isPartOf: Bool
    /// Something goes from b to a.
    public var flowsToA: Bool
    /// Something goes from a to b.
    public var flowsToB: Bool
    /// It is not there at the date shown, only at the one compared with.
    public var isGhost: Bool

    public init(
      a: NodeID, b: NodeID, strength: Strength? = nil, stress: Stress? = nil, state: Standing = .live,
      isAssumed: Bool = false, isEgoTie: Bool = false, isPartOf: Bool = false, flowsToA: Bool = false,
      flowsToB: Bool = false, isGhost: Bool = false
    ) {
      self.a = a
      self.b = b
      self.strength = strength
      self.stress = stress
      self.state = state
      self.isAssumed = isAssumed
      self.isEgoTie = isEgoTie
      self.isPartOf = isPartOf
      self.flowsToA = flowsToA
      self.flowsToB = flowsToB
      self.isGhost = isGhost
    }

    /// Whether a tie to the centre says more than the ring does: strong, strained, interrupted, to be activated. Such
    /// are drawn in the worker's view.
    public var saysMoreThanItsRing: Bool {
      strength == .strong || stress == .strained || stress == .conflict || state == .interrupted || state == .potential
    }
  }
}
