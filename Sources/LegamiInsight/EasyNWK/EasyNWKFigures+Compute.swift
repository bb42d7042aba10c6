import GraphKit
import LegamiModel

extension EasyNWKFigures {
  /// Nil for a map that did not come from easyNWK.
  static func compute(for network: LiveNetwork, job: GraphJob) throws(GraphError) -> EasyNWKFigures? {
    guard network.isPersonMap else { return nil }
    let alters = network.alters.compactMap { alter in
      EasyNWKPlace(alter.node).map { PlacedAlter(node: alter.node, place: $0) }
    }
    guard !alters.isEmpty else { return nil }
    let structure = try StructuralGraph(nodes: alters.map(\.node), ties: network.liveTies)
    let degrees = structure.graph.degrees()
    let isolated = Set(alters.indices.filter { degrees[$0] == 0 }.map { alters[$0].node.id })
    let ties = structure.graph.edges.map { (alters[$0.source].node.id, alters[$0.target].node.id) }

    func category(_ isIncluded: (SchemeClass?) -> Bool) -> Category {
      Category(alters.filter { isIncluded($0.place.sector) }, ties: ties, isolated: isolated)
    }
    return EasyNWKFigures(
      whole: category { _ in true },
      sectors: SchemeClass.classes(of: .easynwk).map { sector in
        SectorFigures(sector: sector, figures: category { $0 == sector })
      },
      notProfessional: category { $0 != .professionals },
      cliques: try structure.graph.maximalCliques(job: job).map { clique in
        clique.map { structure.named($0) }.sortedByName { $0 }
      })
  }
}

private struct PlacedAlter {
  let node: Node
  let place: EasyNWKPlace

  var isConnectable: Bool { !node.isAnimal && !node.isDeceased && place.distance <= 100 }
  var isInNetwork: Bool { isConnectable && place.edgeType >= 1 }
}

extension EasyNWKFigures.Category {
  fileprivate init(_ alters: [PlacedAlter], ties: [(NodeID, NodeID)], isolated: Set<NodeID>) {
    let connectable = alters.filter(\.isConnectable)
    let network = connectable.filter(\.isInNetwork)
    var degrees = Dictionary(uniqueKeysWithValues: connectable.map { ($0.node.id, 0) })
    var tieCount = 0
    for (first, second) in ties where degrees[first] != nil && degrees[second] != nil {
      tieCount += 1
      degrees[first, default: 0] += 1
      degrees[second, default: 0] += 1
    }
    let pairs = connectable.count * (connectable.count - 1) / 2
    let most = degrees.values.max() ?? 0
    let degree = Moments(connectable.map { Double(degrees[$0.node.id] ?? 0) })
    let closeness = Moments(network.map(\.place.closeness))
    func named(_ alters: [PlacedAlter]) -> [NamedNode] { alters.map { NamedNode($0.node) }.sortedByName { $0 } }

    size = network.count
    activatable = connectable.count
    genders = (Gender.allCases.map(Optional.some) + [nil]).map { gender in
      network.count { $0.node.gender == gender }
    }
    horizons = EasyNWKFigures.Horizon.allCases.map { horizon in network.count { $0.place.horizon == horizon } }
    closenessMean = closeness?.mean
    closenessDeviation = closeness?.deviation
    density = pairs == 0 ? 0 : Double(tieCount) / Double(pairs)
    meanDegree = degree?.mean
    degreeDeviation = degree?.deviation
    stars = most == 0 ? [] : named(connectable.filter { degrees[$0.node.id] == most })
    starDegree = most
    self.isolated = named(network.filter { isolated.contains($0.node.id) })
    withoutEgoTie = named(connectable.filter { !$0.isInNetwork })
  }
}

/// Mean and population standard deviation.
private struct Moments {
  let mean: Double
  let deviation: Double

  init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    (self.mean, deviation) = (mean, variance.squareRoot())
  }
}
