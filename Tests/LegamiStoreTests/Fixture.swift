import Foundation
import LegamiModel
import LegamiStore
import Synchronization
import TestSupport
import Testing

/// A clock that the test moves.
final class TestClock: Sendable {
  private let state: Mutex<(day: Int, milliseconds: Int64)>

  init(_ day: Day = Fixture.today) { state = Mutex((day.number, Int64(day.number) * 86_400_000)) }

  /// Every question takes a millisecond, so that no two acts fall together.
  var clock: Clock {
    Clock(
      now: {
        self.state.withLock { value in
          value.milliseconds += 1
          return Instant(milliseconds: value.milliseconds)
        }
      },
      today: { self.state.withLock { Day(number: $0.day) } })
  }

  var now: Instant { state.withLock { Instant(milliseconds: $0.milliseconds) } }

  func pass(days: Int) {
    state.withLock { value in
      value.day += days
      value.milliseconds += Int64(days) * 86_400_000
    }
  }
}

/// Chance that is the same each time.
final class TestChance: Sendable {
  private let state: Mutex<UInt64>

  init(_ seed: UInt64 = 1) { state = Mutex(seed) }

  func next() -> UInt64 {
    state.withLock { value in
      value &+= 0x9E37_79B9_7F4A_7C15
      var mixed = value
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  var ulids: UlidGenerator { UlidGenerator(random: { self.next() }) }
}

/// A small invented store: a person's map and a district, with one professional on both sides.
struct Fixture {
  static let today = day("2026-05-15")

  let store: Store
  let time: TestClock
  let ada: NodeID
  let map: MapID
  let gina: NodeID
  let adaGina: TieID
  let silvano: NodeID
  let service: NodeID
  let bar: NodeID
  let district: MapID
  let group: NodeID

  static func day(_ text: String) -> Day { PartialDate(text)?.firstDay ?? Day(number: 0) }

  init(_ store: Store, time: TestClock) throws {
    self.store = store
    self.time = time
    let map = try store.createMap(
      NetworkMap(name: "Ada Esempio", lens: .ego, purpose: .casework, isInvented: true),
      centre: .new(Node(kind: .person, name: "Ada Esempio")),
      processing: ProcessingRecord(subject: NodeID(0), controller: "Comune", basis: .noneFictitious)
    ).value
    self.map = map
    ada = try #require(try store.map(map).centre)
    let gina = try store.addPerson(
      to: map,
      PersonDraft(
        name: "Gina Verdi", role: .neighbour, ring: .inner, contact: .daily, label: "dirimpettaia",
        from: PartialDate("2012"), received: [.ins, .com], given: [.com])
    ).value
    self.gina = gina.node
    adaGina = try #require(gina.tie)
    silvano = try store.addPerson(to: map, PersonDraft(name: "Silvano Prova", role: .caseManager, ring: .outer))
      .value.node
    service = try store.addNode(
      Node(kind: .organisation, form: .unit, name: "Servizio Sociale", sector: .public)
    ).value
    bar = try store.addNode(Node(kind: .place, form: .bar, name: "Bar dell'Angolo", sector: .profit)).value
    group = try store.addNode(Node(kind: .group, form: .planning, name: "Gruppo Domiciliarità")).value
    _ = try store.addTie(TieDraft(a: silvano, b: service, type: .employment))
    _ = try store.addTie(
      TieDraft(
        a: service, b: group, type: .participation, engagement: .formal,
        participation: Participation(side: .technical, through: "Silvano", throughNode: silvano)))
    _ = try store.addTie(TieDraft(a: silvano, b: group, type: .participation))
    _ = try store.addTie(TieDraft(a: bar, b: group, type: .participation, engagement: .naturalistic))
    district = try store.createMap(
      NetworkMap(name: "Valfinta", lens: .partner, purpose: .planning), centre: .existing(group)
    ).value
  }

  static func transient(seed: UInt64 = 1) throws -> Fixture {
    let time = TestClock()
    let store = try Store.transient(user: "rita", clock: time.clock, ulids: TestChance(seed).ulids)
    return try Fixture(store, time: time)
  }

  static func file(_ path: String, seed: UInt64 = 1) throws -> Fixture {
    let time = TestClock()
    let store = try Store.create(at: path, user: "rita", clock: time.clock, ulids: TestChance(seed).ulids)
    return try Fixture(store, time: time)
  }

  func reopened(user: String = "rita") throws -> Store {
    try Store.open(at: store.path, user: user, clock: time.clock, ulids: TestChance(99).ulids)
  }
}

extension Store {
  /// All facts of the store as text, with the counts of changes left out: what undo must bring back.
  func facts() throws -> String {
    let scope = ReadingScope.everywhere(reason: "test")
    var lines: [String] = []
    for summary in try maps(in: scope, counting: false) {
      var map = try self.map(summary.id)
      (map.rev, map.wedgeBorders) = (0, [])
      lines.append("\(map)")
      let content = try openMap(summary.id, reason: .review)
      lines += content.members.map { "\($0)" }
      lines += content.notes.map { note in
        var note = note
        note.rev = 0
        return "\(note)"
      }
    }
    for row in try nodes(ListQuery(scope: scope), window: ListWindowRequest(limit: 10_000)).rows {
      var node = try self.node(row.id, in: scope)
      node.rev = 0
      lines.append("\(node) \(row.degree) \(row.levels.map(\.rawValue).sorted())")
      for note in try notes(about: node.id, in: scope) { lines.append("\(note.id) \(note.text)") }
      for assessment in try assessments(of: .node(node.id), in: scope) { lines.append("\(assessment.value)") }
    }
    for row in try ties(TieQuery(scope: scope), window: ListWindowRequest(limit: 10_000)).rows {
      var tie = try self.tie(row.id, in: scope)
      tie.identity.rev = 0
      for index in tie.spells.indices { tie.spells[index].rev = 0 }
      for index in tie.exchanges.indices { tie.exchanges[index].rev = 0 }
      lines.append("\(tie) \(row.level?.rawValue ?? "-")")
    }
    return lines.joined(separator: "\n")
  }
}
