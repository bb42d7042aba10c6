import GraphKit
import Testing

/// Figures of known networks, as networkx 3.6.1 computes them or the literature gives them.
@Suite struct KnownNetworksTests {
  @Test func `the karate club has its density, degrees and one piece`() throws {
    let club = try Networks.karate()
    #expect(agree(club.density, 0.139037))
    #expect(club.degrees()[0] == 16)
    #expect(club.degrees()[33] == 17)
    #expect(agree(club.meanDegree, 4.588235))
    #expect(try club.components().sizes == [34])
    #expect(club.isolates.isEmpty)
    #expect(try club.unreachablePairShare() == 0)
  }

  @Test func `the karate club has its betweenness`() throws {
    let values = try Networks.karate().betweenness()
    let expected = [
      231.071429, 28.478571, 75.850794, 6.288095, 0.333333, 15.833333, 15.833333, 0.0, 29.529365, 0.447619, 0.333333,
      0.0, 0.0, 24.215873, 0.0, 0.0, 0.0, 0.0, 0.0, 17.146825, 0.0, 0.0, 0.0, 9.3, 1.166667, 2.027778, 0.0, 11.792063,
      0.947619, 1.542857, 7.609524, 73.009524, 76.690476, 160.551587,
    ]
    #expect(agree(values, expected))
  }

  @Test func `the karate club has its closeness`() throws {
    let values = try Networks.karate().closeness()
    #expect(agree(values[0], 0.568966))
    #expect(agree(values[16], 0.284483))
    #expect(agree(values[33], 0.55))
  }

  @Test func `the karate club falls apart only without its instructor`() throws {
    let club = try Networks.karate()
    #expect(try club.articulationPoints() == [0])
    #expect(try club.componentsAddedByRemoval()[0] == 2)
    #expect(try club.bridges().map { club.edges[$0] } == [Edge(0, 11)])
  }

  @Test func `the karate club has its cliques and cores`() throws {
    let club = try Networks.karate()
    #expect(try club.maximalCliques(minimumSize: 1).count == 36)
    let cliques = try club.maximalCliques()
    #expect(cliques.count == 25)
    #expect(Array(cliques.prefix(2)) == [[0, 1, 2, 3, 7], [0, 1, 2, 3, 13]])
    #expect(try club.core(4) == [0, 1, 2, 3, 7, 8, 13, 30, 32, 33])
    #expect(try club.coreness()[11] == 1)
  }

  @Test func `the karate club has its transitivity, constraint and effective size`() throws {
    let club = try Networks.karate()
    #expect(agree(try club.transitivity(), 0.255682))
    let local = try club.localTransitivity()
    #expect(agree(local[0], 0.15))
    #expect(agree(local[33], 0.110294))
    #expect(local[11] == nil, "One neighbour makes no pair.")
    let constraint = try club.constraint()
    #expect(agree(constraint[0], 0.155423))
    #expect(agree(constraint[11], 1))
    #expect(agree(constraint[16], 0.78125))
    let sizes = club.effectiveSizes()
    #expect(agree(sizes[0]?.effectiveSize, 13.75))
    #expect(agree(sizes[33]?.effectiveSize, 15.235294))
    #expect(agree(sizes[0]?.efficiency, 13.75 / 16))
  }

  @Test func `the karate club's four communities have the greatest modularity known`() throws {
    let found = try Networks.karate().communities()
    #expect(found.count == 4)
    #expect(agree(found.modularity, 0.419790))
    #expect(found.membership[0] == 0)
    #expect(found.membership[0] == found.membership[1])
    #expect(found.membership[0] != found.membership[33])
  }

  @Test func `in Krackhardt's kite three different nodes are the most central`() throws {
    let kite = try Networks.kite()
    #expect(kite.degrees() == [4, 4, 3, 6, 3, 5, 5, 3, 2, 1])
    #expect(
      agree(
        try kite.betweenness(),
        [0.833333, 0.833333, 0, 3.666667, 0, 8.333333, 8.333333, 14, 8, 0]))
    #expect(
      agree(
        try kite.closeness(),
        [0.529412, 0.529412, 0.5, 0.6, 0.5, 0.642857, 0.642857, 0.6, 0.428571, 0.310345]))
    #expect(
      agree(
        try kite.constraint(),
        [0.541198, 0.541198, 0.664136, 0.47017, 0.664136, 0.445089, 0.445089, 0.431111, 0.5, 1]))
    #expect(
      agree(
        kite.effectiveSizes().map { $0?.effectiveSize },
        [2, 2, 1, 3.333333, 1, 3, 3, 2.333333, 2, 1]))
    #expect(try kite.articulationPoints() == [7, 8])
    #expect(try kite.bridges() == [16, 17])
    #expect(try kite.coreness() == [3, 3, 3, 3, 3, 3, 3, 2, 1, 1])
    #expect(try kite.maximalCliques().map(\.count) == [4, 4, 3, 3, 3])
    #expect(agree(kite.density, 0.4))
    #expect(agree(try kite.transitivity(), 0.578947))
  }

  @Test func `eight alters with five ties have the figures of the literature's example`() throws {
    let alters = try Networks.eightAlters()
    #expect(agree(alters.density, 0.178571))
    #expect(try alters.components().count == 4)
    #expect(alters.isolates == [2, 3, 5])
    #expect(try alters.maximalCliques() == [[0, 1, 7]])
    #expect(try alters.componentsAddedByRemoval() == [0, 0, 0, 0, 0, 0, 0, 2])
    #expect(agree(try alters.betweenness(), [0, 0, 0, 0, 0, 0, 0, 5]))
    #expect(
      agree(try alters.constraint(), [0.953125, 0.953125, nil, nil, 1, nil, 1, 0.40625]))
    let withCentre = alters.addingHub()
    #expect(agree(try withCentre.effectiveSize(of: 8)?.effectiveSize, 6.75))
    #expect(agree(try withCentre.constraint()[8], 0.276458))
    #expect(agree(try withCentre.betweenness()[8] / 28, 0.732143))
  }

  @Test func `seven alters with three ties have the figures of the literature's example`() throws {
    let alters = try Networks.sevenAlters()
    #expect(agree(alters.density, 0.142857))
    #expect(try alters.components().count == 4)
    #expect(try alters.maximalCliques().isEmpty)
    let withCentre = alters.addingHub()
    #expect(agree(try withCentre.effectiveSize(of: 7)?.effectiveSize, 6.142857))
    #expect(agree(try withCentre.constraint()[7], 0.284439))
  }

  @Test func `weights count where they are asked for`() throws {
    let net = try Networks.weighted()
    #expect(agree(try net.constraint(weighted: true), [0.610722, 0.555697, 0.945592, 0.503817, 0.68]))
    #expect(
      agree(
        net.effectiveSizes(weighted: true).map { $0?.effectiveSize },
        [2.284722, 2.638889, 1.904762, 2.820513, 2]))
    #expect(agree(try net.distances(from: 0, weighted: true), [0, 3, 1, 1.5, 4]))
    #expect(agree(try net.distances(from: 0), [0, 1, 1, 1, 2]))
    #expect(agree(try net.betweenness(weighted: true), [0, 3, 4, 0, 0]))
    #expect(agree(try net.closeness(weighted: true), [0.421053, 0.470588, 0.615385, 0.5, 0.347826]))
    #expect(net.strengths() == [6, 6, 3.5, 6.5, 5])
  }

  @Test func `directions count where they mean something`() throws {
    let net = try Networks.directed()
    #expect(agree(try net.constraint(), [0.555556, 0.501736, 0.534722, 0.835069, 0.5]))
    #expect(agree(net.effectiveSizes().map { $0?.effectiveSize }, [2, 2.5, 2.5, 1.25, 2]))
    #expect(agree(try net.betweenness(), [3, 7, 5, 5, 1]))
    #expect(agree(try net.closeness(), [0.571429, 0.666667, 0.4, 0.5, 0.4]))
    #expect(net.degrees(.outgoing) == [2, 2, 1, 1, 1])
    #expect(net.degrees(.incoming) == [1, 2, 2, 1, 1])
    #expect(net.neighbourCounts() == [2, 3, 3, 2, 2])
    #expect(agree(net.density, 0.35))
    #expect(agree(net.undirected().density, 0.6))
    #expect(try net.neighbours(of: 1, .outgoing) == [0, 2])
    #expect(try net.neighbours(of: 1) == [0, 2, 3])
    #expect(agree(try net.distances(from: 2), [3, 2, 0, 1, 4]))
  }
}
