import TerminalKit

@testable import LegamiApp

/// Keys by chance, the same ones every time.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// A key of the place, or some letter where letters are text. Never one that leaves, nor the one that takes its time.
  mutating func key(in context: KeyContext) -> Key {
    let actions = ActionRegistry.actions(in: context).filter {
      ![.quit, .suspend, .curtain, .rearrange].contains($0.id)
    }
    if context.takesText, below(3) > 0 { return .character(pick(Array("aeinorst 123<«é界👩‍👩‍👧"))) }
    return pick(pick(actions).keys)
  }
}
