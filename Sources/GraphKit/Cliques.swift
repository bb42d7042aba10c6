import CIgraph

extension Graph {
  /// The maximal cliques: sets of nodes all tied to each other, to which no further node can be added.
  ///
  /// Largest first, then by their nodes; nodes ascending. Direction, weights, parallel edges and loops are ignored.
  /// igraph: `igraph_maximal_cliques_callback`.
  ///
  /// - Parameters:
  ///   - minimumSize: an isolated node is a maximal clique of 1.
  ///   - limit: their number can grow exponentially with the graph.
  /// - Throws: `.tooMany` (value: the limit) when there are more.
  public func maximalCliques(
    minimumSize: Int = 3, limit: Int = 100_000, job: GraphJob = .foreground
  ) throws(GraphError) -> [[Int]] {
    let input = LibraryInput(undirected().simplified())
    var cliques: [[Int]] = []
    try Engine.shared.run(job, limit: limit) {
      var found: OpaquePointer?
      let code = input.withInput { legami_graph_cliques($0, Int64(max(1, minimumSize)), Int64(limit), &found) }
      guard let rows = found else { return code }
      defer { legami_graph_rows_free(rows) }
      cliques = Self.lists(
        UnsafeBufferPointer(start: legami_graph_rows_values(rows), count: Int(legami_graph_rows_length(rows))))
      return code
    }
    return cliques.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
  }

  private static func lists(_ rows: UnsafeBufferPointer<Int64>) -> [[Int]] {
    var lists: [[Int]] = []
    var position = 0
    while position < rows.count {
      let end = position + 1 + Int(rows[position])
      lists.append(rows[(position + 1)..<end].map(Int.init).sorted())
      position = end
    }
    return lists
  }
}
