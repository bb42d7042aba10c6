import LegamiModel

/// A tie between the centre of a person's map and one alter, live or not.
public struct CentreTie: Sendable, Identifiable {
  public let tie: DatedTie
  /// The spell of the day; for a tie that does not hold then, the last one before, else the first one to come.
  public let spell: Spell
  public let standing: Standing
  /// What the centre says of the alter.
  public let view: EndView

  /// How the alter stands to the centre on the day, the most present first.
  public enum Standing: Int, CaseIterable, Comparable, Sendable {
    case active
    case dormant
    case potential
    case interrupted
    case ended
    case notYet

    public static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }

    /// Live ties are counted.
    public var isLive: Bool { self <= .dormant }
  }

  /// Nil for a tie without spells, which says nothing yet.
  public init?(_ tie: DatedTie, centre: NodeID, on day: Day) {
    guard let first = tie.spells.first else { return nil }
    let last = tie.spells.last { $0.span.firstDay <= day }
    self.tie = tie
    spell = tie.spell(on: day) ?? last ?? first
    view = tie.view(of: centre, during: spell)
    standing =
      switch tie.standing(on: day) {
      case .holds(.active): .active
      case .holds(.dormant): .dormant
      case .holds(.potential): .potential
      case .holds(.interrupted): .interrupted
      case .ended, .never: .ended
      case .notYet: .notYet
      }
  }

  public var identity: Tie { tie.identity }
  public var id: TieID { tie.id }
}
