import LegamiModel

/// How many ties there are of each kind of engagement. Base: the centre's live ties on a person's map, elsewhere all
/// ties shown.
public struct EngagementCounts: Sendable, Hashable {
  public private(set) var formal = 0
  public private(set) var informal = 0
  public private(set) var naturalistic = 0
  /// Not asked, which is not the same as not engaged.
  public private(set) var none = 0

  init(_ engagements: some Sequence<Engagement?>) {
    for engagement in engagements {
      switch engagement {
      case .formal: formal += 1
      case .informal: informal += 1
      case .naturalistic: naturalistic += 1
      case nil: none += 1
      }
    }
  }

  public subscript(engagement: Engagement) -> Int {
    switch engagement {
    case .formal: formal
    case .informal: informal
    case .naturalistic: naturalistic
    }
  }
}

extension LiveNetwork {
  public var engagementCounts: EngagementCounts { EngagementCounts(levelledTies.lazy.map(\.engagement)) }
}
