import LegamiInsight
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// A tie that should not be there goes again, wherever one sees it.
@Suite struct TakingTiesBackTests {

  @Test(arguments: ["map", "columns", "list"])
  func `on a person's map, two acts later`(way: String) throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Carla").press("t").type("ugo").press("enter").says("legame tra Carla e Ugo aggiunto")
    try session.goTo("Hassan").press("+").goTo("Elsa").press("+").goTo("Carla")
    try take("Ugo", from: "Carla", way, session)
    try session.says("legame tra Carla e Ugo tolto").goTo("Carla").lacks("Ugo,").isSound()
    #expect(try tied("Carla", "Ugo", session) == 0)
    try session.press("u").says("annullato: legame tra Carla e Ugo tolto")
    #expect(try tied("Carla", "Ugo", session) == 1)
    try session.press("U").says("rifatto: legame tra Carla e Ugo tolto").isSound()
    #expect(try tied("Carla", "Ugo", session) == 0)
  }

  @Test(arguments: ["map", "columns", "list"])
  func `on a partner map, two acts later`(way: String) throws {
    let session = try scenario(.valfinta, size: "120x36")
    let (a, b) = ("Bar dell'Angolo", "Biblioteca")
    let names = try #require(session.state.mapPage).live.nodes.map(\.name)
    let library = try #require(names.first { $0.hasPrefix(b) })
    try session.goTo(a).press("t").type(library).press("enter").says("aggiunto")
    try session.press("a").type("Ente di prova").press("enter esc").press("a").type("Altro ente").press("enter esc")
    try session.goTo(a)
    try take(library, from: a, way, session)
    try session.says("tolto").says(library).isSound()
    #expect(try tied(a, library, session) == 0)
    try session.press("u").says("annullato")
    #expect(try tied(a, library, session) == 1)
  }

  /// From the map with the cursor on `a`, the tie to `b` is removed and the map shown again.
  private func take(_ b: String, from a: String, _ way: String, _ session: ScreenScenario) throws {
    switch way {
    case "map":
      try session.press("D")
      #expect(session.choices.contains { $0.contains(a) && $0.contains(b) }, "\(session.choices)")
      session.type(b)
      try session.press("enter")
    case "columns":
      try session.press("enter")
      guard case .browse(let browse) = session.state.page else { return }
      let here = try #require(
        browse.current.rows.firstIndex { row in
          if case .tie(let index) = row { browse.current.around.links[index].other.name == b } else { false }
        })
      while case .browse(let now) = session.state.page, now.current.window.selection != here {
        try session.press("down")
      }
      let said = try session.press("D").state.message
      try session.press("left")
      session.receive(.done(try #require(said)))
    default:
      try session.press("L tab /").type(a).press("enter")
      guard case .list(let list) = session.state.page else { return }
      let row = try #require(
        list.rows.firstIndex { $0.cells[0] == b && $0.cells[1] == a || $0.cells[0] == a && $0.cells[1] == b })
      try session.press("down", times: row)
      let said = try session.press("D").state.message
      try session.press("esc esc")
      session.receive(.done(try #require(said)))
    }
  }

  private func tied(_ a: String, _ b: String, _ session: ScreenScenario) throws -> Int {
    let map = try #require(session.state.mapPage)
    let ids = [a, b].compactMap { name in map.live.nodes.first { $0.name == name }?.id }
    try #require(ids.count == 2)
    return map.content.ties.count { $0.identity.joins(ids[0]) && $0.identity.joins(ids[1]) }
  }

  @Test func `of several ties one is chosen, each named with both ends, the one to the centre first`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Elsa").press("d").shows("Quale legame si conclude?")
    let choices = session.choices
    #expect(choices.count == 3 && choices[0].contains("Ada Esempio") && choices.allSatisfy { $0.contains("Elsa") })
    try session.type("fausto").press("enter").says("legame tra Elsa e Fausto concluso").isSound()
    // What ends today cannot end again; what is left is asked for.
    try session.press("d")
    #expect(!session.choices.contains { $0.contains("Fausto") })
    try session.press("esc").lacks("Quale legame si conclude?").press("u").says("annullato: legame tra Elsa e Fausto")
  }

  @Test func `a single tie ends and goes with one key, and the message names it`() throws {
    let session = try scenario(.empty, size: "120x36")
    try session.press("n").type("Anna").press("enter a").type("Bice 1").press("enter").type("Ciro").press("enter esc")
    try session.goTo("Bice").press("d").says("legame tra").says("Bice").says("concluso").press("u")
    try session.press("D").says("Bice").says("tolto").says("u per rimetterlo").draws("Bice", false).isSound()
  }

  @Test func `on a partner map d and D are about ties, and the last line of D takes somebody off`() throws {
    let session = try scenario(.valfinta, size: "120x36")
    try session.goTo("Bar dell'Angolo").press("d").lacks("persona al centro").press("esc").press("D")
    #expect(try #require(session.choices.last) == "Bar dell'Angolo esce dalla mappa")
    try session.press("up enter").says("uscita di Bar dell'Angolo dalla mappa").says("nell'archivio rest")
      .draws("Bar dell'Angolo", false).titled("45 nodi").press("u").titled("46 nodi").isSound()
  }

  @Test func `whoever has no tie leaves a partner map with one key`() throws {
    let session = try scenario(.empty, size: "120x36")
    try session.press("p").type("Distretto").press("enter a").type("Ente solo").press("enter").type("Altro")
      .press("enter esc").goTo("Ente solo").press("d").says(\.noTieToEnd).press("D").says("Ente solo")
      .draws("Ente solo", false).press("u").draws("Ente solo").isSound()
  }

  @Test func `what was ticked and unticked on the same day was never so`() throws {
    let session = try scenario(.empty, size: "120x36")
    try session.press("n").type("Anna").press("enter a").type("Nora").press("enter").type("Bruno").press("enter esc")
    try session.goTo("Nora").press("t").type("bruno").press("enter").goTo("Nora").shows("conosce: Bruno")
    try tick("Bruno", of: "Nora", session).says("Nora: legame tolto con Bruno").lacks("conosce: Bruno").isSound()
    let map = try #require(session.state.mapPage)
    #expect(map.content.ties.count == 2)
    try session.press("u").says("annullato: Nora: legame tolto con Bruno").shows("conosce: Bruno")
  }

  @Test func `what is older ends today, is no longer ticked, and goes on when it is ticked again`() throws {
    let session = try scenario(.ada, size: "120x36", today: "2026-05-20")
    try tick("Bruno", of: "Carla", session).says("Carla: legame concluso con Bruno").says("da domani no").isSound()
    try session.press("e")
    while session.currentField != .knows { try session.press("tab") }
    guard case .form(let open) = session.state.overlay, case .marks(let marks) = open.form.current?.value else {
      return
    }
    #expect(!marks.marked.contains(try #require(marks.options.firstIndex(of: "Bruno"))))
    let before = try #require(session.state.mapPage).content.ties.count
    try session.press("esc")
    try session.press("u").press("U").says("rifatto")
    try session.goTo("Carla").press("t").type("bruno").press("enter").says("aggiunto")
    let after = try #require(session.state.mapPage).content.ties
    #expect(after.count == before || after.count == before + 1)
    try session.isSound()
  }

  @discardableResult
  private func tick(_ name: String, of other: String, _ session: ScreenScenario) throws -> ScreenScenario {
    try session.goTo(other).press("e")
    while session.currentField != .knows { try session.press("tab") }
    guard case .form(let open) = session.state.overlay, case .marks(let marks) = open.form.current?.value else {
      Issue.record("no marks")
      return session
    }
    let index = try #require(marks.options.firstIndex(of: name))
    try session.press("right", times: index).press("space enter")
    return session
  }

  @Test func `who was taken off a person's map is offered again with the other ties, not doubled`() throws {
    let session = try scenario(.empty, size: "120x36")
    try session.press("n").type("Marta").press("enter a").type("Anna Prova").press("enter").type("Bice")
      .press("enter esc")
    try session.goTo("Anna Prova").press("t").type("bice").press("enter").goTo("Anna Prova").press("D enter")
      .says("Anna Prova esce dalla mappa: resta legato a un altro").draws("Anna Prova", false)
    try session.press("a").type("anna").shows("Anna Prova (era su questa mappa)").press("tab enter esc")
      .draws("Anna Prova").goTo("Anna Prova").shows("conosce: Bice").isSound()
    #expect(try session.store.search("Anna Prova", in: .everywhere(reason: "test"), limit: 9).hits.count == 1)
  }

  @Test func `nobody of another map is offered`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Gina").press("D enter").press("w esc").press("n").type("Marta").press("enter a").type("gina")
      .lacks("era su questa mappa").press("esc")
  }

  @Test func `in the columns the page is left when the one in the middle is gone`() throws {
    let session = try scenario(.empty, size: "120x36")
    try session.press("n").type("Marta").press("enter a").type("Anna").press("enter esc").goTo("Anna").press("enter")
      .titled("Anna").press("D").titled("Marta").says("Anna esce dalla mappa").isSound()
  }

  @Test func `marked ties of a list are removed together, and named`() throws {
    try scenario(.valfinta, size: "120x36").press("L tab space space D").says("2 legami tolti: ").press("u")
      .says("annullato: 2 legami tolti").isSound()
  }

  @Test func `English says the same`() throws {
    let session = try scenario(.ada, size: "120x36", .english)
    try session.goTo("Elsa").press("d").shows("Which tie ends?").press("esc D").shows("What is removed, as never so?")
      .press("enter").says("tie between Ada Esempio and Elsa removed").says("leaves the map")
  }
}
