import CIgraph

/// A division of the nodes into groups that are tied within more than among each other.
public struct Communities: Sendable, Hashable {
  /// The groups, numbered by their smallest node.
  public let groups: Components
  /// How much more is tied within the groups than by chance, −0.5…1; nil without edges.
  public let modularity: Double?

  public var membership: [Int] { groups.membership }
  public var count: Int { groups.count }
}

extension Graph {
  /// Communities found by the Leiden algorithm for the greatest modularity (Traag, Waltman, van Eck 2019).
  ///
  /// A node without edges is a community of its own. Direction is ignored, loops are left out. The same graph, seed
  /// and library version give the same communities. igraph: `igraph_community_leiden`.
  ///
  /// - Parameters:
  ///   - weighted: ties have their weights, those of parallel edges added; otherwise each pair counts 1.
  ///   - resolution: above 1 more and smaller communities, below 1 fewer and larger.
  /// - Throws: `.invalidCount` for a resolution that is negative or not finite (values: none).
  public func communities(
    weighted: Bool = false, resolution: Double = 1, seed: UInt64 = 1, job: GraphJob = .foreground
  ) throws(GraphError) -> Communities {
    guard resolution.isFinite, resolution >= 0 else { throw GraphError(.invalidCount) }
    let input = LibraryInput(undirected().simplified(), weighted: weighted)
    var modularity = Double.nan
    let labels = try input.fill(nodeCount, with: Int64(0), job) {
      legami_graph_leiden($0, resolution, seed, $1, &modularity)
    }
    return Communities(
      groups: Components(numbering: labels.map(Int.init)), modularity: modularity.isNaN ? nil : modularity)
  }
}
