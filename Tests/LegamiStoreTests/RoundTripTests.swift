import LegamiModel
import LegamiStore
import TestSupport
import Testing

@Suite struct RoundTripTests {
  let everywhere = ReadingScope.everywhere(reason: "test")

  @Test func `a node comes back as it was written, whatever its kind`() throws {
    let fixture = try Fixture.transient()
    let details: [(NodeKind, NodeForm?, NodeDetail)] = [
      (.person, nil, .person(PersonDetail(profession: "sarta", gender: .feminine))),
      (
        .organisation, .unit,
        .organisation(OrganisationDetail(policyAreas: [.social], targetGroups: [.elderly], context: .home))
      ),
      (.group, .planning, .group(GroupDetail(policyAreas: [.health], purpose: "casa"))),
      (.place, .bar, .place(PlaceDetail(context: .sociality, openness: 5))),
      (.device, .convention, .device(DeviceDetail(purpose: "SAD", renewal: .tacit, noticeDays: 90))),
      (.plan, .action, .plan(PlanDetail(purpose: "visite", context: .home))),
      (.meeting, .plenary, .meeting(MeetingDetail(startsAt: "2026-02-10 14:30"))),
    ]
    for (kind, form, detail) in details {
      var node = Node(
        kind: kind, form: form, name: "L'età \"dell'oro\" 👵🏽", alias: "oro", summary: "riga", sector: .citizens,
        territory: fixture.service, visibility: .heldBack,
        life: Interval(from: PartialDate("2015"), to: PartialDate("2027-03")), isPlaceholder: true,
        isDeceased: true, isAnimal: true, detail: detail,
        attributes: ["età": .number(1.0 / 3), "nota": .text("x"), "sì": .flag(true)],
        provenance: Provenance(author: "rita", says: "Ada"))
      node.id = try fixture.store.addNode(node).value
      let read = try fixture.store.node(node.id, in: everywhere)
      node.ulid = read.ulid
      #expect(read == node)
      #expect(read.ulid.count == 26)
    }
  }

  @Test func `a tie comes back with its spells and exchanges`() throws {
    let fixture = try Fixture.transient()
    var identity = Tie(
      a: fixture.service, b: fixture.group, type: .participation, roleA: .representative, context: .home,
      origin: .fostered, engagement: .formal, formalisedBy: fixture.bar,
      participation: Participation(
        involvement: .empower, responsibility: .chair, adhesion: .institutional, mandate: .beyond,
        side: .political, attendance: .absentExcused, speaksFor: .housing, isSignatory: true, through: "Bianca",
        throughNode: fixture.silvano),
      amountCents: 12_345, weight: 0.1, label: "firmataria", source: "verbale", isAssumed: true,
      confirmedOn: Fixture.today, visibility: .mapOnly, attributes: ["peso": .number(2)],
      provenance: Provenance(author: "rita", says: "Bianca"))
    let spells = [
      Spell(span: Interval(from: PartialDate("2012-09"), to: PartialDate("2025-12")), state: .active),
      Spell(
        span: Interval(from: PartialDate("2026-01-01")), state: .dormant, strength: .strong, stress: .calm,
        fromA: EndView(ring: .inner, contact: .weekly, lastContact: PartialDate("2026-05")),
        fromB: EndView(ring: .outer)),
    ]
    let exchange = Exchange(
      spell: SpellID(2), direction: .bToA, kind: .space, amount: 3, isDrain: true, hoursHundredths: 250,
      valueCents: 900, recognition: "grazie", recognisedOn: PartialDate("2026"), remark: "r")
    let id = try fixture.store.perform(.addTie) { writing in
      try writing.insert(DatedTie(identity: identity, spells: spells, exchanges: [exchange]))
    }.value
    let read = try fixture.store.tie(id, in: everywhere)
    (identity.id, identity.ulid) = (id, read.identity.ulid)
    #expect(read.identity == identity)
    #expect(read.spells.map(\.span) == spells.map(\.span))
    #expect(read.spells[1].fromA == spells[1].fromA)
    #expect(read.spells[1].stress == .calm)
    #expect(read.exchanges.count == 1)
    #expect(read.exchanges[0].spell == read.spells[1].id)
    #expect(read.exchanges[0].valueCents == 900)
    #expect(read.exchanges[0].recognisedOn == PartialDate("2026"))
  }

  @Test func `notes, judgements, maps and places come back`() throws {
    let fixture = try Fixture.transient()
    let store = fixture.store
    let note = Note(
      node: fixture.gina, map: fixture.map, kind: .wish, text: "Vuole tornare\nal coro", on: Fixture.today,
      saidBy: fixture.ada)
    let id = try store.addNote(note).value
    let read = try #require(try store.notes(about: fixture.gina, in: .map(fixture.map)).first)
    #expect(read.id == id)
    #expect(read.text == "Vuole tornare al coro")
    #expect(read.saidBy == fixture.ada)

    let assessment = Assessment(
      subject: .tie(fixture.adaGina), scale: "trust", item: "trust", value: 1.0 / 3, rater: fixture.ada,
      on: try #require(PartialDate("2026-05")))
    _ = try store.addAssessment(assessment)
    let judged = try store.assessments(of: .tie(fixture.adaGina), in: .map(fixture.map))
    #expect(judged.map(\.value) == [1.0 / 3])

    var map = try store.map(fixture.map)
    map.question = "Chi la aiuta?"
    map.asOf = PartialDate("2026-05")
    map.scheme = .todd
    let changed = try store.changeMap(map).value
    #expect(changed.question == "Chi la aiuta?")
    let places = [
      MapPlace(map: fixture.map, node: fixture.gina, order: 0, spot: .radial(wedge: 2, angle: 1.0 / 3)),
      MapPlace(map: fixture.map, node: fixture.silvano, order: 1, spot: .free(x: 0.1, y: 2.0 / 3)),
    ]
    try store.keepPlaces(places, borders: [0.25, 1.0 / 3, 1], on: fixture.map)
    let content = try store.openMap(fixture.map, reason: .review)
    #expect(content.places == places)
    #expect(content.map.wedgeBorders == [0.25, 1.0 / 3, 1])
    #expect(content.processing?.controller == "Comune")
    #expect(content.on == Fixture.today)
  }

  @Test func `an undirected tie is turned with all that belongs to its ends`() throws {
    let fixture = try Fixture.transient()
    let tie = DatedTie(
      identity: Tie(
        a: fixture.silvano, b: fixture.gina, type: .kinship, roleA: .family, roleB: .familyCarer, kinship: .child),
      spells: [Spell(fromA: EndView(ring: .inner))],
      exchanges: [Exchange(direction: .aToB, kind: .emo)])
    let id = try fixture.store.perform(.addTie) { try $0.insert(tie) }.value
    let read = try fixture.store.tie(id, in: everywhere)
    #expect(read.identity.a == fixture.gina)
    #expect(read.identity.roleA == .familyCarer)
    #expect(read.identity.kinship == .parent)
    #expect(read.spells[0].fromB.ring == .inner)
    #expect(read.exchanges[0].direction == .bToA)
  }

  @Test func `a person's map holds who was ever tied to the centre, and the services its people work in`() throws {
    let fixture = try Fixture.transient()
    _ = try fixture.store.endTie(fixture.adaGina, lastDay: Fixture.day("2020-01-01"))
    let content = try fixture.store.openMap(fixture.map, reason: .show)
    #expect(content.nodes.map(\.name) == ["Ada Esempio", "Gina Verdi", "Silvano Prova"])
    #expect(content.surroundings.map(\.name) == ["Servizio Sociale"])
    #expect(content.ties.map(\.identity.type) == [.neighbourhood, .caseMgmt, .employment])
    let summary = try #require(try fixture.store.maps(in: everywhere).first)
    #expect(summary.nodes == 2)
    #expect(summary.ties == 1)
  }

  @Test func `a role said instead of a name is numbered when it comes again`() throws {
    let fixture = try Fixture.transient()
    for expected in ["vicina", "vicina 2", "vicina 3"] {
      let draft = PersonDraft(name: "vicina", isNamedByRole: true, role: .neighbour)
      let added = try fixture.store.addPerson(to: fixture.map, draft)
      #expect(try fixture.store.node(added.value.node, in: everywhere).name == expected)
      #expect(added.arguments == [expected, "Ada Esempio"])
    }
  }

  @Test func `a map is found by key, ulid, code, name and beginning`() throws {
    let fixture = try Fixture.transient()
    let store = fixture.store
    let map = try store.map(fixture.map)
    for text in [map.id.description, map.ulid, map.code, "Ada Esempio", "ada  ESEMPIO", "àda"] {
      #expect(try store.resolveMap(text) == map.id)
    }
    let second = try store.createMap(
      NetworkMap(name: "Ada Esempio", lens: .net, purpose: .planning), centre: .none
    ).value
    // The planning side learns nothing of a person's map, not even that it has this name.
    #expect(try store.map(second).name == "Ada Esempio")
    let third = try store.createMap(NetworkMap(name: "ada esempio", lens: .net, purpose: .planning), centre: .none)
    #expect(try store.map(third.value).name == "ada esempio (2)")
    let ambiguous = #expect(throws: StoreError.self) { try store.resolveMap("ada") }
    #expect(ambiguous?.code == .ambiguousMap)
    let codes = try [fixture.map, second, third.value].map { try store.map($0).code }
    #expect(ambiguous?.arguments == ["ada"] + codes)
    #expect(throws: StoreError(.noSuchMap, ["zzz"])) { try store.resolveMap("zzz") }
  }
}
