import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// Two people with one file open, each at a screen of their own.
@Suite struct TwoPeopleTests {
  private let mine: ScreenScenario
  private let theirs: ScreenScenario

  init() throws {
    mine = try scenario(.valfinta, size: "120x48")
    theirs = try mine.colleague(size: "120x48")
    try theirs.press("down enter").titled("Valfinta")
  }

  private var both: [ScreenScenario] { [mine, theirs] }

  /// Opens the form of the tie by which the bar takes part in the places that notice.
  private func openTie(_ session: ScreenScenario) throws {
    try session.goTo("Bar dell'Angolo").press("enter")
    for _ in 0..<20 where !session.cursorLine.contains("luoghi") { try session.press("down") }
    try session.press("e").shows("mandato")
  }

  private func go(to field: FieldKey, _ session: ScreenScenario) throws {
    for _ in 0..<60 where session.currentField != field { try session.press("tab") }
    #expect(session.currentField == field)
  }

  private func tie(_ session: ScreenScenario) throws -> Tie {
    guard case .browse(let browse) = session.state.page, let link = browse.currentLink else {
      throw StoreError(.noSuchRow)
    }
    return try session.store.tie(link.tie.id, in: .planning).identity
  }

  @Test func `different fields of one tie are both kept, nobody is told of a conflict, and each sees the other's`()
    throws
  {
    for session in both { try openTie(session) }
    let before = try #require(try tie(mine).participation)
    try go(to: .mandate, mine)
    try mine.press("right enter").lacks("tipo di legame", "un altro")
    try go(to: .involvement, theirs)
    try theirs.press("right enter").lacks("tipo di legame", "un altro", "{")
    let kept = try #require(try tie(mine).participation)
    #expect(kept.mandate != before.mandate && kept.involvement != before.involvement)
    #expect(kept.adhesion == before.adhesion && kept.through == before.through)
    // A moment later each form holds both.
    for session in both {
      try session.waits().press("e")
      #expect(session.answer(.mandate) == session.words.name(try #require(kept.mandate)))
      #expect(session.answer(.involvement) == session.words.name(try #require(kept.involvement)))
      try session.press("esc").isSound()
    }
  }

  @Test func `the same field is told on its field, both values in words, and Enter again keeps one's own`() throws {
    for session in both { try openTie(session) }
    for session in both { try go(to: .mandate, session) }
    try mine.press("right")
    try theirs.press("right right")
    let (first, second) = (try #require(mine.answer(.mandate)), try #require(theirs.answer(.mandate)))
    try mine.press("enter").lacks("tipo di legame")
    // Another field was changed too, and it is not told on that one.
    try go(to: .label, theirs)
    try theirs.type("insieme").press("enter")
    #expect(theirs.currentField == .mandate)
    theirs.shows("un altro ha scritto «\(first)», qui c'è «\(second)»").shows("Invio tiene i propri")
      .lacks("{", "isSignatory")
    try go(to: .label, theirs)
    theirs.lacks("un altro ha scritto")
    #expect(theirs.words.name(try #require(try tie(mine).participation?.mandate)) == first)
    try theirs.press("enter").lacks("tipo di legame")
    #expect(theirs.words.name(try #require(try tie(theirs).participation?.mandate)) == second)
    #expect(try tie(theirs).label == "insieme")
    try theirs.isSound()
  }

  @Test func `every field that collides has a note of its own`() throws {
    for session in both { try openTie(session) }
    for (session, steps) in [(mine, 1), (theirs, 2)] {
      for field in [FieldKey.mandate, .side, .through] {
        try go(to: field, session)
        if field == .through {
          try session.press("ctrl-u").type("Rosa \(steps)")
        } else {
          try session.press("right", times: steps)
        }
      }
    }
    let mandates = (try #require(mine.answer(.mandate)), try #require(theirs.answer(.mandate)))
    try mine.press("enter")
    try theirs.press("enter").shows("cambiati intanto: mandato")
    for field in [FieldKey.mandate, .side, .through] {
      try go(to: field, theirs)
      theirs.shows("un altro ha scritto «", "qui c'è «")
    }
    theirs.shows("Rosa 1»", "Rosa 2»")
    try go(to: .mandate, theirs)
    theirs.shows("«\(mandates.0)»", "«\(mandates.1)»")
    try theirs.press("esc").lacks("tipo di legame")
    #expect(try tie(theirs).participation?.through == "Rosa 1")
  }

  @Test func `what a tie of another kind cannot hold is told, and undo brings it back`() throws {
    try openTie(mine)
    try go(to: .through, mine)
    try mine.press("ctrl-u").type("Rosa Prova").press("enter")
    let before = try tie(mine)
    try mine.press("e")
    try go(to: .type, mine)
    try mine.press("right enter").shows("non c'è più", "attraverso chi «Rosa Prova»")
    #expect(try tie(mine).participation == nil)
    try mine.press("u")
    #expect(try tie(mine).participation == before.participation)
  }

  @Test func `what one person receives and gives is joined mark by mark`() throws {
    let mine = try scenario(.ada, size: "120x48")
    let theirs = try mine.colleague(size: "120x48")
    try theirs.press("enter").titled("Ada")
    for session in [mine, theirs] { try session.goTo("Olga").press("e") }
    for (session, letter) in [(mine, "s"), (theirs, "e")] {
      try go(to: .received, session)
      try session.type(letter).press("space enter").lacks("nome o ruolo")
    }
    try mine.waits().press("e")
    let marked = mine.marks(.received)
    #expect(marked == ["pratico", "stima", "compagnia", "emergenza"])
    try mine.press("esc").isSound()
  }

  @Test func `how near somebody is, is told when two say different things`() throws {
    let mine = try scenario(.ada, size: "120x48")
    let theirs = try mine.colleague(size: "120x48")
    try theirs.press("enter").titled("Ada")
    for session in [mine, theirs] {
      try session.goTo("Olga").press("e")
      try go(to: .ring, session)
    }
    try mine.press("1 enter").lacks("nome o ruolo")
    try theirs.press("3 enter").shows("un altro ha scritto «① cerchio interno»").press("enter").lacks("nome o ruolo")
    try theirs.isSound()
  }

  @Test func `a lock that somebody holds is told in words, and the line keeps its text`() throws {
    let mine = try scenario(.ada, size: "120x36")
    let theirs = try mine.colleague()
    _ = try theirs.store.perform(.changeMany) { _ in
      try mine.press("a").type("Zita vicina 2").press("enter").shows("occupato", "Zita vicina 2")
    }
    try mine.press("enter").shows("Zita").press("esc").isSound()
  }
}

extension ScreenScenario {
  /// The line on which the cursor stands.
  fileprivate var cursorLine: String { screen.cursor.map { screen.row($0.y) } ?? "" }

  private func field(_ key: FieldKey) -> Form<FieldKey>.Field? {
    if case .form(let open) = state.overlay { open.form[key] } else { nil }
  }

  /// The word that a choice of the form shows.
  fileprivate func answer(_ key: FieldKey) -> String? {
    if case .choice(let choice) = field(key)?.value { choice.chosen.map { choice.options[$0] } } else { nil }
  }

  fileprivate func marks(_ key: FieldKey) -> [String] {
    if case .marks(let marks) = field(key)?.value { marks.marked.sorted().map { marks.options[$0] } } else { [] }
  }
}
