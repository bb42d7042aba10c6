import LegamiInsight
import LegamiModel
import Testing

@Suite struct PartnerMapTests {
  let valfinta = Networks.valfinta()

  @Test func `the map shows the plan's table of contents but does not measure it`() throws {
    let measures = try valfinta.measures()
    #expect(measures.nodes == 46)
    #expect(measures.ties == 83)
    #expect(measures.size == nil)
    #expect(measures.componentSizes == [41, 2, 1, 1, 1])
    #expect(valfinta.codes(measures.fragmentation.components[1]) == ["S01", "W19"])
    #expect(valfinta.codes(measures.fragmentation.isolates) == ["A05", "W02", "W35"])
  }

  @Test func `without its table the net falls into seventeen pieces`() throws {
    let partners = try #require(try valfinta.measures().partnersOnly)
    #expect(partners.components.count == 17)
    #expect(partners.sizes.prefix(2) == [9, 6])
    #expect(partners.isolates.count == 11)
  }

  @Test func `the school is the first junction among partners`() throws {
    let measures = try valfinta.measures()
    let first = measures.betweenness.prefix(4)
    #expect(valfinta.codes(first.map(\.id)) == ["G01", "A03", "W07", "A02"])
    #expect(first.map { ($0.value * 10).rounded() / 10 } == [370.3, 266.2, 204.0, 147.5])
    #expect(valfinta.codes(measures.articulation.map(\.id)) == ["A01", "A02", "A03", "G01", "W07"])
  }

  @Test func `each partner stands once, with the kinds of engagement it has`() throws {
    let profile = try #require(try valfinta.measures().engagementProfile)
    #expect([profile.ties.formal, profile.ties.informal, profile.ties.naturalistic] == [13, 12, 8])
    let levels = profile.levels
    #expect([levels.service, levels.volunteer, levels.person, levels.community, levels.unknown] == [14, 10, 7, 2, 0])
    #expect(profile.groups.map(\.partners.count) == [12, 11, 7, 1, 4])
    #expect(
      valfinta.codes(profile.formalOnly) == [
        "W01", "W03", "W04", "W05", "W06", "W08", "W09", "W10", "W12", "W13", "W20", "W21",
      ])
    #expect(valfinta.codes(profile.partners(with: [.formal, .naturalistic])) == ["W14"])
    #expect(valfinta.codes(profile.notYetEngaged) == ["W02", "W11", "W19", "W35"])
  }

  @Test func `engagement and levels count every tie shown`() throws {
    let measures = try valfinta.measures()
    let engagement = measures.engagement
    #expect([engagement.formal, engagement.informal, engagement.naturalistic, engagement.none] == [13, 12, 8, 50])
    #expect(measures.levels.total == 83)
  }

  @Test func `seventeen cooperations, twelve of them across sectors`() throws {
    let closures = try valfinta.measures().closures
    let sector = try #require(closures.first { $0.attribute == "sector" })
    #expect(sector.externalTies == 12)
    #expect(sector.internalTies == 5)
    #expect(sector.index.map { ($0 * 1000).rounded() / 1000 } == 0.412)
    #expect(
      Set(sector.emptyPairs.map { [$0.0, $0.1].sorted().joined(separator: "–") }) == [
        "citizens–profit", "citizens–religious", "profit–public", "profit–religious", "religious–third_sector",
      ])
  }

  @Test func `what came and went since the first meeting`() throws {
    let from = try #require(Day(year: 2026, month: 2, day: 10))
    let to = try #require(Day(year: 2026, month: 5, day: 12))
    let change = NetworkChange.between(valfinta.content(), from: from, to: to)
    let byTie = Dictionary(uniqueKeysWithValues: valfinta.ties.map { ($0.id, $0.identity.ulid) })
    #expect(change.addedTies.compactMap { byTie[$0.id] } == ["v06", "v08", "v09", "v28", "v30", "c22"])
    #expect(change.goneTies.compactMap { byTie[$0.id] } == ["c19"])
    #expect(valfinta.codes(change.gone) == ["W02"])
  }

  @Test func `agreements are ordered by the last day on which one can act`() throws {
    let devices = try valfinta.measures().expiries.filter { expiry in
      if case .node(_, kind: .device) = expiry.subject { true } else { false }
    }
    #expect(devices.map(\.lastUsefulDay.description) == ["2026-04-01", "2026-05-01"])
    #expect(devices.map(\.daysLeft) == [16, 46])
  }

  @Test func `what is said of a partner is grouped by level and type`() throws {
    let facts = try #require(valfinta.network().partnerFacts(of: valfinta["W14"]))
    #expect(facts.engagements == [.formal, .naturalistic])
    #expect(facts.levels == [.volunteer, .service])
    let volunteer = try #require(facts.groups.first { $0.level == .volunteer && $0.type == .participation })
    #expect(valfinta.codes(volunteer.rows.map(\.other.id)) == ["A01", "A03", "D01"])
    #expect(volunteer.rows.allSatisfy { $0.isOutgoing == true })
    #expect(facts.groups.reduce(0) { $0 + $1.rows.count } == facts.degree)
  }

  @Test func `what belongs to a person does not apply to partners`() throws {
    let measures = try valfinta.measures()
    #expect(measures.active == nil)
    #expect(measures.coverage == nil)
    #expect(measures.rings == nil)
    #expect(measures.support == nil)
    #expect(measures.reciprocity == nil)
    #expect(measures.multiplexity == nil)
    #expect(measures.critical == nil)
    #expect(measures.cooling == nil)
    #expect(measures.unconnectedServices == nil)
    #expect(measures.effectiveSize == nil)
    #expect(measures.constraint == nil)
    #expect(measures.easyNWK == nil)
  }

  @Test(arguments: [
    ("2002", 11, 16, 10, 0.0313), ("2004", 17, 10, 9, 0.0484), ("2006", 28, 8, 7, 0.0798), ("2008", 68, 2, 1, 0.1937),
    ("2010", 11, 16, 10, 0.0313),
  ])
  func `Nautilus came together and tore again`(
    year: String, ties: Int, components: Int, isolates: Int, density: Double
  ) throws {
    let measures = try Networks.nautilus().measures(on: year)
    #expect(measures.nodes == 27)
    #expect(measures.ties == ties)
    #expect(measures.components == components)
    #expect(measures.isolates == isolates)
    #expect(measures.density?.rounded4 == density)
  }

  @Test func `in 2008 each Nautilus district held its lead body`() throws {
    let nautilus = Networks.nautilus()
    let measures = try nautilus.measures(on: "2008")
    #expect(nautilus.codes(measures.articulation.map(\.id)) == ["N10", "N12", "N14", "N16"])
    #expect(measures.componentSizes == [26, 1])
  }
}
