import CIgraph

extension Graph {
  /// The closeness of each node: r / (sum of the distances to the r nodes that can be reached from it), 0…1; nil where
  /// none can be.
  ///
  /// It compares nodes of one component only: in a small component all are close. Parallel edges count once and loops
  /// not at all; directions are followed outwards. igraph: `igraph_closeness`, normalised.
  ///
  /// - Parameter weighted: weights are lengths, the shortest of parallel edges counts; otherwise every edge has
  ///   length 1.
  /// - Throws: `.invalidWeight` when weighted and a weight is 0.
  public func closeness(weighted: Bool = false, job: GraphJob = .foreground) throws(GraphError) -> [Double?] {
    if weighted { try checkLengths() }
    return try LibraryInput(shortened(), weighted: weighted).figures(job) { legami_graph_closeness($0, $1) }
  }
}
