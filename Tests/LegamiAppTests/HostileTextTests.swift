import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// Names, notes and labels of others, as bad as they come: no row is broken by them, at any size.
@Suite struct HostileTextTests {
  private static let names = [
    "Anna\u{1B}[2J\u{07}", "\u{202E}rovescio", "👩‍👩‍👧‍👦 famiglia 👨‍⚕️", "한국어 이름 아주 긴 이름",
    "z\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}algo",
    String(repeating: "lunghissimo", count: 12), "a\tb\nc\rd", "«»“”'\"<>&;|", "\u{200B}\u{FEFF}x", "🇮🇹🇮🇹🇮🇹",
    "e\u{0301}\u{200D}e", "ﷺ﷽", "-", "\u{E000}\u{10FFFF}y",
  ]

  private static func store() throws -> Store {
    let store = try ScenarioStore.transient(.italian, today: ScenarioStore.demonstrationDay)
    let map = try store.createMap(
      NetworkMap(name: names[0] + names[3], lens: .ego, purpose: .casework, isInvented: true),
      centre: .new(Node(kind: .person, name: names[2])),
      processing: ProcessingRecord(subject: NodeID(0), basis: .noneFictitious)
    ).value
    for (index, name) in names.enumerated() {
      let added = try store.addPerson(
        to: map,
        PersonDraft(
          name: name, context: LifeContext.allCases[index % 3], ring: Ring.allCases[index % 3],
          label: names[(index + 5) % names.count],
          summary: names[(index + 3) % names.count], received: [.emo]))
      _ = try store.addNote(
        Note(
          node: added.value.node, map: map, kind: .diary, text: names[(index + 1) % names.count],
          on: ScenarioStore.demonstrationDay))
    }
    return store
  }

  @Test(arguments: ["40x12", "41x12", "80x24", "100x30", "120x36", "200x60"]) func `every page stays whole`(
    size: String
  ) throws {
    let session = try scenario(.store(Self.store()), size: size)
    for way in [
      "", "enter", "w", "tab", "tab tab", "e", "esc", "t", "esc", "enter", "esc", "L", "G", "tab", "esc", "v", "G",
      "esc", "a",
    ] {
      try session.press(way)
      session.isWhole("after \(way)")
    }
    try session.isSound()
  }

  @Test func `what is typed is as harmless as what is read`() throws {
    let session = try scenario(.ada)
    for name in Self.names { try session.press("a").type(name).press("enter esc").isWhole(name) }
    try session.isSound()
  }
}

extension ScreenScenario {
  /// Every row has as many columns as the screen, holds nothing that moves the terminal's cursor, and the frame stands.
  func isWhole(_ comment: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for line in lines {
      #expect(TextWidth.width(of: line) <= screen.size.columns, "\(comment): \(line)", sourceLocation: sourceLocation)
      #expect(
        !line.unicodeScalars.contains {
          $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
        },
        "\(comment)", sourceLocation: sourceLocation)
    }
    #expect(screen.cursor.map(screen.size.contains) == true, "\(comment)", sourceLocation: sourceLocation)
    #expect(!footer.isEmpty, "\(comment)", sourceLocation: sourceLocation)
  }
}
