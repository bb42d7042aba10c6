import LegamiModel
import Testing

/// Imported rows are kept as bytes: what comes back is what was put.
struct PackedRowsTests {
  private static let names = AttributeNames(["paese", "età"])

  /// Rows that say every field the formats know, and some that no format says.
  static let nodes: [ImportedNode] = {
    var full = Node(kind: .person, name: "Ada", summary: "due righe", life: Interval(from: PartialDate("1950-03")))
    (full.isDeceased, full.isAnimal) = (true, true)
    full.detail = .person(PersonDetail(gender: .diverse))
    full.attributes = ["paese": .text("Lago"), "età": .number(41.5), "alto": .flag(true), "zero": .number(-0.0)]
    var rare = Node(kind: .organisation, form: .unit, name: "Servizio", alias: "SSB", sector: .public)
    rare.visibility = .mapOnly
    return [
      ImportedNode(key: "a", node: full, spot: .free(x: 1e308, y: -3)),
      ImportedNode(key: "b", node: Node(kind: .place, name: "b")),
      ImportedNode(key: "", node: rare, spot: .radial(wedge: 2, angle: 0.25)),
      ImportedNode(key: "c\u{301}", node: Node(kind: .plan, name: "\u{1F600}"), spot: .free(x: 0, y: 0)),
      ImportedNode(key: String(repeating: "k", count: 3_000_000), node: Node(kind: .device, name: "lungo")),
    ]
  }()

  static let ties: [ImportedTie] = {
    var tie = Tie(a: NodeID(0), b: NodeID(0), type: .kinship, roleA: Role.allCases.last, roleB: nil, context: .home)
    (tie.kinship, tie.weight, tie.label) = (.allCases.first, 0.1, "nuora")
    tie.attributes = ["età": .number(3), "fonte": .text("x")]
    var spell = Spell(span: Interval(from: PartialDate("2015"), to: PartialDate("2016-02-29")), state: .dormant)
    (spell.strength, spell.stress, spell.fromA.ring, spell.fromB.ring) = (.strong, .conflict, .inner, .outer)
    let flows = [Exchange(direction: .aToB, kind: .emo), Exchange(direction: .bToA, kind: .ins)]
    var rare = tie
    (rare.formalisedBy, rare.amountCents) = (NodeID(7), 12)
    let rareFlow = Exchange(direction: .aToB, kind: .emo, amount: 3, remark: "spesa")
    return [
      ImportedTie(key: "1", a: 0, b: 1, identity: tie, spells: [ImportedSpell(spell: spell, exchanges: flows)]),
      ImportedTie(
        key: "2", a: 300_000, b: 5, identity: Tie(a: NodeID(0), b: NodeID(0), type: .unspecified),
        spells: [ImportedSpell(spell: Spell())]),
      ImportedTie(key: "3", a: 2, b: 1, identity: rare, spells: []),
      ImportedTie(
        key: "4", a: 2, b: 1, identity: tie,
        spells: [ImportedSpell(spell: Spell(), exchanges: [rareFlow]), ImportedSpell(spell: spell)]),
    ]
  }()

  @Test func `nodes come back as they were put, whatever they say`() {
    for names in [AttributeNames.none, Self.names] {
      var packed = ImportedNodes(names: names)
      for _ in 0..<3 { for node in Self.nodes { packed.append(node) } }
      #expect(packed.count == 15)
      #expect(Array(packed) == Self.nodes + Self.nodes + Self.nodes)
    }
  }

  @Test func `ties come back as they were put, and as they were changed`() {
    var packed = ImportedTies(names: Self.names)
    var plain: [ImportedTie] = []
    for _ in 0..<3 {
      for tie in Self.ties {
        packed.append(tie)
        plain.append(tie)
      }
    }
    #expect(Array(packed) == plain)
    var chance = 7
    for _ in 0..<200 {
      chance = (chance &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
      let (index, other) = (chance % 12, (chance / 13) % 12)
      switch chance % 3 {
      case 0: (packed[index], plain[index]) = (plain[other], plain[other])
      case 1:
        packed[index].identity.weight = Double(chance)
        plain[index].identity.weight = Double(chance)
      default:
        packed[index].spells.append(ImportedSpell(spell: Spell()))
        plain[index].spells.append(ImportedSpell(spell: Spell()))
      }
      #expect(packed[index] == plain[index])
    }
    #expect(Array(packed) == plain)
    for index in plain.indices { #expect(packed.ends(index) == (plain[index].a, plain[index].b)) }
    packed.removeAll { $0.a == 2 }
    #expect(Array(packed) == plain.filter { $0.a != 2 })
  }

  @Test func `points are moved where there are any`() {
    var packed = ImportedNodes(Self.nodes)
    #expect(Array(packed.standing).count == 2)
    packed.movePoints { x, y in x == 0 ? nil : (x / 1e308, y + 1) }
    #expect(packed[0].spot == .free(x: 1, y: -2))
    #expect(packed[2].spot == .radial(wedge: 2, angle: 0.25))
    #expect(packed[3].spot == nil)
    #expect(Array(packed.standing).count == 1)
  }
}
