import LegamiModel
import LegamiStore
import Testing

@testable import LegamiApp

/// When what is being typed is written.
@Suite struct DraftKeeperTests {
  private final class World {
    var time = ContinuousClock.now
    var written: [String?] = []
    var problem: StoreError.Code?
    lazy var keeper = DraftKeeper(
      now: { [unowned self] in time },
      write: { [unowned self] text, _, _ throws(StoreError) in
        if let problem { throw StoreError(problem) }
        written.append(text)
      })

    func type(_ text: String) -> Int? { keeper.keep(open(text), isUrgent: false) }

    func open(_ text: String?) -> OpenDraft {
      OpenDraft(
        place: DraftPlace(view: .home, map: nil, subject: .newPersonMap),
        draft: text.map { Draft(line: $0, known: nil) })
    }
  }

  @Test func `at most once a second, and what came last is never later than that`() {
    let world = World()
    for number in 0..<100 {
      let due = world.type(String(repeating: "a", count: number + 1))
      #expect(due ?? 0 <= 1_000)
      world.time += .milliseconds(30)
    }
    // 2.97 seconds of typing.
    #expect(world.written.count == 3)
    world.time += .milliseconds(1_000)
    _ = world.type(String(repeating: "a", count: 100))
    #expect(world.written.count == 4 && world.written.last??.contains(String(repeating: "a", count: 100)) == true)
    // Nothing is written while nothing is typed.
    world.time += .seconds(10)
    #expect(world.type(String(repeating: "a", count: 100)) == nil && world.written.count == 4)
  }

  @Test func `when it is left or covered nothing is waited for`() throws {
    let world = World()
    _ = world.type("a")
    _ = world.keeper.keep(world.open("ab"), isUrgent: true)
    #expect(world.written.count == 2)
    try world.keeper.leave(Draft(line: "abc", known: nil), at: world.open(nil).place)
    #expect(world.written.count == 3)
    world.keeper.end(world.open("abcd"))
    #expect(world.written.count == 4)
    world.keeper.end(world.open("abcd"))
    #expect(world.written.count == 4)
  }

  @Test func `what cannot be written now is tried again, and so is what cannot be taken away`() throws {
    let world = World()
    world.problem = .locked
    let due = try #require(world.type("a"))
    #expect(due <= 200 && world.written.isEmpty)
    world.problem = nil
    world.time += .milliseconds(due)
    #expect(world.type("a") == nil && world.written.count == 1)
    world.problem = .locked
    world.keeper.forget(world.open(nil).place)
    #expect(world.written.count == 1)
    world.problem = nil
    world.time += .seconds(1)
    _ = world.keeper.keep(nil, isUrgent: false)
    #expect(world.written.last == .some(nil))
  }
}
