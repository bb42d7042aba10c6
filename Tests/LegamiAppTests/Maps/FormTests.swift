import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// The form of somebody around the person.
@Suite struct FormTests {
  @Test func `it opens with the things said aloud`() throws {
    try scenario(.ada).goTo("Gina").press("e").shows(
      "nome o ruolo", "quanto vicino", "dove nella vita", "Ada riceve", "Ada dà", "conosce", "nelle sue parole"
    ).lacks("forza", "tensione", "ingaggio", "professione").cursor(on: "nome o ruolo")
    try scenario(.ada, .english).goTo("Gina").press("e").shows(
      "name or role", "how near", "where in life", "Ada receives", "Ada gives", "knows", "in her words"
    ).lacks("strength", "engagement")
  }

  @Test(arguments: ["40x12", "80x24", "120x36"]) func `everything else is one key further`(size: String) throws {
    let session = try scenario(.ada, size: size)
    try session.goTo("Gina").press("e ctrl-t")
    guard case .form(let open) = session.state.overlay else {
      Issue.record("no form")
      return
    }
    for field in open.form.visibleFields {
      session.shows(String(field.label.prefix(10)))
      // A long text goes on below its label, and the cursor stands at its end.
      if !field.isLong || field.value.text.isEmpty { session.cursor(on: String(field.label.prefix(8))) }
      try session.press("tab")
    }
    try session.cursor(on: "nome").press("ctrl-t").lacks("professione")
  }

  @Test func `several answers are one step of undo`() throws {
    try scenario(.ada, size: "120x36").goTo("Carla").press("e tab left tab right tab").press("space").press(
      "tab tab right space enter"
    )
    .says("legame tra Ada Esempio e Carla cambiato").shows(
      "lavoro/scuola · cerchio ①", "Ada riceve da Carla: sostegno emotivo"
    )
    .press("u").says("annullato").shows("casa · cerchio ②").lacks("Ada riceve da Carla").isSound()
  }

  @Test func `a new name is everywhere at once`() throws {
    try scenario(.ada, size: "120x36").goTo("Carla").press("e ctrl-u").type("Clara").press("enter").cursor(on: "Clara")
      .lacks("Carla")
      .press("u").draws("Carla").draws("Clara", false)
  }

  @Test func `what is longer than what is kept is told, while it is typed and when it is saved`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Carla").press("e").press("tab", times: 6).cursor(on: "nelle sue parole")
    session.type(String(repeating: "a", count: 3000)).shows("nelle sue parole: restano i primi 1000 caratteri")
    try session.press("enter").says("nelle sue parole: restano i primi 1000 caratteri")
    try session.press("e ctrl-u").type(String(repeating: "b", count: 81)).shows(
      "nome o ruolo: restano i primi 80 caratteri"
    )
    .press("backspace").lacks("restano i primi 80 caratteri").press("enter").isSound()
  }

  @Test func `dates are typed as people say them`() throws {
    let session = try scenario(.ada, size: "120x48")
    try session.press("w").goTo("Carla").press("e ctrl-t")
    while case .form(let open) = session.state.overlay, open.form.current?.key != .lastContact {
      try session.press("tab")
    }
    try session.press("ctrl-u").type("3/5/2026").press("enter").shows("ultimo contatto 3 mag 2026")
    try session.press("u").isSound()
  }

  @Test func `an empty name is refused in place`() throws {
    try scenario(.ada).goTo("Carla").press("e ctrl-u enter").shows("Serve un nome, le iniziali o un ruolo.").cursor(
      on: "nome o ruolo"
    )
    .press("esc").shows("Carla")
  }

  @Test func `a bad date is refused in its place, and nothing else is lost`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Carla").press("e tab left ctrl-t")
    while session.currentField != .from { try session.press("tab") }
    try session.press("ctrl-u").type("primavera").press("enter").shows("«primavera» non è una data").cursor(
      on: "primavera"
    )
    .press("ctrl-u").type("2001").press("enter").shows("cerchio ①").isSound()
  }

  @Test func `Esc loses the form and nothing but the form`() throws {
    let session = try scenario(.ada)
    try session.goTo("Carla").press("space")
    let before = session.screen
    try session.press("e").type("xyz").press("tab right esc")
    #expect(session.screen == before)
    try session.writesNothing()
  }

  @Test func `who knows whom is marked and unmarked`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Carla").press("e")
    while session.currentField != .knows { try session.press("tab") }
    try session.type("o").press("space").shows("[x] Olga").press("enter").shows("conosce: Bruno, Dario, Olga").press(
      "u"
    )
    .shows("conosce: Bruno, Dario").lacks("Olga, ").isSound()
  }

  @Test func `her words become a note on this map, said by her`() throws {
    let session = try scenario(.ada)
    try session.goTo("Carla").press("e")
    while session.currentField != .herWords { try session.press("tab") }
    try session.type("non mi chiama mai").press("enter").isSound()
    let map = try session.store.resolveMap("r7k2")
    let content = try session.store.openMap(map, reason: .review)
    let note = try #require(content.notes.first { $0.text == "non mi chiama mai" })
    #expect(note.saidBy == content.map.centre && note.map == map)
    try session.press("u").says("annullato")
    #expect(try !session.store.openMap(map, reason: .review).notes.contains { $0.text == "non mi chiama mai" })
  }

  @Test(arguments: ["40x12", "120x36", "200x60", "30x8"]) func `a form survives a change of size`(size: String) throws {
    try scenario(.ada).goTo("Carla").press("e ctrl-u").type("Clara").press("tab left").resize(size).resize("80x24")
      .shows("Clara", "‹ ① cerchio interno ›")
      .press("enter").cursor(on: "Clara").shows("cerchio ①")
  }

  @Test func `a form without changes writes nothing`() throws {
    try scenario(.ada).goTo("Carla").press("e tab tab enter").writesNothing()
  }
}
