import LegamiDemonstration
import LegamiModel
import Testing

@Suite struct AdaContentTests {
  let content = Demonstration.content(language: "it")
  let day = Demonstration.day

  private func egoTies() throws -> [DatedTie] {
    let ada = try #require(content.node("P00"))
    return content.ties.filter { $0.identity.joins(ada.id) }
  }

  private func name(of other: DatedTie) -> String {
    content.node("P00").flatMap { other.identity.other(than: $0.id) }.flatMap(content.node)?.name ?? ""
  }

  @Test func `Ada has 21 ties, of which 16 are active and one is dormant on 15 May 2026`() throws {
    let ties = try egoTies()
    #expect(ties.count == 21)
    #expect(ties.filter { $0.spell(on: day)?.state == .active }.count == 16)
    #expect(ties.filter { $0.spell(on: day)?.state == .dormant }.map(name) == ["Quinto"])
    #expect(
      ties.filter { $0.spell(on: day)?.state == .interrupted }.map(name) == ["Lino", "Centro anziani Il Gelso"])
    #expect(ties.filter { $0.standing(on: day) == .ended }.map(name) == ["Mara", "Vera"])
  }

  @Test func `the rings hold five, four and eight people`() throws {
    let ada = try #require(content.node("P00"))
    let rings = try egoTies().filter { $0.isLive(on: day) }.compactMap { tie in
      tie.spell(on: day).flatMap { tie.view(of: ada.id, during: $0).ring }
    }
    #expect(Ring.allCases.map { ring in rings.filter { $0 == ring }.count } == [5, 4, 8])
  }

  @Test func `what Ada receives and gives is on her side of each tie`() throws {
    let ada = try #require(content.node("P00"))
    var received: [ExchangeKind: Int] = [:]
    var given = 0
    for tie in try egoTies() {
      guard let spell = tie.spell(on: day), spell.state == .active else { continue }
      for kind in tie.received(by: ada.id, during: spell) { received[kind, default: 0] += 1 }
      given += tie.given(by: ada.id, during: spell).count
    }
    #expect(received == [.ins: 8, .emo: 5, .com: 4, .inf: 3, .app: 2, .pre: 1])
    #expect(given == 6)
    let gina = try #require(content.tie("t06"))
    let spell = try #require(gina.spell(on: day))
    #expect(gina.received(by: ada.id, during: spell) == [.ins, .com, .pre])
    #expect(gina.given(by: ada.id, during: spell) == [.com])
    let silvano = try #require(content.tie("t17"))
    #expect(silvano.identity.b == ada.id)
    #expect(silvano.received(by: ada.id, during: try #require(silvano.spell(on: day))) == [.inf, .app])
  }

  @Test func `levels and engagement follow from the roles`() throws {
    var levels: [Level: Int] = [:]
    var engagement: [Engagement?: Int] = [:]
    for tie in try egoTies() where tie.isLive(on: day) {
      let a = try #require(content.node(tie.identity.a))
      let b = try #require(content.node(tie.identity.b))
      levels[try #require(LevelRules.level(of: tie.identity, a: a, b: b)), default: 0] += 1
      engagement[tie.identity.engagement, default: 0] += 1
    }
    #expect(levels == [.person: 9, .volunteer: 1, .service: 6, .community: 1])
    #expect(engagement == [.formal: 6, .informal: 3, .naturalistic: 2, nil: 6])
  }

  @Test func `contexts at home, in society and at work, now and on the first day of 2019`() throws {
    func coverage(_ day: Day) throws -> [LifeContext?: Int] {
      let active = try egoTies().filter { $0.spell(on: day)?.state == .active }
      return Dictionary(grouping: active, by: \.identity.context).mapValues(\.count)
    }
    #expect(try coverage(day) == [.home: 12, .sociality: 4])
    let then = try #require(Day(year: 2019, month: 1, day: 1))
    #expect(try coverage(then) == [.home: 7, .sociality: 5, .work: 1])
  }

  @Test func `a broken tie keeps what flowed in the years before it broke`() throws {
    let lino = try #require(content.tie("t09"))
    #expect(lino.spells.map(\.state) == [.active, .interrupted])
    #expect(lino.spells.map(\.span.from?.description) == ["2012-09", "2026-01"])
    #expect(lino.spells.first?.span.to?.description == "2025-12")
    #expect(lino.exchanges(during: try #require(lino.spells.first)).count == 2)
    #expect(lino.exchanges(during: try #require(lino.spells.last)).isEmpty)
  }

  @Test func `from September 2025 to May 2026 six people came and two were lost`() throws {
    let before = try #require(Day(year: 2025, month: 9, day: 1))
    let ties = try egoTies()
    #expect(
      ties.filter { $0.isLive(on: day) && !$0.isLive(on: before) }.map(name)
        == ["Olga", "Paola", "Silvano", "Tina", "Ugo", "Yuri"])
    #expect(
      ties.filter { $0.isLive(on: before) && !$0.isLive(on: day) }.map(name) == ["Lino", "Centro anziani Il Gelso"])
  }

  @Test func `live ties were gone through that day, and six last contacts are known`() throws {
    let ada = try #require(content.node("P00"))
    let ties = try egoTies()
    #expect(ties.allSatisfy { ($0.identity.confirmedOn == day) == $0.isLive(on: day) })
    let contacts = ties.filter { tie in
      tie.spells.contains { tie.view(of: ada.id, during: $0).lastContact != nil }
    }
    #expect(contacts.map(name) == ["Carla", "Elsa", "Hassan", "Ines", "Olga", "dott.ssa Rita"])
  }

  @Test func `sixteen of her people's pairs know each other`() throws {
    let ada = try #require(content.node("P00"))
    let around = Set(try egoTies().filter { $0.isLive(on: day) }.compactMap { $0.identity.other(than: ada.id) })
    let pairs = content.ties.filter {
      $0.isLive(on: day) && around.contains($0.identity.a) && around.contains($0.identity.b)
    }
    #expect(Set(pairs.map { [$0.identity.a, $0.identity.b].sorted() }).count == 16)
  }

  @Test func `her map holds her, her 21 and behind them the bodies and the two agreements`() throws {
    let map = content.mapContent(.ada)
    #expect(map.on == day)
    #expect(map.nodes.count == 22)
    let behind = ["P13", "P22", "P25", "W22", "W25", "W26", "D01", "D02"].compactMap { content.node($0)?.id }
    #expect(Set(map.surroundings.map(\.id)) == Set(behind))
    #expect(map.processing?.basis == .noneFictitious)
    let drawn = Set(map.nodes.map(\.id))
    let shown = map.ties.filter {
      $0.isLive(on: day) && drawn.contains($0.identity.a) && drawn.contains($0.identity.b)
    }
    let live = try egoTies().filter { $0.isLive(on: day) }.compactMap {
      $0.identity.other(than: map.map.centre ?? NodeID(0))
    }
    let counted = Set(live + [try #require(map.map.centre)])
    #expect(counted.count == 18)
    #expect(shown.filter { counted.contains($0.identity.a) && counted.contains($0.identity.b) }.count == 33)
  }
}
