import Foundation
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

@Suite struct KeysDocumentTests {
  private static let written = KeysDocument.markdown(words: [Words(.english), Words(.italian)])

  /// With `LEGAMI_WRITE_DOCS=1`, as `make docs` sets it, the page is written instead of compared.
  @Test func `the page of keys says what the keys do`() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/keys.md")
    if ProcessInfo.processInfo.environment["LEGAMI_WRITE_DOCS"] == "1" {
      try Data(Self.written.utf8).write(to: page)
    }
    let found = try String(contentsOf: page, encoding: .utf8)
    #expect(found == Self.written, "docs/keys.md is behind the registry of actions: run make docs")
  }

  @Test func `every action stands on the page in both languages`() {
    for action in ActionRegistry.all {
      for words in [Words(.english), Words(.italian)] {
        #expect(Self.written.contains(action.sentence(words)), "\(action.id) is missing")
      }
    }
  }

  @Test func `nothing on the page needs a key that an Italian keyboard hides`() {
    let hidden: Set<Character> = ["{", "}", "[", "]", "@", "#", "~", "`", "€"]
    for action in ActionRegistry.all {
      for case .character(let character) in action.keys {
        #expect(!hidden.contains(character), "\(action.id) is on \(character)")
      }
    }
  }
}
