import LegamiModel
import LegamiStore
import LegamiWords
import Testing

@testable import LegamiApp

/// What the worker sees of who is held back, and how somebody becomes so.
@Suite struct HeldBackMarkTests {
  @Test func `setting it says where she no longer shows, and she does not`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.press("w").goTo("Carla").press("e ctrl-t").press("up right enter")
    session.says("Carla è riservata: resta su questa mappa nella vista di lavoro")
    session.says("non compare più in insieme, in copia, in stampa").shows("Carla·", "⊘")
    try session.press("v").shows("riservata").press("v")
    try session.press("L").shows("riservata").press("tab").shows("riservato").press("esc")
    try session.press("w").lacks("Carla", "riservat")
    try session.press("L").lacks("Carla").press("esc").press("?").lacks("⊘").press("esc")
    try session.press("u").says("Qui non c'è niente da annullare.")
    try session.press("w u").says("annullato").press("w").shows("Carla")
  }

  @Test func `in English and in letters alone it is said too`() throws {
    let session = try scenario(.ada, size: "120x36", .english)
    try session.press("w").goTo("Carla").press("e ctrl-t").press("up right enter")
    session.says("Carla is held back: still on this map in the worker's view")
    session.shows("held back: in the worker's view only")
    try session.press("tab").goTo("Carla").press("enter")
    session.lacks("riservat")
  }

  @Test func `together no form asks who may see somebody, nor what the worker noted in short`() throws {
    for (view, isAsked) in [("", false), ("w ", true)] {
      let session = try scenario(.ada)
      for place in ["tab", "tab tab", "0"] {
        let start = session.state
        try session.press("\(view)\(place) e ctrl-t")
        guard case .form(let open) = session.state.overlay else { continue }
        let keys = Set(open.form.fields.map(\.key))
        #expect(keys.contains(.summary) == isAsked)
        if open.node?.id != session.state.mapPage?.centre?.id { #expect(keys.contains(.visibility) == isAsked) }
        session.comeBack(to: start)
      }
    }
  }

  @Test func `a form saved together keeps what was kept from it`() throws {
    let session = try scenario(.ada)
    let ada = try session.store.resolveMap("r7k2")
    let gina = try #require(try session.store.openMap(ada, reason: .review).nodes.first { $0.name == "Gina" })
    var noted = gina
    noted.summary = "sta per traslocare"
    _ = try session.store.changeNode(noted)
    session.receive(.othersWrote(StoreChanges(isWide: true)))
    try session.goTo("Gina").press("e").type(" Bella").press("enter")
    let after = try session.store.node(gina.id, in: .map(ada))
    #expect(after.name == "Gina Bella")
    #expect(after.summary == "sta per traslocare")
  }
}
