import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// The three columns.
@Suite struct BrowseTests {
  @Test func `Enter follows a tie, Backspace returns with the selection kept`() throws {
    try scenario(.ada, size: "120x36").goTo("Gina").press("enter").titled("Gina").cursor(on: "Ines").press(
      "down down down"
    ).cursor(on: "Dario")
      .press("enter").titled("Gina › Dario").press("enter").press("backspace").titled("Gina › Dario").press("backspace")
      .cursor(on: "Dario")
      .press("left").titled("Ada Esempio").cursor(on: "Gina")
  }

  @Test(arguments: ["40x12", "80x24", "120x36", "200x60"]) func `the middle column is always there`(size: String) throws
  {
    try scenario(.ada, size: size).press("w").goTo("Silvano").press("enter").titled("Silvano").shows("livello servizi")
      .press("end home").isSound()
  }

  @Test func `beside the person ties are not grouped by levels, and the first column says where one came from`() throws
  {
    try scenario(.ada, size: "120x36").goTo("Silvano").press("enter").titled("Silvano").lacks("livello")
      .shows("Ada Esempio")
    try scenario(.valfinta, size: "120x36").press("enter").shows("Valfinta", "livello")
  }

  @Test func `the column ahead shows who stands around the one under the cursor`() throws {
    try scenario(.ada, size: "120x36").goTo("Gina").press("enter").cursor(on: "Ines").shows(
      "Gina e Ines: amicizia", "3 legami", "don Nello"
    )
    .press("down").cursor(on: "Ada Esempio").shows("17 legami")
  }

  @Test func `digits keep one level, in the worker's view`() throws {
    let session = try scenario(.ada, size: "120x36").goTo("Silvano").press("enter 1")
    try session.says(\.levelsInWorkersView).press("esc w enter").shows("livello servizi").press("1").titled(
      "livello persona"
    )
    .lacks("livello servizi").press("0").shows("livello servizi")
    let partners = try scenario(.valfinta, size: "120x36").press("enter")
    for key in ["1", "2", "3", "4"] { try partners.press(key).titled("livello") }
  }

  @Test func `from the district there is no trace of Ada, whichever way one follows`() throws {
    let session = try scenario(.valfinta, size: "120x36")
    let hidden = ["Ada Esempio", "Gina", "Elsa", "Bruno", "Carla", "Dario", "Ines", "Mara", "vedova"]
    var chance = Chance(seed: 11)
    try session.press("enter").lacks(hidden)
    for _ in 0..<150 {
      session.press(chance.pick([.enter, .down, .down, .up, .backspace, .right, .end, .character("0")]))
      if case .map = session.state.page { try session.press("tab enter") }
      session.lacks(hidden)
    }
  }

  @Test func `a tie changed here shows the change, also without a map`() throws {
    let session = try scenario(.home, size: "120x36")
    try session.press("L").press("/").type("Gruppo di programmazione").press("enter enter").titled(
      "Gruppo di programmazione"
    ).press("e").shows("tipo di legame")
    while session.currentField != .label { try session.press("tab") }
    try session.press("ctrl-u").type("prova di parola").press("enter").shows("prova di parola").isSound()
  }

  @Test func `search leads on`() throws {
    try scenario(.ada, size: "120x36").goTo("Gina").press("enter /").type("pao").press("enter").titled("Gina › Paola")
  }
}
