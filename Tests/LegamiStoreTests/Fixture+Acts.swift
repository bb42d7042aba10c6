import LegamiModel
import LegamiStore
import TestSupport

extension Fixture {
  /// Does something at random; what cannot be done is not done.
  /// - Parameter clock: of the store; nil is the fixture's own.
  func act(_ chance: TestChance, _ store: Store, _ clock: TestClock? = nil) throws {
    let people = try store.openMap(map, reason: .review).nodes
    let ties = try store.openMap(map, reason: .review).ties
    guard !ties.isEmpty else {
      _ = try store.addPerson(to: map, PersonDraft(name: "p", role: .friend))
      return
    }
    func person() -> Node { people[chance.below(people.count)] }
    func tie() -> DatedTie { ties[chance.below(ties.count)] }
    (clock ?? time).pass(days: chance.below(3))
    do {
      switch chance.below(14) {
      case 0, 1, 2:
        let roles: [Role] = [.family, .friend, .neighbour, .professional, .volunteer, .unspecified]
        let draft = PersonDraft(
          name: "p\(chance.below(1000))", role: roles[chance.below(roles.count)], received: [.emo])
        _ = try store.addPerson(to: map, draft)
      case 3: _ = try store.addTie(TieDraft(a: person().id, b: person().id, type: .friendship))
      case 4: _ = try store.moveRing(tie().id, from: ada, to: Ring.allCases[chance.below(3)])
      case 5:
        let states: [TieState] = [.active, .dormant, .interrupted]
        _ = try store.changeTie(tie().id, TieChange(state: .set(states[chance.below(3)])), saidBy: ada)
      case 6: _ = try store.setExchanges(tie().id, of: ada, received: [.ins], given: [.com, .emo])
      case 7: _ = try store.endTie(tie().id)
      case 8: _ = try store.removeTie(tie().id)
      case 9:
        var node = person()
        node.name += "x"
        node.visibility = chance.below(2) == 0 ? .shared : .mapOnly
        _ = try store.changeNode(node)
      case 10: _ = try store.removeNode(person().id)
      case 11: _ = try store.removeFromMap(person().id, map: map)
      case 12: _ = try store.addNote(Note(node: person().id, map: map, text: "n", on: Fixture.today))
      default: _ = try store.toggleCorrection()
      }
    } catch {
      let expected: [StoreError.Code] = [.invariant, .isCentre, .cannotToggle, .noSuchRow]
      guard expected.contains(error.code) else { throw error }
    }
  }
}
