import LegamiDemonstration
import LegamiModel
import Testing

@Suite struct DistrictContentTests {
  let content = Demonstration.content(language: "it")
  let day = Demonstration.day

  private var map: MapContent { content.mapContent(.valfinta) }

  private var partners: [String] { (1...35).map { "W" + ($0 < 10 ? "0" : "") + String($0) } }

  private func names(of ids: [NodeID]) -> [String] {
    partners.filter { name in content.node(name).map { ids.contains($0.id) } ?? false }
  }

  private func live(_ type: TieType? = nil) -> [DatedTie] {
    map.ties.filter { $0.isLive(on: day) && (type == nil || $0.identity.type == type) }
  }

  private func engaged(_ engagement: Engagement? = nil) -> [DatedTie] {
    live().filter { $0.identity.engagement != nil && (engagement == nil || $0.identity.engagement == engagement) }
  }

  @Test func `the map holds 46 nodes and 85 ties, 83 of them live`() {
    #expect(map.nodes.count == 46)
    #expect(map.ties.count == 85)
    #expect(live().count == 83)
    let byType = Dictionary(grouping: map.ties, by: \.identity.type).mapValues(\.count)
    #expect(
      byType == [
        .participation: 55, .cooperation: 18, .partOf: 6, .hosts: 3, .acquaintance: 1, .governance: 1, .funding: 1,
      ])
  }

  @Test func `nobody of Ada's map can be reached from the district`() throws {
    let reachable = map.nodes + map.surroundings
    #expect(reachable.allSatisfy { $0.kind != .person })
    let ids = Set(reachable.map(\.id))
    #expect(map.ties.allSatisfy { ids.contains($0.identity.a) && ids.contains($0.identity.b) })
    let ada = try #require(content.node("P00"))
    #expect(map.ties.allSatisfy { !$0.identity.joins(ada.id) })
    #expect(map.processing == nil)
  }

  @Test func `capacities of the 35 partners follow from their form and sector, neighbours apart`() throws {
    let expected = "SSSSSSSSSSCSSVVVVVSSSVVVPPPPPPSCPCV"
    for (name, letter) in zip(partners, expected) where name != "W33" {
      let node = try #require(content.node(name))
      #expect(CapacityTable.capacity(role: nil, of: node)?.rawValue == String(letter), "\(name)")
    }
    let neighbours = try #require(content.tie("v09"))
    #expect(neighbours.identity.roleA == .neighbour)
    let acquaintance = try #require(content.tie("c17"))
    #expect(acquaintance.identity.roleB == .neighbour)
  }

  @Test func `engagement ties are 13 formal, 12 informal, 8 naturalistic, and four partners have none`() {
    #expect(Engagement.allCases.map { engaged($0).count } == [13, 12, 8])
    let of = { (engagement: Engagement) in Set(names(of: engaged(engagement).map(\.identity.a))) }
    let (formal, informal, natural) = (of(.formal), of(.informal), of(.naturalistic))
    #expect(
      formal.subtracting(informal).subtracting(natural).sorted() == [
        "W01", "W03", "W04", "W05", "W06", "W08", "W09", "W10", "W12", "W13", "W20", "W21",
      ])
    #expect(informal.subtracting(formal).subtracting(natural).count == 11)
    #expect(natural.subtracting(formal).subtracting(informal).count == 7)
    #expect(formal.intersection(natural) == ["W14"])
    #expect(Set(partners).subtracting(formal.union(informal).union(natural)).sorted() == ["W02", "W11", "W19", "W35"])
  }

  @Test func `engagement ties are 14 of service, 10 volunteer, 7 of person, 2 of community`() throws {
    var levels: [Level: Int] = [:]
    for tie in engaged() {
      let a = try #require(content.node(tie.identity.a))
      let b = try #require(content.node(tie.identity.b))
      levels[try #require(LevelRules.level(of: tie.identity, a: a, b: b)), default: 0] += 1
    }
    #expect(levels == [.service: 14, .volunteer: 10, .person: 7, .community: 2])
  }

  @Test func `of those engaged in everyday life only the bar was thanked`() {
    let thanked = engaged(.naturalistic).filter { $0.exchanges.contains { $0.recognisedOn != nil } }
    #expect(names(of: thanked.map(\.identity.a)) == ["W25"])
    #expect(
      names(of: engaged(.naturalistic).filter { $0.exchanges.allSatisfy { $0.recognisedOn == nil } }.map(\.identity.a))
        == ["W14", "W26", "W27", "W28", "W29", "W30", "W33"])
  }

  @Test func `twelve of seventeen living cooperations have no paper`() {
    let cooperations = live(.cooperation)
    #expect(cooperations.count == 17)
    let bare = ["c06", "c07", "c08", "c09", "c11", "c12", "c13", "c14", "c15", "c16", "c18", "c22"]
    let without = cooperations.filter { $0.identity.formalisedBy == nil }.map(\.id)
    #expect(Set(without) == Set(bare.compactMap { content.tie($0)?.id }))
    let pact = content.node("D04")?.id
    #expect(live().filter { $0.identity.b == pact && $0.identity.participation?.isSignatory == true }.count == 2)
    #expect(!cooperations.contains { $0.identity.formalisedBy == pact })
  }

  @Test func `from the first meeting to the second six ties came and one ended`() throws {
    let first = try #require(Day(year: 2026, month: 2, day: 10))
    let second = try #require(Day(year: 2026, month: 5, day: 12))
    let came = map.ties.filter { $0.isLive(on: second) && !$0.isLive(on: first) }.map(\.id)
    #expect(Set(came) == Set(["v06", "v08", "v09", "v28", "v30", "c22"].compactMap { content.tie($0)?.id }))
    let went = map.ties.filter { $0.isLive(on: first) && !$0.isLive(on: second) }.map(\.id)
    #expect(went == [try #require(content.tie("c19")).id])
    #expect(content.tie("v35")?.spell(on: second)?.state == .potential)
  }

  @Test func `engaged partners by context and territory leave two cells empty`() throws {
    var cells: [String: Int] = [:]
    for name in names(of: engaged().map(\.identity.a)) {
      let node = try #require(content.node(name))
      guard let context = node.lifeContext, let territory = node.territory.flatMap(content.node) else { continue }
      cells["\(context) \(territory.name)", default: 0] += 1
    }
    cells["home Valfinta"] = nil
    #expect(
      cells == [
        "home Borgo Finto": 8, "home Rocca Inventata": 2, "work Borgo Finto": 2, "work Ponte Immaginario": 4,
        "sociality Borgo Finto": 9, "sociality Ponte Immaginario": 3, "sociality Rocca Inventata": 1,
      ])
  }

  @Test func `in the group five join in person, three have a weak mandate, one seat is political`() throws {
    let group = try #require(content.node("G01")).id
    let seats = live(.participation).filter { $0.identity.b == group }
    #expect(seats.count == 12)
    func partners(where holds: (Participation) -> Bool) -> [String] {
      names(of: seats.filter { $0.identity.participation.map(holds) ?? false }.map(\.identity.a))
    }
    #expect(partners { $0.adhesion == .personal } == ["W06", "W07", "W16", "W22", "W32"])
    #expect(partners { $0.mandate == .weak } == ["W05", "W07", "W11"])
    #expect(partners { $0.side == .political } == ["W11"])
    #expect(partners { $0.throughNode != nil } == ["W01", "W05", "W06", "W14", "W22"])
    #expect(content.tie("g01")?.identity.participation?.through == "Silvano")
  }

  @Test func `partners put in 239 hours a month and 51,840 euro a year`() {
    let exchanges = map.ties.flatMap(\.exchanges)
    #expect(exchanges.count == 33)
    #expect(exchanges.compactMap(\.hoursHundredths).reduce(0, +) == 23_900)
    #expect(exchanges.compactMap(\.valueCents).reduce(0, +) == 5_184_000)
    func hours(_ engagement: Engagement) -> Int {
      engaged(engagement).flatMap(\.exchanges).compactMap(\.hoursHundredths).reduce(0, +) / 100
    }
    #expect(Engagement.allCases.map(hours) == [151, 72, 16])
    let unpriced = engaged().filter { $0.exchanges.contains { $0.hoursHundredths != nil && $0.valueCents == nil } }
    #expect(names(of: unpriced.map(\.identity.a)) == ["W16", "W25", "W26", "W29", "W33"])
    #expect(content.tie("v36")?.identity.amountCents == 1_200_000)
  }

  @Test func `what flows keeps its way when a tie is turned`() throws {
    let (office, nurses) = (try #require(content.node("W01")), try #require(content.node("W05")))
    let tie = try #require(content.tie("c05"))
    let spell = try #require(tie.spells.first)
    #expect(tie.given(by: office.id, during: spell) == [.information])
    #expect(tie.given(by: nurses.id, during: spell).isEmpty)
    let library = try #require(content.tie("c09"))
    let courtyard = try #require(content.node("W15"))
    #expect(library.given(by: courtyard.id, during: try #require(library.spells.first)) == [.information])
  }

  @Test func `agreements carry their end, their notice and their bars`() throws {
    let expected: [(String, String, Int, [Double])] = [
      ("D01", "2026-06-30", 60, [3, 3, 3]), ("D02", "2026-12-31", 90, [2, 5, 4]),
      ("D03", "2026-05-31", 60, [2, 5, 5]), ("D04", "2027-01-31", 30, [4, 2, 2]),
    ]
    for (name, end, notice, bars) in expected {
      let node = try #require(content.node(name))
      #expect(node.life.to?.description == end)
      guard case .device(let detail) = node.detail else { throw Mistake(name) }
      #expect(detail.noticeDays == notice)
      #expect(detail.renewal == (name == "D04" ? .tacit : .explicit))
      #expect(["involvement", "structuring", "durability"].map { node.attributes[$0] } == bars.map { .number($0) })
    }
  }

  @Test func `actions say whom they reach, when they began and what they cost`() throws {
    let visits = try #require(content.node("A01"))
    #expect(visits.attributes["persons_reached"] == .number(18))
    #expect(visits.attributes["persons_estimated"] == .number(120))
    #expect(visits.attributes["actual_start"] == .text("2025-11-15"))
    #expect(visits.attributes["spent_eur"] == .number(1800))
    #expect(content.node("S01")?.attributes["budget_eur"] == .number(8000))
    #expect(content.node("A05")?.attributes["actual_start"] == nil)
    #expect(content.node("A05")?.attributes["steps"] == nil)
    #expect(content.node("G01")?.attributes["seats"] == .number(12))
  }

  @Test func `open places are five of five at the library and the bar`() throws {
    func openness(_ name: String) throws -> Int? {
      guard case .place(let detail) = try #require(content.node(name)).detail else { throw Mistake(name) }
      return detail.openness
    }
    #expect(try ["W10", "W25"].map(openness) == [5, 5])
    #expect(try ["W04", "W18", "W23"].map(openness) == [4, 4, 4])
    #expect(try ["W20", "W21"].map(openness) == [2, 2])
  }
}

struct Mistake: Error {
  let what: String
  init(_ what: String) { self.what = what }
}
