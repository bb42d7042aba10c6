import LegamiDemonstration
import LegamiModel
import Testing

@Suite struct DemonstrationRowsTests {
  let content = Demonstration.content(language: "it")

  @Test func `the tables hold the rows of the papers`() {
    #expect(content.nodes.count == 98)
    #expect(content.ties.count == 207)
    #expect(content.maps.map(\.name) == ["Ada Esempio", "Valfinta", "Nautilus"])
    #expect(content.maps.map(\.code) == ["r7k2", "m4t9", "h3w6"])
    #expect(content.maps.allSatisfy { $0.code.count == 4 })
    #expect(content.processing.map(\.basis) == [.noneFictitious])
  }

  @Test func `keys are positions, and every tie knows its own spells and exchanges`() {
    #expect(content.nodes.map(\.id.rawValue) == Array(1...98))
    #expect(content.ties.map(\.id.rawValue) == Array(1...207))
    for tie in content.ties {
      #expect(tie.spells.allSatisfy { $0.tie == tie.id })
      #expect(tie.exchanges.allSatisfy { exchange in tie.spells.contains { $0.id == exchange.spell } })
    }
    let ulids = content.nodes.map(\.ulid) + content.ties.map(\.identity.ulid) + content.maps.map(\.ulid)
    #expect(Set(ulids).count == ulids.count)
    #expect(ulids.allSatisfy { $0.count == 26 })
  }

  @Test func `a body that stands in both nets is one node, and so are its ties`() {
    for (person, district) in [("P25", "W01"), ("P22", "W12"), ("P13", "W14"), ("P21", "W16"), ("P24", "W18")] {
      #expect(content.node(person) != nil)
      #expect(content.node(person)?.id == content.node(district)?.id)
    }
    for (person, district) in [
      ("u23", "c02"), ("u24", "c01"), ("u27", "s02"), ("u28", "s01"), ("u29", "s04"), ("u30", "s03"),
    ] {
      #expect(content.tie(person) != nil)
      #expect(content.tie(person)?.id == content.tie(district)?.id)
    }
    #expect(content.tie("c01")?.spells.first?.strength == .strong)
    #expect(content.tie("c02")?.spells.first?.strength == .moderate)
    #expect(content.tie("c01")?.identity.formalisedBy == content.node("D02")?.id)
    #expect(content.tie("c02")?.identity.formalisedBy == content.node("D01")?.id)
  }

  @Test func `the shop, the parish and the bar of Ada's people are partners of the district`() throws {
    for (person, partner) in [("P07", "W26"), ("P11", "W22"), ("P15", "W25")] {
      let (a, b) = (try #require(content.node(person)), try #require(content.node(partner)))
      let tie = try #require(content.ties.first { $0.identity.a == a.id && $0.identity.b == b.id })
      #expect(tie.identity.type == .partOf)
      #expect(tie.identity.visibility == .mapOnly)
    }
  }

  @Test func `persons stay in their map, and every tie is as reserved as its ends`() throws {
    for node in content.nodes { #expect((node.visibility == .mapOnly) == (node.kind == .person)) }
    for tie in content.ties {
      let ends = [tie.identity.a, tie.identity.b].compactMap(content.node)
      try #require(ends.count == 2)
      #expect((tie.identity.visibility == .mapOnly) == ends.contains { $0.kind == .person })
    }
  }

  @Test func `no row breaks an invariant, and none is even worth a warning`() throws {
    for node in content.nodes { #expect(Invariants.violations(of: node).isEmpty) }
    for tie in content.ties {
      let a = try #require(content.node(tie.identity.a))
      let b = try #require(content.node(tie.identity.b))
      #expect(Invariants.violations(of: tie, a: a, b: b).isEmpty)
    }
    let undirected = content.ties.map(\.identity).filter { !$0.type.isDirected }
    let pairs = undirected.map { "\($0.a) \($0.b) \($0.type) \(String(describing: $0.context))" }
    #expect(Set(pairs).count == pairs.count)
  }

  @Test func `texts pass the border as they are, and alias and code fit their columns`() {
    for language in ["it", "en"] {
      let content = Demonstration.content(language: language)
      for node in content.nodes {
        #expect(CleanText.clean(node.name, limit: CleanText.nameLimit).text == node.name)
        #expect(CleanText.clean(node.summary).text == node.summary)
        #expect(node.alias.count <= 20)
      }
      for tie in content.ties { #expect(CleanText.clean(tie.identity.label).text == tie.identity.label) }
    }
  }

  @Test func `the content is the same every time`() {
    let again = Demonstration.content(language: "it")
    #expect(again.nodes == content.nodes)
    #expect(again.ties == content.ties)
    #expect(again.maps == content.maps)
    #expect(again.members == content.members)
  }
}
