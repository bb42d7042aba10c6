import LegamiInsight
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
      .says("2 legami aggiunti con Carla: Tina e Ugo").titled("2 scelti").goTo("Tina").shows("Carla").goTo("Ugo").shows(
        "conosce: Carla"
      )
      .press("u").says("annullato").lacks("conosce: Carla").isSound()
  }

  @Test func `every one that is marked is tied, the one under the cursor too`() throws {
    let session = try scenario(.ada, size: "120x36")
    for name in ["Tina", "Ugo", "Rita"] { try session.goTo(name == "Rita" ? "dott.ssa Rita" : name).press("space") }
    try session.goTo("Yuri").press("space t").shows("dott.ssa Rita, Tina, Ugo e Yuri conoscono…").type("elsa")
      .press("enter").says("4 legami aggiunti con Elsa: dott.ssa Rita, Tina, Ugo e Yuri").titled("4 scelti")
    // The marks are there for the next one, and a tie that was there is not doubled.
    try session.press("t").type("quinto").press("enter").says("con Quinto").press("t").type("elsa").press("enter")
      .says("hanno già questo legame").press("esc").lacks("4 scelti").isSound()
    try session.press("u").says("annullato: 4 legami aggiunti con Quinto").press("u").says("con Elsa").isSound()
  }

  @Test func `of sixteen that are marked none is left out, on a partner map`() throws {
    let session = try scenario(.empty, size: "120x36")
    try session.press("p").type("Distretto").press("enter")
    for number in 1...17 { try session.add("Ente \(number)") }
    for number in 1...16 { try session.goTo("Ente \(number)").press("space") }
    try session.press("t").type("ente 17").press("enter").says("16 legami aggiunti con Ente 17: Ente 1, Ente 2, Ente 3")
    let map = try #require(session.state.mapPage)
    #expect(map.live.tiesDrawn == 16)
    try session.isSound()
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
