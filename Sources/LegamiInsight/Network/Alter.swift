import LegamiModel

/// Someone or something on a person's map, with all its ties to the centre.
public struct Alter: Sendable, Identifiable {
  public let node: Node
  /// The most present first, then the nearest, then by key. Empty for a member without a tie to the centre.
  public let centreTies: [CentreTie]

  init(_ node: Node, centreTies: [CentreTie]) {
    self.node = node
    self.centreTies = centreTies.sorted { left, right in
      let outside = Ring.outer.rawValue + 1
      return (left.standing.rawValue, left.view.ring?.rawValue ?? outside, left.id)
        < (right.standing.rawValue, right.view.ring?.rawValue ?? outside, right.id)
    }
  }

  public var id: NodeID { node.id }

  /// The tie that says most of how the alter stands to the centre.
  public var mainTie: CentreTie? { centreTies.first }

  /// The standing of the main tie; nil without any.
  public var standing: CentreTie.Standing? { mainTie?.standing }

  /// Live ties to the centre, active or dormant.
  public var liveTies: [CentreTie] { centreTies.filter(\.standing.isLive) }

  /// Ties to the centre that are in use.
  public var workingTies: [CentreTie] { centreTies.filter { $0.standing == .active } }

  /// Whether a tie to the centre is live: the base of size, rings, levels, density.
  public var isCounted: Bool { standing?.isLive ?? false }

  /// Whether a tie to the centre is active: the base of coverage, support, reciprocity.
  public var isWorking: Bool { standing == .active }

  /// Where the centre places this alter; a live tie that says so goes before one that does not.
  public var ring: Ring? { mainTie?.view.ring ?? liveTies.lazy.compactMap(\.view.ring).first }
}
