import CIgraph

/// The connected pieces of a graph.
public struct Components: Sendable, Hashable {
  /// The component of each node. Components are numbered by their smallest node.
  public let membership: [Int]
  /// The number of nodes in each component.
  public let sizes: [Int]

  public var count: Int { sizes.count }

  /// The nodes of each component, ascending.
  public var members: [[Int]] {
    var lists = Array(repeating: [Int](), count: count)
    for (node, component) in membership.enumerated() { lists[component].append(node) }
    return lists
  }

  /// Numbers groups given in any way by their smallest node.
  init(numbering labels: [Int]) {
    var numberOfLabel: [Int: Int] = [:]
    var sizes: [Int] = []
    membership = labels.map { label in
      let number = numberOfLabel[label] ?? sizes.count
      if number == sizes.count {
        numberOfLabel[label] = number
        sizes.append(0)
      }
      sizes[number] += 1
      return number
    }
    self.sizes = sizes
  }
}

extension Graph {
  /// The components, direction ignored. Parallel edges and loops change nothing.
  ///
  /// igraph: `igraph_connected_components`, weak.
  public func components(_ job: GraphJob = .foreground) throws(GraphError) -> Components {
    let labels = try LibraryInput(self).fill(nodeCount, with: Int64(0), job) { legami_graph_components($0, $1) }
    return Components(numbering: labels.map(Int.init))
  }

  /// The given components as graphs of their own, each node numbered by its position among the component's members.
  func split(into components: Components) -> [Graph] {
    var sizes = Array(repeating: 0, count: components.count)
    let position = components.membership.map { component in
      defer { sizes[component] += 1 }
      return sizes[component]
    }
    var lists = Array(repeating: [Edge](), count: components.count)
    for edge in edges {
      lists[components.membership[edge.source]].append(
        Edge(position[edge.source], position[edge.target], weight: edge.weight))
    }
    return zip(sizes, lists).map { Graph(unchecked: $0, $1, isDirected: isDirected) }
  }

  /// The share of node pairs between which there is no path, direction ignored, 0…1; nil for fewer than two nodes.
  public func unreachablePairShare(_ job: GraphJob = .foreground) throws(GraphError) -> Double? {
    guard nodeCount > 1 else { return nil }
    let reachable = try components(job).sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
    return 1 - reachable / (Double(nodeCount) * Double(nodeCount - 1))
  }
}
