import LegamiWords
import Testing

@testable import LegamiApp

/// Several marked, one key for all of them, one step back.
@Suite struct ChangingManyTests {
  @Test func `a ring for all who are marked, and all back with one key`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.goTo("Tina").press("space").goTo("Ugo").press("space").goTo("Gina").titled("2 scelti")
      .press("2").says("2 voci cambiate insieme").shows("cerchio ①").titled("2 scelti")
      .goTo("Tina").shows("cerchio ②").goTo("Ugo").shows("cerchio ②")
      .press("u").says("annullat").shows("cerchio ③").goTo("Tina").shows("cerchio ③").isSound()
  }

  @Test func `each goes a ring nearer from where it is`() throws {
    try scenario(.ada, size: "120x36").goTo("Tina").press("space").goTo("Carla").press("space + ")
      .says("2 voci cambiate insieme").shows("cerchio ①").goTo("Tina").shows("cerchio ②").isSound()
  }

  @Test func `ended together, and the marks go`() throws {
    try scenario(.ada, size: "120x36").goTo("Tina").press("space").goTo("Ugo").press("space d")
      .says("2 legami conclusi: ").shows("si conclude oggi").titled("17 attorno ad Ada").lacks("2 scelti")
      .goTo("Tina").shows("si conclude oggi").press("u").lacks("si conclude oggi").isSound()
  }

  @Test func `any field of all that are marked, chosen by typing`() throws {
    try scenario(.ada, size: "120x36").goTo("Tina").press("space").goTo("Ugo").press("space e")
      .shows("Che cosa cambia per i 2 scelti?").lacks("forza: forte")
      .type("ogni giorno").press("enter").says("2 voci cambiate insieme").shows("ogni giorno")
      .goTo("Tina").shows("ogni giorno").isSound()
  }

  @Test func `marked in the list of partners they get a sector together`() throws {
    try scenario(.valfinta, size: "120x36").press("L").press("space space e").shows("Che cosa cambia per i 2 scelti?")
      .type("enti religiosi").press("enter").says("2 voci cambiate insieme").lacks("2 scelti").isSound()
  }

  @Test func `marked in the list of ties they get an engagement together`() throws {
    try scenario(.valfinta, size: "120x36").press("L tab").press("space space e")
      .type("naturalistico").press("enter").says("voc").lacks("2 scelti").press("u").says("annullat").isSound()
  }

  @Test func `off a partner map together, and back with one key`() throws {
    try scenario(.valfinta, size: "120x36").press("tab space tab space").titled("2 scelti").titled("46 nodi").press("D")
      .says("2 voci cambiate insieme").titled("44 nodi").press("u").titled("46 nodi").isSound()
  }

  @Test func `nothing is written where all was so already`() throws {
    try scenario(.ada, size: "120x36").goTo("Tina").press("space").goTo("Ugo").press("space 3")
      .says(\.nothingChanged).writesNothing()
  }

  @Test func `Esc forgets the marks before it leaves`() throws {
    try scenario(.ada, size: "120x36").goTo("Tina").press("space").titled("1 scelto").press("esc").lacks("1 scelto")
      .titled("Ada Esempio")
    try scenario(.valfinta, size: "120x36").press("L space").titled("1 scelto").press("esc").lacks("1 scelto")
      .titled("Chi c'è").press("esc").titled("Valfinta")
  }
}
