import GraphKit
import LegamiModel

extension Measures {
  /// Computes all figures of a map.
  ///
  /// - Parameter job: how it takes its turn at the graph library, and what may stop it.
  /// - Throws: `.cancelled` when the job was; `.outOfMemory`.
  public static func compute(
    for network: LiveNetwork, job: GraphJob = .foreground
  ) throws(GraphError) -> Measures {
    let structure = try network.structure()
    let graph = structure.graph
    let cuts = try cutNodes(of: structure, job)
    let hub = try hubFigures(of: structure, isPersonMap: network.isPersonMap, job)
    let support = network.supportMatrix
    return Measures(
      map: network.content.map, on: network.on, nodes: network.nodesDrawn, ties: network.tiesDrawn,
      size: network.isPersonMap ? network.counted.count : nil,
      active: network.isPersonMap ? network.working.count : nil,
      density: graph.density, tiedPairs: graph.edges.count,
      possiblePairs: graph.nodeCount * (graph.nodeCount - 1) / 2, meanDegree: graph.meanDegree,
      fragmentation: try Fragmentation(structure, job), partnersOnly: try network.partnersOnly(job),
      betweenness: try betweenness(of: structure, job), articulation: cuts, cliques: try cliqueCount(graph, job),
      effectiveSize: hub?.size.effectiveSize, efficiency: hub?.size.efficiency, constraint: hub?.constraint,
      coverage: network.coverage(), composition: network.composition, rings: network.ringCounts,
      levels: network.levelCounts, engagement: network.engagementCounts, support: support,
      reciprocity: support?.reciprocity, multiplexity: support.flatMap { network.multiplexity($0) },
      cooling: network.cooling, toReview: network.tiesToReview, critical: network.criticalNodes(cuts: cuts),
      unconnectedServices: network.unconnectedServices, duplicates: network.duplicateServices,
      closures: network.sectorClosures(structure), engagementProfile: network.engagementProfile,
      expiries: network.expiries(), bridgeRoles: network.bridgeRoles,
      easyNWK: try EasyNWKFigures.compute(for: network, job: job))
  }

  private static func cutNodes(of structure: StructuralGraph, _ job: GraphJob) throws(GraphError) -> [CutNode] {
    let added = try structure.graph.componentsAddedByRemoval(job)
    return structure.nodes.indices.filter { added[$0] > 0 }
      .map { CutNode(node: structure.named($0), extraComponents: added[$0]) }
      .sortedByName(\.node)
  }

  private static func betweenness(of structure: StructuralGraph, _ job: GraphJob) throws(GraphError) -> [NodeFigure] {
    let values = try structure.graph.betweenness(job: job)
    return structure.nodes.indices.map { NodeFigure(node: structure.named($0), value: values[$0]) }.ranked()
  }

  /// Nil when there are more than can be listed: their number may grow exponentially with the graph.
  private static func cliqueCount(_ graph: Graph, _ job: GraphJob) throws(GraphError) -> Int? {
    do {
      return try graph.maximalCliques(minimumSize: 3, job: job).count
    } catch {
      if error.code == .tooMany { return nil }
      throw error
    }
  }

  private static func hubFigures(
    of structure: StructuralGraph, isPersonMap: Bool, _ job: GraphJob
  ) throws(GraphError) -> (size: EffectiveSize, constraint: Double?)? {
    guard isPersonMap, structure.graph.nodeCount > 0 else { return nil }
    let withCentre = structure.graph.addingHub()
    let centre = structure.graph.nodeCount
    guard let size = try withCentre.effectiveSize(of: centre) else { return nil }
    return (size, try withCentre.constraint(job: job)[centre])
  }
}
