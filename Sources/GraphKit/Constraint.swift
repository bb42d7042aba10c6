import CIgraph

extension Graph {
  /// Burt's constraint of each node, Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)² over its neighbours j and q ≠ i, j; nil for isolates.
  ///
  /// pᵢⱼ is the share of i's ties (both directions added) that goes to j. igraph: `igraph_constraint`.
  ///
  /// - Parameter weighted: ties have their weights, those of parallel edges added; otherwise each pair (in each
  ///   direction, when the graph is directed) counts 1, whatever the number of its edges. Loops are left out.
  public func constraint(weighted: Bool = false, job: GraphJob = .foreground) throws(GraphError) -> [Double?] {
    try LibraryInput(simplified(), weighted: weighted).figures(job) { legami_graph_constraint($0, $1) }
  }
}
