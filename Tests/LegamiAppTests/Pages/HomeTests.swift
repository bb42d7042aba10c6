import TestSupport
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// Where the program opens.
@Suite struct HomeTests {
  @Test(arguments: ["40x12", "80x24", "120x36", "200x60"]) func `maps stand under their titles, the persons' first`(
    size: String
  ) throws {
    let session = try scenario(.home, size: size)
    session.shows("Mappe di persone", "Ada Esempio", "Mappe dei partner", "Valfinta", "Nautilus").titled(
      "archivio di prova"
    )
    .cursor(on: "Ada Esempio")
    let rows = ["Mappe di persone", "Ada Esempio", "Mappe dei partner", "Valfinta", "Nautilus"].compactMap { text in
      session.lines.firstIndex { $0.contains(text) }
    }
    #expect(rows.count == 5 && rows == rows.sorted())
    try session.press("down").cursor(on: "Valfinta").press("down").cursor(on: "Nautilus").press("up up up up")
      .cursor(on: "Ada Esempio")
  }

  @Test func `what ends soon stands below the maps, by the last useful day`() throws {
    let session = try scenario(.home, size: "160x30").shows("In scadenza")
    let start = try #require(session.lines.firstIndex { $0.contains("In scadenza") })
    let due = session.lines[(start + 1)...].filter { $0.contains("Valfinta") }
    // The two agreements, whose notice is over, then three actions of the plan; nothing of a partnership long ended.
    #expect(due.count == 5)
    #expect(due[0].contains("31 mag 2026  Protocollo dimissioni protette · preavviso scaduto il 1 apr 2026"))
    #expect(due[1].contains("30 giu 2026  Convenzione Comune–Ponte Sereno · preavviso scaduto il 1 mag 2026"))
    #expect(due.dropFirst(2).allSatisfy { !$0.contains("preavviso") })
    #expect(!session.lines[(start + 1)...].contains { $0.contains("Nautilus") })
    // Enter leads to the map it is on.
    try session.press("down down down").press("enter").titled("Valfinta")
  }

  @Test func `in English too`() throws {
    try scenario(.home, .english).shows("Persons' maps", "Partner maps", "17 around Ada", "46 nodes").titled(
      "practice store")
  }

  @Test func `Enter opens a map, and the way back leads to it`() throws {
    try scenario(.home).press("down enter").titled("Valfinta").press("esc").cursor(on: "Valfinta").press("up enter")
      .titled("Ada Esempio")
      .press("q").cursor(on: "Ada Esempio")
  }

  @Test func `an empty store says where to begin`() throws {
    try scenario(.empty).shows(
      "Questo archivio è ancora vuoto. Da dove si comincia?", "n la mappa di una persona", "p una mappa dei partner",
      "i un file")
    try scenario(.empty, size: "40x12", .english).shows("This store is still empty")
  }

  @Test func `a new person's map is open at once, and undone like everything`() throws {
    let session = try scenario(.empty)
    try session.press("n").shows("Chi sta al centro?").press("enter").shows("Serve un nome").type("Zeno Prova").press(
      "enter"
    )
    .titled("Zeno Prova · la sua rete").titled("dati inventati").press("esc").cursor(on: "Zeno Prova").isSound()
    try session.press("u").says("annullato").lacks("Mappe di persone").shows("ancora vuoto").press("U").shows(
      "Zeno Prova"
    ).isSound()
  }

  @Test func `undoing the map on screen goes back to Home`() throws {
    try scenario(.empty).press("n").type("Zeno").press("enter u").says("annullato").titled("legami").shows(
      "ancora vuoto")
  }

  @Test func `a new partner map`() throws {
    try scenario(.empty, .english).press("p").type("Market square").press("enter").titled("Market square").press("a")
      .type("Baker").press("enter esc")
      .cursor(on: "Baker").press("esc").shows("Partner maps", "Market square").isSound()
  }

  @Test func `names that are hostile are cleaned`() throws {
    try scenario(.empty).press("n").type("Ze\u{1B}[31mno\u{202E}").press("enter").titled("no").isSound()
  }

  @Test func `leaving needs no question`() throws {
    let session = try scenario(.home)
    try session.press("q")
    #expect(session.state.isLeaving)
  }
}
