import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import TestSupport
import Testing

@testable import LegamiApp

/// The page that stands first where a store is gone.
@Suite struct CopyOfferTests {
  private let copy = KeptCopy(path: "/x/copies/s.2026-05-14", day: Day(number: 20_587), size: 240_000)

  private func ask(_ keys: String, _ language: Language = .english) throws -> (CopyAnswer, EmbeddedTerminal) {
    let events = keys.split(separator: " ").compactMap { Key(name: String($0)) }
      .map { EmbeddedTerminal.Step.events([.key($0)]) }
    let terminal = EmbeddedTerminal(steps: events)
    var offer = CopyOffer(
      words: Words(language), theme: try ThemeCatalogue.builtIn.theme(named: "dark"), store: "/x/s", copy: copy)
    return (offer.ask(on: terminal), terminal)
  }

  @Test func `Enter takes the newest copy back, the others are an arrow away, Esc and a line that drops leave`() throws
  {
    #expect(try ask("enter").0 == .takeBack)
    #expect(try ask("down enter").0 == .begin)
    #expect(try ask("down down enter").0 == .leave)
    #expect(try ask("up enter").0 == .leave)
    for key in ["esc", "q", "ctrl+c", ""] { #expect(try ask(key).0 == .leave) }
  }

  @Test(arguments: [Language.english, .italian]) func `it says what is gone, and of which day the copy is`(
    language: Language
  ) throws {
    let text = try #require(try ask("esc", language).1.frames.first).text
    #expect(text.contains("/x/s") && text.contains("240 kB"))
    #expect(text.contains(language == .english ? "14 May 2026" : "14 mag 2026"))
  }
}
