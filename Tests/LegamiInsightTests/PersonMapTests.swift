import LegamiInsight
import LegamiModel
import Testing

@Suite struct PersonMapTests {
  let ada = Networks.ada()

  @Test func `seventeen are around her, sixteen of them active`() throws {
    let measures = try ada.measures()
    #expect(measures.nodes == 18)
    #expect(measures.ties == 33)
    #expect(measures.size == 17)
    #expect(measures.active == 16)
    let network = ada.network()
    #expect(ada.codes(network.absent.map(\.id)).sorted() == ["P09", "P10", "P20", "P24"])
    #expect(network.alter(ada["P09"])?.standing == .interrupted)
    #expect(network.alter(ada["P20"])?.standing == .ended)
    #expect(network.alter(ada["P15"])?.standing == .dormant)
  }

  @Test func `sixteen pairs of a hundred and thirty-six know each other`() throws {
    let measures = try ada.measures()
    #expect(measures.tiedPairs == 16)
    #expect(measures.possiblePairs == 136)
    #expect(measures.density?.rounded4 == 0.1176)
    #expect(measures.meanDegree?.rounded4 == 1.8824)
    #expect(measures.components == 4)
    #expect(measures.componentSizes == [13, 2, 1, 1])
    #expect(measures.isolates == 2)
    #expect(ada.codes(measures.fragmentation.isolates) == ["P15", "P19"])
    #expect(measures.cliques == 3)
    #expect(measures.partnersOnly == nil)
  }

  @Test func `Burt's figures are those of a centre tied to all`() throws {
    let measures = try ada.measures()
    #expect(measures.effectiveSize?.rounded4 == 15.1176)
    #expect(measures.efficiency?.rounded4 == 0.8893)
    #expect(measures.constraint?.rounded4 == 0.1546)
  }

  @Test func `home is full of practitioners and work has nobody`() throws {
    let coverage = try #require(try ada.measures().coverage)
    #expect(coverage[.home]?.working.count == 12)
    #expect(coverage[.home]?.professionals == 6)
    #expect(coverage[.sociality]?.working.count == 4)
    #expect(coverage[.sociality].map { ada.codes($0.dormant) } == ["P15"])
    #expect(coverage[.work]?.working.isEmpty == true)
    #expect(coverage.empty == [.work])
    #expect(coverage.unplaced.isEmpty)
  }

  @Test func `in 2019 somebody of her working life was still there`() throws {
    let coverage = try #require(try ada.measures(on: "2019-01-01").coverage)
    #expect(coverage[.home]?.working.count == 7)
    #expect(coverage[.sociality]?.working.count == 5)
    #expect(coverage[.work].map { ada.codes($0.working) } == ["P10"])
  }

  @Test func `rings, levels and engagement count what they say they count`() throws {
    let measures = try ada.measures()
    let rings = try #require(measures.rings)
    #expect([rings.inner, rings.middle, rings.outer, rings.unknown] == [5, 4, 8, 0])
    let levels = measures.levels
    #expect([levels.person, levels.volunteer, levels.service, levels.community, levels.unknown] == [9, 1, 6, 1, 0])
    let engagement = measures.engagement
    #expect([engagement.formal, engagement.informal, engagement.naturalistic, engagement.none] == [6, 3, 2, 6])
    let composition = try #require(measures.composition)
    #expect(composition[.primary] == 9)
    #expect(composition.known == 17)
    #expect(composition.formal + composition.informal == 17)
  }

  @Test func `only one would come in an emergency`() throws {
    let support = try #require(try ada.measures().support)
    let counts = ExchangeKind.support.map { support.count($0) }
    #expect(counts == [5, 8, 3, 2, 4, 1])
    #expect(ada.codes(support.givers(of: .pre)) == ["P06"])
    #expect(support.fromOneOnly.map(\.kind) == [.pre])
    #expect(support.missing.isEmpty)
  }

  @Test func `five of fourteen give and receive, seven of sixteen are tied in two ways`() throws {
    let measures = try ada.measures()
    let reciprocity = try #require(measures.reciprocity)
    #expect(ada.codes(reciprocity.mutual).sorted() == ["P01", "P03", "P04", "P06", "P08"])
    #expect(reciprocity.exchanging.count == 14)
    #expect(reciprocity.kindsReceived == 23)
    #expect(reciprocity.kindsGiven == 6)
    #expect(reciprocity.share?.rounded4 == 0.3571)
    let multiplexity = try #require(measures.multiplexity)
    #expect(ada.codes(multiplexity.multiplex).sorted() == ["P01", "P03", "P04", "P06", "P08", "P12", "P17"])
    #expect(multiplexity.share == 7.0 / 16)
  }

  @Test func `Gina holds the net together`() throws {
    let measures = try ada.measures()
    let cuts = Dictionary(
      uniqueKeysWithValues: measures.articulation.map { (ada.codes([$0.id])[0], $0.extraComponents) })
    #expect(cuts == ["P01": 2, "P06": 2, "P04": 1, "P08": 1, "P11": 1, "P14": 1])
    let critical = try #require(measures.critical)
    #expect(ada.codes(critical.map(\.id)) == ["P06", "P01", "P11", "P04", "P08", "P14"])
    #expect(critical.map(\.score) == [3, 2, 1, 1, 1, 1])
    #expect(critical.first?.sole == [CriticalNode.Cell(kind: .pre, context: .home)])
    #expect(critical.dropFirst().allSatisfy { $0.sole.isEmpty })
  }

  @Test func `betweenness goes from the largest down, the centre left out`() throws {
    let figures = try ada.measures().betweenness
    #expect(figures.count == 17)
    #expect(ada.codes(figures.prefix(1).map(\.id)) == ["P06"])
    #expect(zip(figures, figures.dropFirst()).allSatisfy { $0.value >= $1.value - 1e-9 })
  }

  @Test func `two are drifting away, measured from the day they were gone through`() throws {
    let cooling = try #require(try ada.measures().cooling)
    #expect(cooling.map(\.node.name) == ["Carla", "Ines"])
    #expect(cooling.map(\.days) == [103, 17])
    #expect(try ada.measures().toReview?.isEmpty == true)
    // Half a year later nobody is further away for that, but all is to be gone through again.
    let later = try ada.measures(on: "2026-12-31")
    #expect(later.cooling?.map(\.days) == [103, 17])
    #expect(later.toReview?.count == later.size)
  }

  @Test func `twelve pairs of practitioners do not talk to each other`() throws {
    let services = try #require(try ada.measures().unconnectedServices)
    #expect(ada.codes(services.professionals).sorted() == ["P14", "P16", "P17", "P18", "P19", "P23"])
    #expect(services.pairsPossible == 15)
    #expect(services.pairs.count == 12)
    #expect(ada.codes(services.joinedToNone) == ["P19"])
  }

  @Test func `four give practical help at home, two of them under strain`() throws {
    let duplicates = try #require(try ada.measures().duplicates)
    let first = try #require(duplicates.first)
    #expect(first.kind == .ins)
    #expect(first.context == .home)
    #expect(ada.codes(first.providers).sorted() == ["P14", "P18", "P19", "P23"])
    #expect(first.strained.map { [$0.first.name, $0.second.name] } == [["Paola", "Yuri"]])
    #expect(duplicates.dropFirst().allSatisfy { !$0.isFlagged })
  }

  @Test func `this quarter an agreement and a treatment end`() throws {
    let expiries = try ada.measures().expiries
    #expect(expiries.map(\.endsOn.description) == ["2026-06-30", "2026-06-30"])
    // The agreement comes first: notice has to be given sixty days before.
    #expect(expiries.map(\.lastUsefulDay.description) == ["2026-05-01", "2026-06-30"])
    let today = try #require(Day(year: 2026, month: 5, day: 15))
    #expect(expiries.first?.isNoticeOver(on: today) == true)
    guard case .tie(_, let a, let b) = try #require(expiries.last).subject else {
      Issue.record("the second is a tie")
      return
    }
    #expect([a.name, b.name].contains("Ugo"))
  }

  @Test func `what changed since last autumn`() throws {
    let from = try #require(Day(year: 2025, month: 9, day: 1))
    let to = try #require(Day(year: 2026, month: 5, day: 15))
    let change = NetworkChange.between(ada.content(), from: from, to: to)
    #expect(ada.codes(change.added).sorted() == ["P12", "P14", "P17", "P18", "P19", "P23"])
    #expect(ada.codes(change.gone).sorted() == ["P09", "P24"])
    #expect(change.changedTies.isEmpty)
    #expect(NetworkChange.between(ada.content(), from: to, to: to).isEmpty)
  }

  @Test func `what is said of Gina is what her ties say`() throws {
    let network = ada.network()
    let gina = try #require(network.personFacts(of: ada["P06"]))
    #expect(gina.role == .neighbour)
    #expect(gina.ring == .inner)
    #expect(gina.context == .home)
    #expect(gina.contact == .daily)
    #expect(gina.received == [.ins, .com, .pre])
    #expect(gina.given == [.com])
    #expect(gina.knows.map(\.name) == ["Bruno", "Dario", "Hassan", "Ines", "Paola"])
    #expect(gina.levels == [.person])
    #expect(gina.engagements == [.informal])
    #expect(network.personFacts(of: ada["P00"]) == nil)
    let lino = try #require(network.personFacts(of: ada["P09"]))
    #expect(lino.standing == .interrupted)
    #expect(lino.ring == .middle)
    #expect(lino.received.isEmpty)
  }

  @Test func `levels and sub-levels follow from the capacity of both ends`() throws {
    let network = ada.network()
    func facts(_ code: String) throws -> TieFacts {
      try #require(ada.ties.first { $0.identity.ulid == code }.flatMap { network.facts(of: $0) })
    }
    #expect(try facts("t06").subLevel == .neighbours)
    #expect(try facts("t12").subLevel == .volunteerAndPerson)
    #expect(try facts("t17").subLevel == .personAndService)
    #expect(try facts("t11").subLevel == .communityAndPerson)
    #expect(try facts("u18").subLevel == .betweenServices)
    #expect(try facts("u19").subLevel == .withinService)
    #expect(try facts("t14").networkType(of: ada["P14"]) == .market)
    #expect(try facts("t24").level == .volunteer)
    #expect(network.services(of: ada["P17"]) == [ada["P25"]])
    #expect(network.services(of: ada["P12"]) == [ada["P13"]])
    #expect(network.services(of: ada["P14"]).isEmpty)
  }

  @Test func `other schemes place the same people`() throws {
    let network = ada.network()
    let todd = try #require(network.coverage(in: .todd))
    #expect(todd.rows.map(\.working.count).reduce(0, +) == 16)
    #expect(todd[.family].map { ada.codes($0.working).sorted() } == ["P01", "P02", "P03", "P04", "P05"])
    #expect(todd[.neighbours].map { ada.codes($0.working) } == ["P06"])
    let types = try #require(network.coverage(in: .networkType))
    #expect(types.rows.map(\.working.count).reduce(0, +) == 16)
  }

  @Test func `what belongs to partners does not apply to a person`() throws {
    let measures = try ada.measures()
    #expect(measures.engagementProfile == nil)
    #expect(measures.easyNWK == nil)
    #expect(measures.eiIndex.map(\.attribute) == ["network_type"])
  }

  @Test func `a day before anybody was there has no figures and no failure`() throws {
    let measures = try ada.measures(on: "1900-01-01")
    #expect(measures.nodes == 1)
    #expect(measures.ties == 0)
    #expect(measures.size == 0)
    #expect(measures.density == nil)
    #expect(measures.constraint == nil)
    #expect(measures.reciprocity?.share == nil)
    #expect(measures.coverage?.empty == SchemeClass.classes(of: .lifeContexts))
    #expect(ada.network(on: "1900-01-01").absent.isEmpty)
  }
}
