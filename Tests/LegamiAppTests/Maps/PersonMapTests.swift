import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// The person's map: what it says, and how one moves on it.
@Suite struct PersonMapTests {
  @Test(arguments: ["40x12", "80x24", "120x36", "200x60"]) func `it says whose it is, and opens on her`(size: String)
    throws
  {
    try scenario(.ada, size: size).titled("Ada Esempio").cursor(on: "Ada Esempio").shows("casa 12 (6 operatori)")
  }

  @Test func `a wide window says how many are around her`() throws {
    try scenario(.ada, size: "120x36").titled("15 mag 2026 · insieme · 17 attorno ad Ada, 16 attivi · altri 4 con «o»")
      .titled("dati inventati")
    try scenario(.ada, size: "120x36", .english).titled(
      "15 May 2026 · together · 17 around Ada, 16 active · 4 more with “o”"
    )
    .titled("invented data")
  }

  @Test func `the card of somebody names both in every sentence`() throws {
    try scenario(.ada, size: "120x36").goTo("Gina").shows(
      "Gina, vicina", "casa · cerchio ① · ogni giorno",
      "Ada riceve da Gina: aiuto pratico, compagnia, aiuto in emergenza",
      "Ada dà a Gina: compagnia", "conosce: Bruno, Dario, Hassan, Ines, Paola")
    try scenario(.ada, size: "120x36", .english).goTo("Gina").shows(
      "Gina, neighbour", "Ada receives from Gina: practical help, companionship", "Ada gives Gina: companionship")
    try scenario(.ada).goTo("Gina").shows("Gina, vicina · casa · cerchio ① · ogni giorno")
  }

  @Test(arguments: ["40x12", "80x24", "120x36", "200x60"])
  func `together shows people, contexts, nearness and help, and nothing else`(size: String) throws {
    let session = try scenario(.ada, size: size)
    let people = session.cells.count
    for _ in 0..<people {
      try session.press("tab").lacks([
        "forte", "tenue", "tensione", "conflitto", "ingaggio", "livello", "formale", "pianerottolo", "vedova",
        "F Silvano",
        "ultimo contatto", "scheda privacy", "vista dell'operatore",
      ])
    }
    #expect(!session.flowing.contains("③F") && !session.flowing.contains("N③") && !session.flowing.contains("N ③"))
  }

  @Test func `her worker's view adds quality, level, engagement and the summary`() throws {
    try scenario(.ada, size: "120x36").press("w").titled("vista dell'operatore").goTo("Gina").shows(
      "forte", "livello: persona", "ingaggio: informale", "vicina di pianerottolo, ha le chiavi", "da mag 2004"
    ).press("w").titled("insieme").lacks("forte", "ingaggio", "pianerottolo")
    try scenario(.ada, size: "120x36", .english).press("w").titled("the worker's view").goTo("Gina").shows(
      "strong", "level: person", "engagement: informal", "holds the keys")
  }

  @Test(arguments: ["40x12", "80x24", "120x36", "200x60"]) func `arrows reach everybody`(size: String) throws {
    let session = try scenario(.ada, size: size)
    var reached: Set<String> = ["Ada Esempio"]
    var waiting = ["Ada Esempio"]
    let start = session.state
    var states = ["Ada Esempio": start]
    while let name = waiting.popLast(), let here = states[name] {
      for arrow in ["left", "right", "up", "down"] {
        session.comeBack(to: here)
        try session.press(arrow)
        guard let focus = session.focus, reached.insert(focus).inserted else { continue }
        states[focus] = session.state
        waiting.append(focus)
      }
    }
    #expect(reached.count == 18)
  }

  @Test(arguments: ["40x12", "80x24", "200x60"]) func `Tab goes round everybody once, ring by ring, and back`(
    size: String
  ) throws {
    let session = try scenario(.ada, size: size)
    var order: [String] = []
    for _ in 0..<18 {
      try session.press("tab")
      order.append(try #require(session.focus))
    }
    #expect(Set(order).count == 18 && order.last == "Ada Esempio")
    #expect(Set(order.prefix(5)) == ["Gina", "Elsa", "Bruno", "Dario", "Ines"])
    for name in order.dropLast().reversed() { try session.press("shift-tab").cursor(on: name) }
    try session.press("shift-tab").cursor(on: "Ada Esempio")
  }

  @Test func `zero comes back to the centre`() throws {
    try scenario(.ada).press("tab tab tab 0").cursor(on: "Ada Esempio").press("tab home").cursor(on: "Ada Esempio")
  }

  @Test func `who is away shows on request, and so do all lines from the centre`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.draws("Lino", false).press("o").draws("Lino").draws("Mara").draws("Vera").lacks("altri 4")
    try session.press("o").draws("Lino", false).press("w").goTo("Tina")
    let few = session.screen
    try session.press("x")
    let all = session.screen
    try session.press("x")
    let none = session.screen
    try session.press("x")
    #expect(few != all && all != none && none != few && session.screen == few)
  }

  @Test func `arranging anew is one step that can be taken back`() throws {
    let session = try scenario(.ada)
    try session.press("R").says("riordinata").press("u").says("annullato: mappa «Ada Esempio» riordinata").isSound()
  }

  @Test func `an empty map says how to begin`() throws {
    try scenario(.empty).press("n").type("Zeno").press("enter").titled("Zeno · la sua rete")
      .shows("Non c'è ancora nessuno attorno a Zeno: «a» per aggiungere una persona.").cursor(on: "Zeno")
    try scenario(.empty, size: "40x12", .english).press("n").type("Zeno").press("enter").shows(
      "Nobody is around Zeno yet")
    try scenario(.empty).press("p").type("Piazza").press("enter").titled("Piazza").shows("Non c'è ancora nessuno")
  }
}
