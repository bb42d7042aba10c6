import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// One line, one person; the line stays open for the next.
@Suite struct AddingTests {
  @Test func `a line with everything in it`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.press("a").type("Nora vicina 1 pratico compagnia <emotivo ogni settimana")
      .shows("Nora · vicina · cerchio ① · casa · riceve: pratico, compagnia · dà: emotivo")
      .press("enter").says("aggiunta").press("esc").cursor(on: "Nora")
      .shows("Nora, vicina", "casa · cerchio ① · ogni settimana", "Ada riceve da Nora: aiuto pratico, compagnia")
      .shows("Ada dà a Nora: sostegno emotivo").titled("18 attorno ad Ada").isSound()
  }

  @Test func `order does not matter, and English is spoken too`() throws {
    try scenario(.ada, size: "120x36", .english).add("Nora 2 practical friend social").shows("Nora, friend", "ring ②")
      .shows("Ada receives from Nora: practical help").isSound()
  }

  @Test func `a role alone is a name; the second one gets a number`() throws {
    try scenario(.ada, size: "120x36").press("a").type("nuora").press("enter").type("nuora").press("enter esc").shows(
      "nuora", "nuora 2"
    )
    .isSound()
  }

  @Test func `words that were not understood are told before and after`() throws {
    try scenario(.ada).press("a").type("Nora vicina zzz").shows("zzz").press("enter").says(
      "in breve: zzz")
  }

  @Test func `the line stays open for the next name, and an empty one closes it`() throws {
    let session = try scenario(.empty)
    try session.press("n").type("Zeno").press("enter a").type("Anna").press("enter").shows("Chi?").type("Bice").press(
      "enter"
    ).shows("Chi?")
      .type("Carlo").press("enter enter").lacks("Chi?").shows("Anna", "Bice", "Carlo").cursor(on: "Carlo").isSound()
  }

  @Test func `adding somebody moves nobody`() throws {
    let session = try scenario(.ada, size: "120x36")
    let before = session.cells
    try session.add("Nora amica 2")
    for (name, cell) in before { #expect(session.cells[name] == cell, "\(name)") }
    #expect(session.cells["Nora"] != nil)
  }

  @Test func `adding somebody of whom nothing is known keeps the others in their order`() throws {
    let session = try scenario(.ada, size: "120x36")
    func order() throws -> [String] {
      try session.press("0")
      return try (0..<session.cells.count).compactMap { _ in
        try session.press("tab")
        return session.focus
      }
    }
    let before = try order()
    try session.add("Zzz")
    #expect(try order().filter { $0 != "Zzz" } == before)
  }

  @Test func `each one added is one step of undo`() throws {
    try scenario(.ada, size: "120x36").press("a").type("Nora").press("enter").type("Nadia").press("enter esc")
      .draws("Nadia").press("u").draws("Nadia", false).draws("Nora").press("u").draws("Nora", false).titled(
        "17 attorno ad Ada")
  }

  @Test func `a line that cannot be saved stays, with the reason`() throws {
    let session = try scenario(.empty)
    try session.press("n").type("Zeno").press("enter a").type("1").press("enter")
      .shows("Serve un nome, le iniziali o un ruolo.", "│ 1 ")
    try session.press("ctrl-u").type("Bice amica").shows("Bice · amica")
    session.receive(.lineRefused(StatusLine("L'archivio è occupato.", .error)))
    try session.shows("Bice amica", "L'archivio è occupato.").press("enter").says("Bice").lacks("Bice amica").isSound()
  }

  @Test func `what the store refuses comes back to the line`() throws {
    let session = try scenario(.ada)
    let effects: [Effect] = [.addFigure(map: MapID(99_999), QuickEntry(name: "Bice"), known: nil)]
    for message in effects.flatMap({ session.effects.run($0, state: session.state) }) {
      guard case .lineRefused(let line) = message else {
        Issue.record("\(message)")
        continue
      }
      #expect(line.tone == .error && !line.text.isEmpty)
    }
  }

  @Test func `help without anybody who gives it is no person`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.press("a").type("pratico").press("enter").shows("«pratico» è un aiuto: prima va scritto chi lo dà.")
      .press("ctrl-u esc").writesNothing()
    try session.add("«Pratico» amico 2").cursor(on: "Pratico")
  }

  @Test func `somebody of the same name is added, and it is said`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.press("a").type("Gina").shows("c'è già Gina, vicina").press("enter")
      .says("c'è già Gina, vicina: ora sono due (u annulla)").press("esc u").says("annullato").titled(
        "17 attorno ad Ada")
    try session.add("Gina amica").add("gina").says("ora sono tre")
  }

  @Test func `a word of a role is completed with Tab`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.press("a").type("Zoe nuo").shows("Tab ‹nuora›").press("tab").shows("Zoe nuora", "Zoe · nuora")
      .lacks("‹nuora›").type("1").press("enter esc").cursor(on: "Zoe").shows("Zoe, nuora", "cerchio ①").isSound()
  }

  @Test func `one of several is chosen with the arrows`() throws {
    let session = try scenario(.ada, size: "120x36").press("a").type("Zoe cug")
    guard case .entry(let entry) = session.state.overlay else {
      Issue.record("no line")
      return
    }
    let second = entry.offers[1].label
    try session.press("down").shows("‹\(second)›").press("tab").shows("Zoe \(second)")
  }

  @Test func `a body that begins as typed comes before roles that hold it somewhere`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.press("a").type("cent").shows("Tab ‹Centri per l'Impiego›")
    try session.press("ctrl-u").type("vic").shows("Tab ‹vicin")
    try session.press("ctrl-u").type("Zoe anziani").shows("Tab ‹amica del centro anziani›")
  }

  @Test func `bodies and practitioners of the store are offered, persons of other maps never`() throws {
    let session = try scenario(.ada, size: "120x36")
    let shared = Node(kind: .place, form: .bar, name: "Bar Zenzero")
    _ = try session.store.addNode(shared)
    _ = try session.store.addNode(Node(kind: .person, name: "Zenobia Segreta"))
    try session.press("a").type("zen").shows("Tab ‹Bar Zenzero").lacks("Zenobia")
      .press("tab").shows("Bar Zenzero").press("enter esc").cursor(on: "Bar Zenzero").isSound()
    let hits = try session.store.search("Bar Zenzero", in: .everywhere(reason: "test")).hits
    #expect(hits.count == 1)
    try session.press("u").draws("Bar Zenzero", false)
  }

  @Test func `on a partner map the whole line is the name`() throws {
    try scenario(.valfinta, size: "120x36").press("a").shows("Quale partner?").type("Scuola media 2").press("enter esc")
      .cursor(on: "Scuola media 2").press("u").draws("Scuola media 2", false).isSound()
  }

  @Test(arguments: ["40x12", "80x24", "200x60"]) func `the line holds its text through a change of size`(size: String)
    throws
  {
    try scenario(.ada).press("a").type("Nora vicina").resize(size).shows("Nora vicina").press("enter esc").cursor(
      on: "Nora")
  }
}
