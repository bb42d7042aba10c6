import Foundation
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import TestSupport
import Testing

@testable import LegamiApp

/// What is typed and not saved is there again where it was left.
@Suite struct DraftTests {
  /// Every line and every form: where it begins, how it is opened, what is typed in it, and what is then seen of it.
  struct Place: Sendable, CustomTestStringConvertible {
    let start: ScenarioStart
    let way: String
    let key: String
    var typed = "Zelda zia"
    var seen = "Zelda zia"

    var testDescription: String { "\(start) \(way) \(key)" }
  }

  private static let places = [
    Place(start: .ada, way: "", key: "a"),
    Place(start: .ada, way: "w", key: "a"),
    Place(start: .ada, way: "L", key: "a"),
    Place(start: .valfinta, way: "", key: "a"),
    Place(start: .home, way: "", key: "n"),
    Place(start: .home, way: "", key: "p"),
    Place(start: .home, way: "", key: "i"),
    // Somebody around the person, the person, a body, a tie in columns and in the list.
    Place(start: .ada, way: "tab", key: "e"),
    Place(start: .ada, way: "w tab", key: "e"),
    Place(start: .ada, way: "", key: "e"),
    Place(start: .ada, way: "L down", key: "e"),
    Place(start: .valfinta, way: "tab", key: "e"),
    Place(start: .valfinta, way: "tab enter", key: "e down down down down"),
    Place(start: .valfinta, way: "L tab", key: "e down down down down"),
  ]

  @Test(arguments: places, ["esc", "ctrl-c"]) func `it is said when it is left, and there when it is opened again`(
    place: Place, key: String
  ) throws {
    let session = try scenario(place.start).press(place.way)
    let before = session.state.context
    try session.press(place.key).type(place.typed).press(key)
    #expect(session.state.context == before && !session.state.isLeaving)
    session.says("Non salvato: \(place.key.prefix(1)) riapre da qui").lacks(place.seen)
    try session.press(String(place.key.prefix(1))).shows(place.seen).says("Ctrl-U svuota")
    // Nothing of it is an edit.
    try session.writesNothing()
  }

  @Test(arguments: places) func `it outlives the program`(place: Place) throws {
    let first = try scenario(place.start)
    try first.press(place.way).press(place.key).type(place.typed).press("esc")
    let again = try ScreenScenario(.store(first.store))
    // Home has the cursor on the map that was open.
    if place.start.code != nil { try again.press("enter") }
    try again.press(place.way).press(String(place.key.prefix(1))).shows(place.seen)
  }

  @Test(arguments: places) func `it is kept while it is typed, whatever ends the program`(place: Place) throws {
    let session = try scenario(place.start)
    try session.press(place.way).press(place.key).type(place.typed)
    session.effects.keepDraftAtOnce(of: session.state)
    let again = try ScreenScenario(.store(session.store))
    // Home has the cursor on the map that was open.
    if place.start.code != nil { try again.press("enter") }
    try again.press(place.way).press(String(place.key.prefix(1))).shows(place.seen)
  }

  @Test func `every kind of answer of a form comes back, and the cursor with it`() throws {
    let session = try scenario(.ada, size: "120x48")
    try session.press("w").goTo("Carla").press("e tab right tab left tab space tab tab space tab").type("dice di sì")
    guard case .form(let before) = session.state.overlay else { return #expect(Bool(false), "no form") }
    try session.press("esc e")
    guard case .form(let after) = session.state.overlay else { return #expect(Bool(false), "no form") }
    #expect(after.form.fields.map(\.value.answer) == before.form.fields.map(\.value.answer))
    #expect(after.form.fields.filter(\.isChanged).map(\.key) == [.ring, .context, .received, .knows, .herWords])
    #expect(session.currentField == .herWords)
    session.says("5 voci non salvate")
    // Further fields are shown where one of them was changed.
    try session.press("ctrl-t")
    while session.currentField != .summary { try session.press("tab") }
    try session.type("una frase").press("esc e").shows("una frase").press("enter").says("cambiato").isSound()
  }

  @Test(arguments: [Language.italian, .english]) func `it is gone when it is saved`(language: Language) throws {
    let session = try scenario(.ada, language)
    try session.press("a").type("Zelda").press("esc a").shows("Zelda").press("enter").type("Yvo").press("enter esc")
    try session.press("a")
    guard case .entry(let line) = session.state.overlay else { return #expect(Bool(false), "no line") }
    #expect(line.field.isEmpty)
    try session.press("esc")
    try session.goTo("Zelda").press("e").type(" Bis").press("esc e").shows("Zelda Bis").press("enter")
    try session.press("e").shows("Zelda Bis")
    guard case .form(let open) = session.state.overlay else { return #expect(Bool(false), "no form") }
    #expect(!open.form.isChanged)
    let home = try scenario(.home, language)
    try home.press("n").type("Zeno").press("esc n enter").press("esc esc n").lacks("Zeno Prova")
    #expect(try home.store.draft(at: DraftPlace(view: .home, map: nil, subject: .newPersonMap)) == nil)
  }

  @Test func `the worker's own words never come back beside the person, nor the other way round`() throws {
    let session = try scenario(.ada)
    try session.goTo("Gina").press("w a").type("Wqz del padre").press("esc e").press("tab", times: 6).type(
      "xkj detto piano")
    try session.press("esc w a").lacks("Wqz").type("Insieme").press("esc e").lacks("xkj").press("ctrl-t").lacks("xkj")
    try session.press("esc").lacks("Wqz", "xkj")
    for key in ["L", "v", "?", "tab enter"] { try session.press(key).lacks("Wqz", "xkj").press("esc") }
    try session.press("a").shows("Insieme").press("esc w a").shows("Wqz").lacks("Insieme").press("esc").goTo("Gina")
      .press("e").shows("xkj detto piano")
  }

  @Test func `each map has its own, and each user`() throws {
    let session = try scenario(.home)
    try session.press("down enter a").type("Wqz").press("esc esc down enter a").lacks("Wqz").press("esc esc")
    try session.press("n").type("Yvo").press("esc p").lacks("Yvo")
    let other = try Store.open(at: session.store.path, user: "luca", clock: .fixed(ScenarioStore.demonstrationDay))
    let his = try ScreenScenario(.store(other))
    try his.press("n").lacks("Yvo").press("esc down enter a").lacks("Wqz").press("esc esc")
    let mine = try ScreenScenario(.store(Store.open(at: session.store.path, user: "test")))
    try mine.press("n").shows("Yvo")
  }

  @Test func `search, filter, date, palette and choices begin empty`() throws {
    for (way, key) in [("", "/"), ("L", "/"), ("", "g"), ("", ":"), ("tab", "t")] {
      let session = try scenario(.ada).press(way).press(key).type("gi").press("esc").press(key)
      session.lacks("Ripreso")
      #expect(session.state.openDraft == nil)
    }
  }

  @Test func `Ctrl-U empties the line for good`() throws {
    try scenario(.ada).press("a").type("Zelda zia").press("esc a left left ctrl-u").lacks("Zelda", "zia").press("esc a")
      .lacks("Zelda")
  }

  @Test func `Ctrl-U empties a field, then puts back what was there, in the end the whole form`() throws {
    let session = try scenario(.ada)
    try session.goTo("Carla").press("e").type(" Bis").press("tab right").press("esc e")
    try session.press("up ctrl-u").lacks("Carla Bis").press("ctrl-u").cursor(on: "Carla")
      .says("Ctrl-U ancora rimette com'era la voce cambiata")
    // Any other key takes the second press back.
    try session.press("tab tab ctrl-u").says("Ctrl-U ancora").press("tab up ctrl-u").says("Ctrl-U ancora")
    try session.press("ctrl-u").says("Tutto com'era")
    guard case .form(let open) = session.state.overlay else { return #expect(Bool(false), "no form") }
    #expect(!open.form.isChanged)
    try session.press("esc e").lacks("Ripreso")
  }

  @Test func `a form left is laid over what stands there now, and says what changed`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Carla").press("e").type(" Bis").press("tab right esc")
    var carla = try #require(session.state.mapPage?.focusedNode)
    carla.name = "Carlotta"
    carla.summary = "appena detto"
    _ = try session.store.changeNode(carla)
    for message in session.effects.othersEdits(seenBy: session.state) { session.receive(message) }
    let place = try #require(session.state.mapPage)
    let again = try session.store.map(in: place.opening, as: session.state.viewpoint)
    session.receive(.mapReloaded(again))
    try session.press("e").shows("Carla Bis").shows("Intanto qui è stato scritto: Carlotta")
    try session.press("enter")
    let now = try session.store.node(carla.id, in: .everywhere(reason: "test"))
    #expect(now.name == "Carla Bis" && now.summary == "appena detto")
  }

  @Test func `where nothing can be written, the first press says so and the second lets go`() throws {
    let path: String
    let folder = try TemporaryFolder()
    path = folder.file("store.sqlite")
    try ScenarioStore.demonstration(.italian, today: ScenarioStore.demonstrationDay, in: folder).close()
    for (way, key) in [("down enter", "a"), ("", "n"), ("down enter tab", "e")] {
      let store = try Store.open(at: path, user: "test", readOnly: true)
      let session = try ScreenScenario(.store(store))
      try session.press(way).press(key).type("Zelda").press("esc").says("non può essere conservato: Esc ancora").shows(
        "Zelda")
      // Another key takes the second press back.
      try session.type("x").press("esc").says("non può essere conservato").shows("Zeldax").press("esc").lacks("Zeldax")
        .says("Lasciato andare")
    }
  }

  @Test func `while another holds the store the first press says so, and later it is kept`() throws {
    let session = try scenario(.ada)
    let other = try Store.open(at: session.store.path, user: "luca", clock: .fixed(ScenarioStore.demonstrationDay))
    defer { other.close() }
    try session.press("a").type("Zelda")
    _ = try other.perform(.changeNode) { writing in
      // Nobody's key waits for it.
      #expect(session.effects.keepDraft(of: session.state) != nil)
      try session.press("esc").says("non può essere conservato").shows("Zelda")
      try writing.describe(["x"])
    }
    try session.press("left esc").says("Non salvato").press("a").shows("Zelda")
  }

  @Test func `nobody reads a map again for it`() throws {
    let session = try scenario(.ada)
    let path = session.store.path
    let other = try Store.open(at: path, user: "luca", clock: .fixed(ScenarioStore.demonstrationDay))
    let his = try ScreenScenario(.store(other))
    // Both have done something of their own, and seen what the other did.
    try session.add("Zelda amica")
    try his.press("n").type("Yvo").press("enter")
    _ = session.effects.othersEdits(seenBy: session.state)
    _ = his.effects.othersEdits(seenBy: his.state)
    try session.add("Wanda amica")
    _ = his.effects.othersEdits(seenBy: his.state)
    try his.add("Xeno amico")
    _ = session.effects.othersEdits(seenBy: session.state)
    try session.press("a").type("Bruna").press("esc")
    try his.press("a").type("Bruno")
    his.effects.keepDraftAtOnce(of: his.state)
    #expect(session.effects.othersEdits(seenBy: session.state).isEmpty)
    #expect(his.effects.othersEdits(seenBy: his.state).isEmpty)
    // What is an act is still noticed, also when a draft was written after it.
    try his.press("enter")
    try session.press("a").type("x").press("esc")
    #expect(!session.effects.othersEdits(seenBy: session.state).isEmpty)
  }

  @Test func `the log tells of it by numbers only`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("log")
    let session = try ScreenScenario(.ada, log: EffectLog(path))
    try session.press("a").type("Zelda").press("esc a").press("enter")
    let log = try String(contentsOfFile: path, encoding: .utf8)
    #expect(log.contains("leave_draft view=together map=") && !log.contains("Zelda"))
  }
}
