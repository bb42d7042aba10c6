import GraphKit
import LegamiDemonstration
import LegamiInsight
import LegamiModel
import Testing

/// The figures of the invented district and of the documented partnership, computed apart from this program.
@Suite struct DistrictAnswersTests {
  private let content = Demonstration.content(language: "it")
  private let measures: Measures

  init() throws {
    measures = try Measures.compute(for: LiveNetwork(content.mapContent(.valfinta)))
  }

  private func names(_ keys: String) -> Set<String> {
    Set(keys.split(separator: " ").compactMap { content.node(String($0))?.name })
  }

  @Test func `46 nodes and 83 living ties`() {
    #expect((measures.nodes, measures.ties) == (46, 83))
    #expect(measures.size == nil)
    #expect(measures.support == nil)
  }

  @Test func `35 partners by engagement, Ponte Sereno in two ways`() throws {
    let profile = try #require(measures.engagementProfile)
    #expect(Engagement.allCases.map { profile.ties[$0] } == [13, 12, 8])
    #expect(profile.groups.map(\.partners.count).reduce(0, +) == 35)
    #expect(
      Set(profile.formalOnly.map(\.name)) == names("W01 W03 W04 W05 W06 W08 W09 W10 W12 W13 W20 W21"))
    #expect(profile.partners(with: [.informal]).count == 11)
    #expect(profile.partners(with: [.naturalistic]).count == 7)
    #expect(Set(profile.partners(with: [.formal, .naturalistic]).map(\.name)) == names("W14"))
    #expect(Set(profile.notYetEngaged.map(\.name)) == names("W02 W11 W19 W35"))
    #expect(Level.allCases.map { profile.levels[$0] } == [7, 10, 14, 2])
  }

  @Test func `the school of the first cycle is the junction among partners`() {
    let figures = measures.betweenness.prefix(4)
    #expect(
      figures.compactMap { figure in content.node(figure.node.id)?.alias } == [
        "Il gruppo", "Luoghi", "Scuola Favola", "Pomeriggi",
      ])
    #expect(figures.map { ($0.value * 10).rounded() / 10 } == [370.3, 266.2, 204.0, 147.5])
    #expect(Set(measures.articulation.map(\.node.name)) == names("A01 A02 A03 G01 W07"))
  }

  @Test func `with the table almost one piece, without it seventeen`() throws {
    #expect(measures.componentSizes == [41, 2, 1, 1, 1])
    #expect(Set(measures.fragmentation.isolates.map(\.name)) == names("A05 W02 W35"))
    let alone = try #require(measures.partnersOnly)
    #expect(alone.components.count == 17)
    #expect(Array(alone.sizes.prefix(2)) == [9, 6])
    #expect(alone.isolates.count == 11)
  }

  @Test func `sectors meet more than they close, and five pairs never work together`() throws {
    let sectors = try #require(measures.closures.first { $0.attribute == "sector" })
    #expect((sectors.externalTies, sectors.internalTies) == (12, 5))
    #expect(abs((sectors.index ?? 0) - 0.412) < 0.001)
    #expect(
      Set(sectors.emptyPairs.map { [$0.0, $0.1].sorted() }) == [
        ["citizens", "profit"], ["citizens", "religious"], ["profit", "public"], ["profit", "religious"],
        ["religious", "third_sector"],
      ])
  }

  @Test func `the protocol whose notice day is over stands before the agreement that ends later`() {
    let papers = measures.expiries.compactMap { expiry -> String? in
      guard case .node(let node, .device) = expiry.subject else { return nil }
      return "\(node.name) \(expiry.daysLeft) \(expiry.lastUsefulDay)"
    }
    #expect(
      papers == [
        "Protocollo dimissioni protette 16 2026-04-01", "Convenzione Comune–Ponte Sereno 46 2026-05-01",
      ])
  }

  @Test(arguments: [
    (2002, 11, 16, 10, 0.0313), (2004, 17, 10, 9, 0.0484), (2006, 28, 8, 7, 0.0798), (2008, 68, 2, 1, 0.1937),
    (2010, 11, 16, 10, 0.0313),
  ])
  func `the partnership knits itself together and comes apart`(
    year: Int, ties: Int, components: Int, isolates: Int, density: Double
  ) throws {
    let day = try #require(Day(year: year, month: 12, day: 31))
    let figures = try Measures.compute(for: LiveNetwork(content.mapContent(.nautilus), on: day))
    #expect(figures.nodes == 27)
    #expect(figures.ties == ties)
    #expect(figures.components == components)
    #expect(figures.isolates == isolates)
    #expect(abs((figures.density ?? 0) - density) < 0.0001)
  }

  @Test func `in 2008 each district holds its lead body, and only the ended working group is alone`() throws {
    let figures = try Measures.compute(for: LiveNetwork(content.mapContent(.nautilus)))
    #expect(Set(figures.articulation.map(\.node.name)) == names("N10 N12 N14 N16"))
    #expect(figures.componentSizes == [26, 1])
    #expect(Set(figures.fragmentation.isolates.map(\.name)) == names("N23"))
  }
}
