import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// What holds on every page: help, commands, the curtain, windows of any size.
@Suite struct FrameTests {
  private static let places = ["", "tab e", "a", "t", "g", ":", "/", "L", "L /", "tab enter", "v", "?", "esc", "esc n"]

  @Test(arguments: [Language.italian, .english]) func `help says every key of the page it was asked on`(
    language: Language
  ) throws {
    for way in ["", "L", "tab enter", "v", "esc"] {
      let session = try scenario(.ada, size: "200x60", language).press(way)
      let context = session.state.context
      try session.press("?")
      for action in ActionRegistry.actions(in: context) { session.shows(action.sentence(session.words)) }
      let last = try #require(session.lines.dropFirst().prefix(57).lastIndex { !$0.isEmpty })
      let page = HelpPage(context: context, isTogether: session.state.isTogether)
      let rows = HelpView(words: session.words, theme: session.state.theme).rows(of: page, width: 200)
      #expect(last == rows.count)
      try session.press("esc")
      #expect(session.state.context == context)
    }
  }

  @Test(arguments: ["40x12", "80x24"]) func `help can be read to its end in a small window`(size: String) throws {
    let session = try scenario(.ada, size: size).press("?")
    var seen = session.flowing
    for _ in 0..<20 { seen += " " + (try session.press("pagedown")).flowing }
    for action in ActionRegistry.actions(in: .personMap) {
      #expect(seen.contains(action.label(session.words)), "\(action.id)")
    }
    let end = session.screen
    #expect(try session.press("down").screen == end)
    try session.press("home").shows("?")
  }

  @Test func `the palette finds by a word of the name or of the sentence`() throws {
    try scenario(.ada).press(":").type("elenco").cursor(on: "elenco").press("enter").titled("Chi c'è")
    try scenario(.ada).press(":").type("operatore").press("enter").titled("vista dell'operatore")
    try scenario(.ada, .english).press(":").type("list").press("enter").titled("Who is there")
  }

  @Test func `the palette says why something cannot be used now`() throws {
    try scenario(.ada, size: "120x36").press(":").type("più vicino").shows("Prima va scelto qualcuno.").press("enter")
      .says("Prima va scelto qualcuno.")
  }

  @Test func `the palette does everything that keys do`() throws {
    let session = try scenario(.ada)
    try session.press(":").type("oscura").press("enter")
    #expect(session.state.isCurtained)
    try session.press("enter :").type("esci").press("enter")
    #expect(session.state.isLeaving)
  }

  @Test(arguments: places) func `the curtain falls over everything and gives it back`(way: String) throws {
    let session = try scenario(.ada).press(way)
    let before = session.screen
    try session.press("ctrl-o").shows("Invio per continuare").lacks("Ada", "Gina", "legami")
    #expect(session.lines.filter { !$0.isEmpty }.count == 1)
    try session.press("esc q a tab").lacks("Ada").press("enter")
    #expect(session.screen == before)
  }

  @Test func `the curtain falls also while a file is read`() throws {
    let session = try scenario(.home)
    session.receive(.progress("Si legge il file…"))
    try session.press("ctrl-o").shows("Invio per continuare").lacks("Ada", "Si legge").press("enter").says(
      "Si legge il file…")
  }

  @Test(arguments: places) func `a window too small says so, hears nothing, and gives way`(way: String) throws {
    let session = try scenario(.ada).press(way)
    let before = session.screen
    for size in ["39x12", "40x11", "10x3", "1x1"] { try session.resize(size) }
    try session.resize("30x8").shows("Questa finestra è di 30×8", "40×12").lacks("Ada").press("D d + u x").resize(
      "80x24")
    #expect(session.screen == before)
    try session.isSound()
  }

  @Test(arguments: places) func `every page fits every window, its footer whole`(way: String) throws {
    let session = try scenario(.ada).press(way)
    let view = FooterView(words: session.words, theme: session.state.theme)
    for size in ["40x12", "41x13", "60x20", "80x24", "99x30", "100x30", "120x36", "160x40", "200x60"] {
      try session.resize(size)
      let always = view.footer(session.state.context) { session.state.refusal(of: $0) == nil }.always
      let end = always.map { "\($0.key) \($0.label)" }.joined(separator: "  ")
      #expect(!always.isEmpty && session.footer.hasSuffix(end), "\(session.footer)")
      session.isWhole("\(way) at \(size)")
      #expect(!session.header.isEmpty)
    }
  }

  @Test func `a map in words, line by line`() throws {
    let session = try scenario(.ada, size: "120x36")
    try session.press("v").titled("in parole").shows("Gina, vicina; casa; cerchio interno; ogni giorno").lacks(
      "vedova", "ingaggio", "livello", "tensione"
    )
    .press("G").cursor(on: "Dario e Gina: conoscenza").press("g v").titled("15 mag 2026").press("w v").shows("vedova")
    .press("end").shows(
      "livello")
    try scenario(.valfinta, size: "40x12", .english).press("v").shows("Valfinta").press("pagedown pagedown pageup home")
      .shows("Valfinta")
  }

  @Test func `a practice store says so on every page`() throws {
    for way in ["", "L", "tab enter", "v", "?", "esc"] {
      let session = try scenario(.ada, size: "120x36").press(way)
      #expect(session.flowing.contains("dati inventati") || session.flowing.contains("archivio di prova"), "\(way)")
    }
  }
}
