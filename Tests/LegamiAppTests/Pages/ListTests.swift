import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// The list of who is there, and of the ties.
@Suite struct ListTests {
  @Test(arguments: ["40x12", "80x24", "120x36", "200x60"])
  func `it lists who is on the map, the first under the cursor`(size: String) throws {
    try scenario(.ada, size: size).press("L").titled("Chi c'è").shows("nome").cursor(on: "Ada Esempio").press("G")
      .cursor(on: "Yuri")
      .press("g").cursor(on: "Ada Esempio").press("end up").cursor(on: "Vera").press("esc").titled("Ada Esempio")
  }

  @Test func `around a person it says who each is, where in life, how near and how often`() throws {
    let session = try scenario(.ada, size: "120x36").press("L").shows("chi è", "contesto", "cerchio", "conosce")
      .shows("sorella").lacks("settore", "ingaggio")
    #expect(
      session.lines.contains { $0.contains("Gina") && $0.contains("vicina") && $0.contains("casa") && $0.contains("①") }
    )
    // By ring: she first, then the nearest.
    try session.press("s s s").cursor(on: "Ada Esempio").press("down").cursor(on: "Bruno")
    try session.press("/").type("socialità").press("enter").shows("Hassan", "Olga").lacks("Bruno", "Gina").isSound()
    try scenario(.ada, size: "200x60").press("w L").shows("ingaggio", "livelli", "formale").isSound()
  }

  @Test func `it sorts by each column and the other way round`() throws {
    try scenario(.ada, size: "120x36").press("L S").cursor(on: "Yuri").press("S").cursor(on: "Ada Esempio").press(
      "s s s S"
    ).press("G").cursor(on: "Ada Esempio").isSound()
    // Where all are partners, by the number of their ties.
    try scenario(.valfinta, size: "120x36").press("L s s s S").cursor(on: "I luoghi che si accorgono").shows("legami")
      .isSound()
  }

  @Test func `it keeps the rows that hold what is typed, until Esc`() throws {
    try scenario(.ada).press("L /").type("ano").shows("Silvano").lacks("Gina", "Bruno").press("enter").cursor(
      on: "Silvano"
    )
    .titled("«ano»").press("/ esc").shows("Gina").press("/").type("zzzz").shows("niente con queste lettere")
  }

  @Test func `rows are marked one after the other`() throws {
    try scenario(.ada).press("L space space").titled("2 scelti").cursor(on: "Carla").press("up space").titled(
      "1 scelto")
  }

  @Test func `ties have their own list, and levels keep some of them`() throws {
    try scenario(.ada, size: "120x36").press("w L tab").titled("Legami").shows("da", "ingaggio", "livello").shows(
      "vicina"
    )
    .press("3").titled("livello servizi").lacks("vicina").press("0").shows("vicina").press("tab").titled("Chi c'è")
    try scenario(.ada, size: "120x36", .english).press("w L tab").titled("Ties").press("2").titled("volunteer level")
  }

  @Test func `beside the person the list says nothing of level and engagement`() throws {
    try scenario(.ada, size: "200x60").press("L").lacks("livelli", "volontariato").press("tab").lacks(
      "ingaggio", "naturalistico", "formale")
  }

  @Test func `the form opens from a row and the list shows the change`() throws {
    try scenario(.ada).press("L down down e ctrl-u").type("Clara").press("enter").cursor(on: "Clara").press("u").cursor(
      on: "Carla"
    ).isSound()
  }

  @Test func `the form opens from a row of ties too`() throws {
    try scenario(.ada).press("w L tab e").shows("tipo di legame", "forza").press("esc").titled("Legami")
  }

  @Test func `the list of the planning side shows nobody of a person's map, and changes nothing`() throws {
    let session = try scenario(.home, size: "120x36")
    try session.press("L").titled("partner e luoghi").lacks("Ada Esempio", "Gina", "Bruno", "Elsa").press("a").says(
      "mappa"
    ).press("e").says("mappa")
  }

  @Test func `five thousand are paged through by key without losing the cursor`() throws {
    let store = try LargeStore.planning(5_000)
    let session = try scenario(.store(store))
    try session.press("L").titled("5000 righe").cursor(on: "Ente 0000")
    for step in 1...60 {
      try session.press("pagedown")
      session.cursor(on: LargeStore.name(step * 19))
    }
    try session.press("G").cursor(on: "Ente 4999")
    for step in 1...60 {
      try session.press("pageup")
      session.cursor(on: LargeStore.name(4_999 - step * 19))
    }
    try session.press("g").cursor(on: "Ente 0000")
    for _ in 0..<400 { try session.press("down") }
    session.cursor(on: LargeStore.name(400))
    for _ in 0..<400 { try session.press("up") }
    session.cursor(on: "Ente 0000")
  }
}

/// Stores larger than a screen.
enum LargeStore {
  static func name(_ number: Int) -> String {
    "Ente " + String(repeating: "0", count: 4 - "\(number)".count) + "\(number)"
  }

  static func planning(_ count: Int) throws -> Store {
    let store = try ScenarioStore.transient(.italian, today: ScenarioStore.demonstrationDay)
    _ = try store.perform(.createDemonstration) { writing in
      for number in 0..<count {
        try writing.insert(Node(kind: .organisation, form: .other, name: name(number)))
      }
    }
    return store
  }
}
