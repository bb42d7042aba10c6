import LegamiModel
import Testing

struct CapacityTests {
  @Test func `every role but the unsaid one has a capacity`() {
    for role in Role.allCases {
      #expect((role.capacity == nil) == (role == .unspecified), "\(role)")
    }
  }

  @Test func `every body and group has a capacity of its own, whatever its sector`() {
    for kind in [NodeKind.organisation, .group] {
      for form in NodeForm.forms(of: kind).map(Optional.some) + [nil] {
        for sector in Sector.allCases.map(Optional.some) + [nil] {
          #expect(
            CapacityTable.capacity(kind: kind, form: form, sector: sector) != nil, "\(kind) \(String(describing: form))"
          )
        }
      }
    }
  }

  @Test(arguments: [
    (NodeKind.organisation, NodeForm.municipality, Sector.public, Capacity.professional),
    (.organisation, .parish, .religious, .volunteer),
    (.organisation, .sportsClub, .thirdSector, .volunteer),
    (.organisation, .shop, .profit, .own),
    (.organisation, .company, .profit, .professional),
    (.organisation, .politicalBody, .public, .community),
    (.group, .selfHelp, .citizens, .volunteer),
    (.group, .citizens, .citizens, .community),
    (.group, .household, .citizens, .own),
    (.group, .planOffice, .public, .professional),
    (.place, .bar, .profit, .own),
    (.place, .library, .public, .professional),
    (.place, .seniorsCentre, .thirdSector, .volunteer),
    (.place, .nursingHome, .thirdSector, .professional),
  ])
  func `an end without a role acts as what it is`(kind: NodeKind, form: NodeForm, sector: Sector, capacity: Capacity) {
    #expect(CapacityTable.capacity(kind: kind, form: form, sector: sector) == capacity)
  }

  @Test func `devices, plans and meetings leave the level to the other end`() {
    let partner = Node(id: NodeID(1), kind: .place, form: .bar, name: "Bar", sector: .profit)
    let plan = Node(id: NodeID(2), kind: .plan, form: .action, name: "Azione")
    let tie = Tie(a: partner.id, b: plan.id, type: .participation)
    #expect(LevelRules.level(of: tie, a: partner, b: plan) == .person)
  }

  @Test func `the same person is a neighbour in one tie and a volunteer in another`() {
    let paola = Node(id: NodeID(1), kind: .person, name: "Paola")
    let gina = Node(id: NodeID(2), kind: .person, name: "Gina")
    let neighbours = Tie(a: paola.id, b: gina.id, type: .neighbourhood)
    let help = Tie(a: paola.id, b: gina.id, type: .volunteering)
    #expect(LevelRules.level(of: neighbours, a: paola, b: gina) == .person)
    #expect(LevelRules.level(of: help, a: paola, b: gina) == .volunteer)
    #expect(LevelRules.subLevel(of: neighbours, a: paola, b: gina, sameService: { false }) == .neighbours)
    #expect(LevelRules.subLevel(of: help, a: paola, b: gina, sameService: { false }) == .volunteerAndPerson)
  }

  @Test func `a tie of which nothing was said has no level`() {
    let a = Node(id: NodeID(1), kind: .person, name: "A")
    let b = Node(id: NodeID(2), kind: .person, name: "B")
    #expect(LevelRules.level(of: Tie(a: a.id, b: b.id, type: .unspecified), a: a, b: b) == nil)
  }

  @Test func `two practitioners of one service are told from two of different services`() {
    let a = Node(id: NodeID(1), kind: .person, name: "A")
    let b = Node(id: NodeID(2), kind: .person, name: "B")
    let tie = Tie(a: a.id, b: b.id, type: .cooperation)
    #expect(LevelRules.subLevel(of: tie, a: a, b: b, sameService: { true }) == .withinService)
    #expect(LevelRules.subLevel(of: tie, a: a, b: b, sameService: { false }) == .betweenServices)
  }

  @Test func `every form belongs to a kind`() {
    let offered = Set(NodeKind.allCases.flatMap(NodeForm.forms))
    #expect(offered == Set(NodeForm.allCases))
    #expect(NodeForm.forms(of: .person).isEmpty)
  }
}
