import LegamiModel
import LegamiStore
import TestSupport
import Testing

@Suite struct ChangeOrCorrectionTests {
  private func spells(_ fixture: Fixture) throws -> [Spell] {
    try fixture.store.tie(fixture.adaGina, in: .map(fixture.map)).spells
  }

  @Test func `on the day it was recorded, a change is a correction`() throws {
    let fixture = try Fixture.transient()
    let done = try fixture.store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer)
    #expect(done.value == .corrected)
    let spells = try spells(fixture)
    #expect(spells.count == 1)
    #expect(spells[0].span.from == PartialDate("2012"))
    #expect(spells[0].fromA.ring == .outer)
  }

  @Test func `later it closes the spell yesterday and opens one today with the same exchanges`() throws {
    let fixture = try Fixture.transient()
    fixture.time.pass(days: 3)
    let done = try fixture.store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer)
    #expect(done.value == .fromToday)
    let tie = try fixture.store.tie(fixture.adaGina, in: .map(fixture.map))
    #expect(tie.spells.map(\.span.to) == [PartialDate("2026-05-17"), nil])
    #expect(tie.spells[1].span.from == PartialDate("2026-05-18"))
    #expect(tie.spells.map(\.fromA.ring) == [.inner, .outer])
    for spell in tie.spells {
      #expect(tie.received(by: fixture.ada, during: spell) == [.ins, .com])
      #expect(tie.given(by: fixture.ada, during: spell) == [.com])
    }
  }

  @Test func `an interrupted tie has nothing flowing`() throws {
    let fixture = try Fixture.transient()
    fixture.time.pass(days: 1)
    _ = try fixture.store.changeTie(
      fixture.adaGina, TieChange(state: .set(.interrupted)), saidBy: fixture.ada)
    let tie = try fixture.store.tie(fixture.adaGina, in: .map(fixture.map))
    #expect(tie.spells.count == 2)
    #expect(tie.exchanges(during: tie.spells[1]).isEmpty)
    #expect(tie.exchanges(during: tie.spells[0]).count == 3)
  }

  @Test func `one key turns a change into a correction and back, as one step of undo`() throws {
    let fixture = try Fixture.transient()
    fixture.time.pass(days: 1)
    let start = try fixture.store.facts()
    _ = try fixture.store.moveRing(fixture.adaGina, from: fixture.ada, to: .outer)
    #expect(try fixture.store.toggleCorrection().value == .corrected)
    #expect(try spells(fixture).map(\.fromA.ring) == [.outer])
    #expect(try fixture.store.toggleCorrection().value == .fromToday)
    #expect(try spells(fixture).map(\.fromA.ring) == [.inner, .outer])
    #expect(try fixture.store.undo()?.left == [])
    #expect(try fixture.store.facts() == start)
  }

  @Test func `the day of the last contact opens no spell`() throws {
    let fixture = try Fixture.transient()
    fixture.time.pass(days: 5)
    let change = TieChange(lastContact: .set(PartialDate("2026-05-19")))
    #expect(try fixture.store.changeTie(fixture.adaGina, change, saidBy: fixture.ada).value == .corrected)
    #expect(try spells(fixture).count == 1)
  }

  @Test func `how it was on a day, and how we knew it on a day, are two questions`() throws {
    let fixture = try Fixture.transient()
    let knewThen = fixture.time.now
    fixture.time.pass(days: 30)
    _ = try fixture.store.changeTie(
      fixture.adaGina, TieChange(state: .set(.interrupted)), saidBy: fixture.ada)
    _ = try fixture.store.addPerson(to: fixture.map, PersonDraft(name: "Ugo", role: .friend))
    let start = try fixture.store.facts()

    let now = try fixture.store.openMap(fixture.map, reason: .show)
    let tie = try #require(now.ties.first { $0.id == fixture.adaGina })
    #expect(tie.spell(on: Fixture.today)?.state == .active)
    #expect(tie.spell(on: now.on)?.state == .interrupted)

    let then = try fixture.store.openMap(fixture.map, reason: .show, asKnown: knewThen)
    let known = try #require(then.ties.first { $0.id == fixture.adaGina })
    #expect(known.spell(on: now.on)?.state == .active)
    #expect(!then.nodes.contains { $0.name == "Ugo" })
    #expect(try fixture.store.facts() == start)
    let beginning = Instant(milliseconds: 0)
    #expect(throws: StoreError.self) {
      try fixture.store.openMap(fixture.map, reason: .show, asKnown: beginning)
    }
  }
}
