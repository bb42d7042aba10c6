import LegamiModel
import Testing

struct InvariantTests {
  private let ada = Node(id: NodeID(1), kind: .person, name: "Ada")
  private let bar = Node(id: NodeID(2), kind: .place, form: .bar, name: "Bar", sector: .profit)
  private let action = Node(id: NodeID(3), kind: .plan, form: .action, name: "Azione")

  private func codes(_ tie: Tie, _ spells: [Spell], a: Node, b: Node, exchanges: [Exchange] = []) -> Set<Violation.Code>
  {
    Set(
      Invariants.violations(of: DatedTie(identity: tie, spells: spells, exchanges: exchanges), a: a, b: b).map(\.code))
  }

  @Test func `a tie needs two different ends`() {
    #expect(codes(Tie(a: ada.id, b: ada.id, type: .friendship), [], a: ada, b: ada).contains(.loop))
  }

  @Test func `a place may take part in an action, an action not in a person`() {
    #expect(codes(Tie(a: bar.id, b: action.id, type: .participation), [Spell()], a: bar, b: action).isEmpty)
    #expect(
      codes(Tie(a: action.id, b: ada.id, type: .participation), [Spell()], a: action, b: ada) == [.participationEnds])
  }

  @Test func `spells do not overlap and do not run backwards`() {
    let tie = Tie(a: ada.id, b: bar.id, type: .participation)
    let year = PartialDate("2020")
    let overlapping = [Spell(span: Interval(to: year)), Spell(span: Interval(from: year))]
    #expect(codes(tie, overlapping, a: ada, b: bar) == [.overlappingSpells])
    let backwards = [Spell(span: Interval(from: PartialDate("2021"), to: year))]
    #expect(codes(tie, backwards, a: ada, b: bar) == [.reversedDates])
  }

  @Test func `nothing flows along an interrupted tie`() {
    let tie = Tie(a: ada.id, b: bar.id, type: .participation)
    let spell = Spell(id: SpellID(7), state: .interrupted)
    let flow = Exchange(spell: spell.id, direction: .aToB, kind: .com)
    #expect(codes(tie, [spell], a: ada, b: bar, exchanges: [flow]) == [.exchangeWithoutFlow])
  }

  @Test func `what is naturalistic has no paper`() {
    let tie = Tie(a: bar.id, b: action.id, type: .participation, engagement: .naturalistic, formalisedBy: NodeID(9))
    #expect(codes(tie, [Spell()], a: bar, b: action).contains(.naturalisticFormalised))
  }

  @Test func `formal without paper or profession is told, not refused`() {
    let tie = Tie(a: bar.id, b: action.id, type: .participation, engagement: .formal)
    let found = Invariants.violations(of: DatedTie(identity: tie, spells: [Spell()]), a: bar, b: action)
    #expect(found.map(\.code) == [.undocumentedFormal])
    #expect(found.allSatisfy { !$0.blocks })
  }

  @Test func `persons stay in their maps unless widened`() {
    #expect(ada.visibility == .mapOnly)
    #expect(bar.visibility == .shared)
    #expect(Visibility.shared < .mapOnly && Visibility.mapOnly < .heldBack)
  }
}
