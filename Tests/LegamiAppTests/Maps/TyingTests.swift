import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// Who knows whom, and finding somebody.
@Suite struct TyingTests {
  @Test func `tying the chosen one to another`() throws {
    try scenario(.ada, size: "120x36").goTo("Elsa").press("t").shows("Elsa conosce…").type("gin").cursor(on: "gin")
      .press("enter")
      .says("legame tra Elsa e Gina aggiunto").shows("conosce: Bruno, Fausto, Gina").cursor(on: "Elsa").isSound()
  }

  @Test func `who is tied already is said, and nothing is doubled`() throws {
    try scenario(.ada, size: "120x36").goTo("Elsa").press("t").type("faus").shows("si conoscono già").press("enter")
      .says("Elsa e Fausto hanno già questo legame.").isSound()
  }

  @Test func `several are tied to one at once, in one step of undo`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Tina").press("space").goTo("Ugo").press("space").titled("2 scelti").goTo("Carla").press("t").type(
      "carla"
    ).press("enter")
      .says("2 voci cambiate insieme").goTo("Tina").shows("Carla").goTo("Ugo").shows("conosce: Carla")
      .press("u").says("annullato").lacks("conosce: Carla").isSound()
  }

  @Test func `search finds while it is typed, with accents or without, and Esc leaves everything as it was`() throws {
    try scenario(.ada).press("/").type("has").shows("Hassan").press("enter").cursor(on: "Hassan")
      .press("/").type("zzz").shows("niente con queste lettere").press("enter").cursor(on: "Hassan")
      .press("/").type("gina").press("esc").cursor(on: "Hassan")
  }

  @Test func `from a partner map nobody of a person's map is found`() throws {
    let session = try scenario(.valfinta)
    for name in ["Ada Esempio", "Gina", "Bruno", "Elsa", "vedova"] {
      try session.press("/").type(name)
      #expect(!session.choices.contains { $0.contains(name) }, "\(session.choices)")
      try session.press("esc")
    }
  }
}
