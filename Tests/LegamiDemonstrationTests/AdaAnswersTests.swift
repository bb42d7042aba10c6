import GraphKit
import LegamiDemonstration
import LegamiInsight
import LegamiModel
import Testing

/// The figures of the invented person's map, as they were computed apart from this program.
@Suite struct AdaAnswersTests {
  private let network: LiveNetwork
  private let measures: Measures

  init() throws {
    network = LiveNetwork(Demonstration.content(language: "it").mapContent(.ada))
    measures = try Measures.compute(for: network)
  }

  @Test func `she has seventeen around her, sixteen of them active`() {
    #expect((measures.nodes, measures.ties) == (18, 33))
    #expect(measures.size == 17)
    #expect(measures.active == 16)
    #expect((measures.tiedPairs, measures.possiblePairs) == (16, 136))
    #expect(abs((measures.density ?? 0) - 0.1176) < 0.0001)
    #expect(abs((measures.meanDegree ?? 0) - 1.8824) < 0.0001)
  }

  @Test func `her net is four pieces, two of them one person`() {
    #expect(measures.components == 4)
    #expect(measures.componentSizes == [13, 2, 1, 1])
    #expect(measures.fragmentation.isolates.map(\.name) == ["Quinto", "Ugo"])
    #expect(measures.cliques == 3)
    let cuts = Dictionary(uniqueKeysWithValues: measures.articulation.map { ($0.node.name, $0.extraComponents) })
    #expect(cuts == ["Bruno": 2, "Gina": 2, "Elsa": 1, "Ines": 1, "don Nello": 1, "Paola": 1])
  }

  @Test func `Burt's figures are those with her tied to all`() {
    #expect(abs((measures.effectiveSize ?? 0) - 15.1176) < 0.0001)
    #expect(abs((measures.efficiency ?? 0) - 0.8893) < 0.0001)
    #expect(abs((measures.constraint ?? 0) - 0.1546) < 0.0001)
  }

  @Test func `contexts, rings, levels and engagement`() {
    #expect(measures.coverage?[.home]?.working.count == 12)
    #expect(measures.coverage?[.home]?.professionals == 6)
    #expect(measures.coverage?[.sociality]?.working.count == 4)
    #expect(measures.coverage?[.sociality]?.dormant.map(\.name) == ["Quinto"])
    #expect(measures.coverage?.empty == [.work])
    #expect(Ring.allCases.map { measures.rings?[$0] } == [5, 4, 8])
    #expect(Level.allCases.map { measures.levels[$0] } == [9, 1, 6, 1])
    #expect(measures.levels.unknown == 0)
    #expect(Engagement.allCases.map { measures.engagement[$0] } == [6, 3, 2])
    #expect(measures.engagement.none == 6)
  }

  @Test func `what she receives, from whom alone, and what she gives`() throws {
    let support = try #require(measures.support)
    #expect(ExchangeKind.support.map { support.count($0) } == [5, 8, 3, 2, 4, 1])
    #expect(support.givers(of: .app).map(\.name) == ["Elsa", "Silvano"])
    #expect(support.fromOneOnly.map(\.kind) == [.pre])
    #expect(support.fromOneOnly.map(\.giver.name) == ["Gina"])
    let reciprocity = try #require(measures.reciprocity)
    #expect(reciprocity.mutual.map(\.name) == ["Bruno", "Dario", "Elsa", "Gina", "Ines"])
    #expect(reciprocity.exchanging.count == 14)
    #expect((reciprocity.kindsReceived, reciprocity.kindsGiven) == (23, 6))
    #expect(measures.multiplexity?.multiplex.count == 7)
    #expect(measures.multiplexity?.working == 16)
  }

  @Test func `Gina holds the net together, then Bruno and four more`() throws {
    let critical = try #require(measures.critical).filter { $0.score >= 1 }
    #expect(critical.map(\.node.name) == ["Gina", "Bruno", "don Nello", "Elsa", "Ines", "Paola"])
    #expect(critical.map(\.score) == [3, 2, 1, 1, 1, 1])
    #expect(critical.first?.sole.map(\.kind) == [.pre])
    #expect(critical.first?.sole.map(\.context) == [.home])
  }

  @Test func `Carla and Ines are drifting away`() throws {
    let cooling = try #require(measures.cooling)
    #expect(cooling.map(\.node.name) == ["Carla", "Ines"])
    #expect(cooling.map(\.days) == [103, 17])
    #expect(measures.toReview?.isEmpty == true)
  }

  @Test func `twelve pairs of services do not know of each other, and Ugo is joined to none`() throws {
    let services = try #require(measures.unconnectedServices)
    #expect(services.professionals.count == 6)
    #expect(services.pairs.count == 12)
    #expect(services.joinedToNone.map(\.name) == ["Ugo"])
    let double = try #require(measures.duplicates?.first)
    #expect(double.kind == .ins && double.context == .home)
    #expect(double.providers.map(\.name) == ["Paola", "Tina", "Ugo", "Yuri"])
    #expect(double.strained.map { [$0.first.name, $0.second.name] } == [["Paola", "Yuri"]])
  }

  @Test func `an agreement and the physiotherapy end within the quarter, and nothing else`() throws {
    let content = Demonstration.content(language: "it")
    #expect(measures.expiries.map(\.endsOn.description) == ["2026-06-30", "2026-06-30"])
    let agreement = try #require(content.node("D01"))
    let therapy = try #require(content.tie("t19"))
    let subjects = measures.expiries.map { expiry -> Int64 in
      switch expiry.subject {
      case .node(let node, _): node.id.rawValue
      case .tie(let tie, _, _): tie.rawValue
      }
    }
    #expect(subjects == [agreement.id.rawValue, therapy.id.rawValue])
  }

  @Test func `on the first day of 2019 thirteen helped her, one of them from work`() throws {
    let newYear: Day = try #require(Day(year: 2019, month: 1, day: 1))
    let then = LiveNetwork(network.content, on: newYear)
    let coverage = try #require(then.coverage())
    #expect([SchemeClass.home, .sociality, .work].map { coverage[$0]?.working.count } == [7, 5, 1])
  }

  @Test func `since September six came and two were lost`() throws {
    let change = NetworkChange.between(
      network.content, from: try #require(Day(year: 2025, month: 9, day: 1)), to: Demonstration.day)
    #expect(change.added.map(\.name) == ["Olga", "Paola", "Silvano", "Tina", "Ugo", "Yuri"])
    #expect(change.gone.map(\.name) == ["Centro anziani Il Gelso", "Lino"])
  }

  @Test func `the figures are the same in English`() throws {
    let english = try Measures.compute(for: LiveNetwork(Demonstration.content(language: "en").mapContent(.ada)))
    #expect(english.articulation == measures.articulation)
    #expect(english.betweenness == measures.betweenness)
    #expect(english.levels == measures.levels)
  }
}
