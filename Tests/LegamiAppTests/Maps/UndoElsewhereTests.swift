import LegamiStore
import LegamiWords
import Testing

@testable import LegamiApp

/// From an open map only what was done on it is taken back; elsewhere nobody of a person's map is named.
@Suite struct UndoFromElsewhereTests {
  @Test func `the district's map neither undoes nor names what was done on a person's map`() throws {
    let session = try scenario(.ada)
    try session.add("ZiaRosa vicina").press("w esc u").says("annullato: aggiunta di qualcuno (mappa r7k2)")
    session.lacks("ZiaRosa")
    try session.press("U").says("rifatto: aggiunta di qualcuno (mappa r7k2)").lacks("ZiaRosa")
    try session.press("down enter").titled("Valfinta")
    for key in ["u", "L", "u", "esc", "v", "u"] {
      try session.press(key)
      if key == "u" { session.says("Qui non c'è niente da annullare.") }
      session.lacks("ZiaRosa")
    }
    try session.isSound()
  }

  @Test func `home tells the kind of what was undone and the map, never who`() throws {
    let session = try scenario(.ada, .english)
    try session.goTo("Gina").press("- w esc u").says("undone: somebody moved to another ring (map r7k2)")
      .lacks("Gina")
    try session.press("enter u").titled("Ada").says("There is nothing to take back here.")
  }

  @Test func `a map so large that it is only listed is an open map all the same`() throws {
    let session = try scenario(.ada)
    try session.add("ZiaRosa vicina").press("w esc")
    let map = try session.store.resolveMap("m4t9")
    let request = ListRequest(map: map)
    session.receive(.listed(try session.effects.rows(request, in: .map(map)), request))
    try session.press("u").says("Qui non c'è niente da annullare.").lacks("ZiaRosa")
  }

  @Test func `what was done on the map that is open is undone and named as before`() throws {
    try scenario(.valfinta).press("a").type("Caritas nuova").press("enter esc u").says("annullato").says(
      "Caritas nuova"
    )
    .press("U").says("rifatto").says("Caritas nuova").isSound()
  }

  @Test(arguments: Act.allCases) func `every kind of act is told without its arguments`(act: Act) {
    for words in [Words(.italian), Words(.english)] {
      let undone = words.undone(act.rawValue, on: ["r7k2"])
      #expect(undone.hasSuffix("r7k2)") && undone != words.redone(act.rawValue, on: ["r7k2"]))
      #expect(!words.undone(act.rawValue, on: []).contains("r7k2"))
    }
  }
}
