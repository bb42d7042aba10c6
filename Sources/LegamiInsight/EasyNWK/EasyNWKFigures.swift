import LegamiModel

/// The figures as easyNWK itself defines them, for who comes from it; ours count otherwise.
///
/// *Connectable* is a living human within the map's edge; *in the network* those tied to the ego besides. Ties among
/// alters count when both ends are connectable, with or without a tie to the ego.
public struct EasyNWKFigures: Sendable, Hashable {
  public enum Horizon: String, CaseIterable, Sendable { case near, middle, far }

  /// The whole map, or one category of it.
  public struct Category: Sendable, Hashable {
    /// Alters in the network.
    public let size: Int
    /// All who are connectable.
    public let activatable: Int
    /// Those in the network by gender, in the order feminine, masculine, diverse, not said.
    public let genders: [Int]
    /// Those in the network by horizon, in the order near, middle, far.
    public let horizons: [Int]
    /// Mean and population standard deviation of the closeness, 0…9, over the network; nil for an empty one.
    public let closenessMean: Double?
    public let closenessDeviation: Double?
    /// Ties inside ÷ pairs of connectable alters; 0 for fewer than two.
    public let density: Double
    /// Mean and population standard deviation of the ties inside, over connectable alters; nil when there are none.
    public let meanDegree: Double?
    public let degreeDeviation: Double?
    /// All with the most ties inside, by name; none when there is no tie.
    public let stars: [NamedNode]
    public let starDegree: Int
    /// Tied to the ego and to no other alter anywhere; by name.
    public let isolated: [NamedNode]
    /// Connectable without a tie to the ego; by name.
    public let withoutEgoTie: [NamedNode]
  }

  public struct SectorFigures: Sendable, Hashable {
    public let sector: SchemeClass
    public let figures: Category
  }

  public let whole: Category
  /// Family, friends, colleagues, professionals.
  public let sectors: [SectorFigures]
  /// All sectors but the professionals.
  public let notProfessional: Category
  /// Maximal cliques of three or more over all alters, without the ego; largest first, nodes by name.
  public let cliques: [[NamedNode]]

  public subscript(sector: SchemeClass) -> Category? { sectors.first { $0.sector == sector }?.figures }
}
