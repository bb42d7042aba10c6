import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// Rings, contexts, ends: one key each, said in words, taken back with one more.
@Suite struct MovingPeopleTests {
  @Test func `plus and minus move one ring, and say where`() throws {
    try scenario(.ada).goTo("Carla").press("+").says("Carla spostata nel cerchio interno").says("era già così")
      .shows("cerchio ①").cursor(on: "Carla")
      .press("- -").says("nel cerchio esterno").shows("cerchio ③").cursor(on: "Carla").isSound()
    try scenario(.ada, .english).goTo("Carla").press("+").says("Carla moved into the inner ring").says(
      "it was so already")
  }

  @Test func `there is a nearest and a farthest ring`() throws {
    try scenario(.ada).goTo("Gina").press("+").says("È già nel cerchio più vicino.").writesNothing()
    try scenario(.ada).goTo("Tina").press("-").says("È già nel cerchio più lontano.")
  }

  @Test func `on the centre nobody is moved`() throws {
    for key in ["+", "-", ",", "."] { try scenario(.ada).press(key).says("Prima va scelto qualcuno.") }
  }

  @Test func `comma and full stop move to the next context and round again`() throws {
    try scenario(.ada).goTo("Hassan").press(",").says("lavoro e scuola").shows("lavoro/scuola 1").cursor(on: "Hassan")
      .press(",").says("casa e famiglia").press(",").says("vita sociale").press(".").says("casa e famiglia").isSound()
  }

  @Test func `a change of today can be made a correction, and back`() throws {
    try scenario(.ada).goTo("Carla").press("+").says("era già così").press("c").says("da oggi").shows("cerchio ①")
      .press("c").says("era già così").press("u").says("annullato").shows("cerchio ②").isSound()
  }

  @Test func `when the facts are older, a change holds from the day that is looked at`() throws {
    try scenario(.ada, today: "2026-05-20").goTo("Carla").press("+").shows("cerchio ①").says("dal 15 mag 2026")
      .press("c").says("era già così").shows("cerchio ①").isSound()
  }

  @Test func `the key for corrections says when there is nothing to correct`() throws {
    try scenario(.ada).goTo("Carla").press("c").says("Non c'è niente da annullare.")
  }

  @Test func `an ended tie stays in the history`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Elsa").press("d enter").says("legame tra Ada Esempio ed Elsa concluso").shows("si conclude oggi")
      .press("u").says("annullato").lacks("si conclude oggi").press("U").says("rifatto").shows("si conclude oggi")
      .isSound()
    try session.press("0 d").says("Prima va scelto qualcuno.")
  }

  @Test func `a removed tie was never so, until it is taken back`() throws {
    try scenario(.ada, size: "120x36").goTo("Elsa").press("D enter").says("tolto").draws("Elsa", false).titled(
      "16 attorno ad Ada"
    )
    .press("u").says("annullato").draws("Elsa").titled("17 attorno ad Ada").press("ctrl-r").says("rifatto").draws(
      "Elsa", false
    )
    .isSound()
  }

  @Test func `undo and redo say when there is nothing left`() throws {
    try scenario(.empty).press("u").says("Non c'è niente da annullare.").press("U").says("Non c'è niente da rifare.")
  }

  @Test func `a past day shows who was there, and refuses changes in words`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.press("g").type("2019-01-01").press("enter").titled("1 gen 2019").lacks("Silvano", "Paola").shows(
      "Mara", "Lino")
    for key in ["+", ",", "d", "D", "a", "t", "e", "R"] {
      try session.goTo("Gina").press(key).says(\.lookingAtPast)
    }
    try session.press("g enter").titled("15 mag 2026").shows("Silvano").goTo("Carla").press("+").says("cerchio interno")
  }

  @Test(arguments: [
    ("15/05/2019", "15 mag 2019"), ("5/2019", "31 mag 2019"), ("2019", "31 dic 2019"), ("ieri", "14 mag 2026"),
    ("yesterday", "14 mag 2026"), ("oggi", "15 mag 2026"),
  ])
  func `a date is typed as people say it`(typed: String, shown: String) throws {
    try scenario(.ada, size: "120x36").press("g").type(typed).press("enter").titled(shown)
  }

  @Test func `something that is no date is refused in place`() throws {
    try scenario(.ada).press("g").type("allora").press("enter").shows(
      "«allora» non è una data: 2019, 5/2019 o 15/5/2019."
    )
    .press("ctrl-u").type("2019-13").press("enter").shows("«2019-13» non è una data").press("esc").titled("15 mag 2026")
  }
}
