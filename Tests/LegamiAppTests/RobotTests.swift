import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// Keys pressed without sense, by the thousand: nothing breaks, and what is left in the store is sound.
@Suite struct RobotTests {
  @Test(arguments: [
    (ScenarioStart.ada, "80x24", 2_000), (.valfinta, "80x24", 750), (.home, "120x36", 1_250), (.empty, "40x12", 1_000),
  ])
  func `random keys over all pages break nothing`(start: ScenarioStart, size: String, presses: Int) throws {
    let session = try scenario(start, size: size, today: "2026-05-16")
    var chance = Chance(seed: UInt64(presses))
    for _ in 0..<presses {
      let key = chance.key(in: session.state.context)
      // Reading files is another test's.
      if session.isAskingForFile { try session.press("esc") }
      let before = session.state
      session.press(key)
      // The palette may have been asked to leave.
      if session.state.isLeaving { session.comeBack(to: before) }
      if chance.below(80) == 0 { try session.resize(chance.pick(["40x12", "80x24", "120x36", "30x8"])) }
    }
    try session.resize("80x24").isSound()
  }

  /// How to come to each page, and to what is filled in over it, from the person's map.
  private static let ways = [
    "", "w", "tab a", "tab e", "tab e ctrl-t", "tab t", "g", ":", "/", "L", "L tab", "L /", "tab enter", "tab enter :",
    "v", "?", "o tab", "L ?", "esc", "esc n", "esc p", "esc ?", "esc L", "esc L enter",
  ]

  /// Every key that means something somewhere, but for the one that arranges a map anew, which takes its time.
  private static let keys = Set(ActionRegistry.all.filter { $0.id != .rearrange }.flatMap(\.keys))
    .sorted { $0.name < $1.name }

  @Test(arguments: ways) func `every key of the program can be pressed on every page`(way: String) throws {
    let session = try scenario(.ada, size: way.count % 2 == 0 ? "80x24" : "40x12", today: "2026-05-16")
    try session.press(way)
    let home = session.state
    for key in Self.keys {
      let before = session.screen
      session.press(key)
      #expect(session.screen.cursor != nil, "\(key) after \(way) leaves no cursor")
      #expect(session.screen.size == before.size)
      session.comeBack(to: home)
    }
    try session.isSound()
  }
}
