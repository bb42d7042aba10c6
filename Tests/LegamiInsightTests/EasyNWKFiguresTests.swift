import LegamiInsight
import LegamiModel
import Testing

/// A small map as easyNWK draws it: four in the network, one only near it, a dog, a dead father, one outside.
@Suite struct EasyNWKFiguresTests {
  let fixture: NetworkFixture = {
    var fixture = NetworkFixture(
      NetworkMap(name: "Zoe", lens: .ego, purpose: .casework, scheme: .easynwk, asksSupport: false))
    fixture.addNodes("e;Zoe;person\nm;Mila;person\nr;Remo;person\nf;Frida;person\nk;Kurt;person\nd;Doktor;person")
    fixture.addNodes("h;Hund;person\nv;Vater;person")
    fixture.map.centre = fixture["e"]
    fixture.addCentreTies("t1;m;unspecified\nt2;r;unspecified\nt3;f;unspecified\nt4;d;unspecified")
    fixture.addTies("u1;m;r;unspecified\nu2;m;k;unspecified\nu3;r;k;unspecified\nu4;m;f;unspecified")
    fixture.addTies("u5;v;m;unspecified")
    let places: [String: (edge: Double, angle: Double, distance: Double)] = [
      "m": (1, 30, 28), "r": (1, 15, 20), "f": (2, 140, 75), "k": (0, 60, 60), "d": (1, -50, 95), "h": (0, 10, 40),
      "v": (0, 70, 103),
    ]
    fixture.nodes = fixture.nodes.map { node in
      var node = node
      if let place = places[node.ulid] {
        node.attributes = [
          "easynwk.edge_type": .number(place.edge), "easynwk.angle": .number(place.angle),
          "easynwk.distance": .number(place.distance),
        ]
      }
      node.isAnimal = node.ulid == "h"
      node.isDeceased = node.ulid == "v"
      return node
    }
    return fixture
  }()

  @Test func `both ways of counting are told, side by side`() throws {
    let measures = try fixture.measures()
    #expect(measures.size == 4)
    #expect(measures.tiedPairs == 2)
    let figures = try #require(measures.easyNWK)
    #expect(figures.whole.size == 4)
    #expect(figures.whole.activatable == 5)
    #expect(figures.whole.density == 0.4)
    #expect(figures.whole.meanDegree == 1.6)
    #expect(figures.whole.degreeDeviation?.rounded4 == 1.0198)
    #expect(figures.whole.stars.map(\.name) == ["Mila"])
    #expect(figures.whole.starDegree == 3)
    #expect(figures.whole.isolated.map(\.name) == ["Doktor"])
    #expect(figures.whole.withoutEgoTie.map(\.name) == ["Kurt"])
    #expect(figures.cliques.map { $0.map(\.name) } == [["Kurt", "Mila", "Remo"]])
  }

  @Test func `closeness and horizons are those of the network`() throws {
    let whole = try #require(try fixture.measures().easyNWK).whole
    // 9 − ⌊9 · distance / 100⌋: Mila 7, Remo 8, Frida 3, Doktor 1.
    #expect(whole.closenessMean == 4.75)
    #expect(whole.closenessDeviation?.rounded4 == 2.8614)
    #expect(whole.horizons == [2, 0, 2])
    #expect(whole.genders == [0, 0, 0, 4])
  }

  @Test func `each sector is counted by itself`() throws {
    let figures = try #require(try fixture.measures().easyNWK)
    #expect(figures[.family]?.size == 2)
    #expect(figures[.family]?.activatable == 3)
    #expect(figures[.family]?.density == 1)
    #expect(figures[.friends]?.size == 1)
    #expect(figures[.colleagues]?.size == 0)
    #expect(figures[.colleagues]?.meanDegree == nil)
    #expect(figures[.professionals]?.size == 1)
    #expect(figures.notProfessional.size == 3)
    let coverage = try #require(try fixture.measures().coverage)
    #expect(coverage.rows.map(\.working.count) == [2, 1, 0, 1])
  }
}
