import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

/// The one table of actions.
@Suite struct RegistryTests {
  @Test func `everything a key can do is in the table`() {
    for id in ActionID.allCases { #expect(ActionRegistry.action(id) != nil, "\(id) has no key") }
  }

  @Test(arguments: [Words(.italian), Words(.english)])
  func `every action has a label and a sentence, short enough for a footer`(words: Words) {
    for action in ActionRegistry.all {
      #expect(!action.keys.isEmpty && !action.contexts.isEmpty)
      #expect(!action.label(words).isEmpty && TextWidth.width(of: action.label(words)) <= 24, "\(action.id)")
      #expect(action.sentence(words).hasSuffix("."), "\(action.id): \(action.sentence(words))")
    }
  }

  @Test func `both languages say something of their own`() {
    let sentences = { (words: Words) in ActionRegistry.all.map { $0.sentence(words) } }
    for (italian, english) in zip(sentences(Words(.italian)), sentences(Words(.english))) {
      #expect(italian != english)
    }
  }

  @Test(arguments: KeyContext.allCases) func `no key means two things in one place`(context: KeyContext) {
    var meanings: [Key: ActionID] = [:]
    let own = ActionRegistry.all.filter { $0.contexts.contains(context) || $0.contexts.contains(.everywhere) }
    for action in own {
      for key in action.keys {
        #expect(meanings[key] == nil || meanings[key] == action.id, "\(key) in \(context)")
        meanings[key] = action.id
      }
    }
  }

  @Test func `no key needs AltGr on an Italian keyboard`() {
    let needsAltGr = Set("@#[]{}~`€")
    for action in ActionRegistry.all {
      for key in action.keys {
        switch key {
        case .character(let character), .control(let character), .alt(let character):
          #expect(!needsAltGr.contains(character), "\(action.id) is on \(key)")
        default: break
        }
      }
    }
  }

  @Test func `where letters are text, no letter is a command`() {
    for context in KeyContext.allCases where context.takesText {
      for action in ActionRegistry.actions(in: context) {
        for case .character(let character) in action.keys { #expect(character == " ", "\(action.id)") }
      }
    }
  }

  @Test(arguments: [Words(.italian), Words(.english)], [40, 60, 80, 120, 200])
  func `the footer fits and ends with the way out and the way to more`(words: Words, columns: Int) throws {
    let theme = try ThemeCatalogue.builtIn.theme(named: "dark")
    let view = FooterView(words: words, theme: theme)
    for context in KeyContext.allCases where context != .everywhere {
      let footer = view.footer(context) { _ in true }
      let packed = footer.packed(in: columns - 2)
      #expect(packed.suffix(footer.always.count) == footer.always[...], "\(context)")
      let out = context == .home ? "q" : "Esc"
      #expect(footer.always.contains { $0.key == out && !$0.label.isEmpty }, "\(context)")
      var screen = Screen(size: Size(columns: columns, rows: 1))
      view.draw(footer, in: screen.bounds, into: &screen)
      let end = footer.always.map { "\($0.key) \($0.label)" }.joined(separator: "  ")
      #expect(screen.row(0).hasSuffix(end), "\(context): \(screen.row(0))")
      if !context.takesText, context != .help { #expect(footer.always.last?.key == "?", "\(context)") }
    }
  }

  @Test(arguments: [Words(.italian), Words(.english)], [40, 60, 80, 200])
  func `help says every sentence of the place whole, and no other`(words: Words, columns: Int) throws {
    let view = HelpView(words: words, theme: try ThemeCatalogue.builtIn.theme(named: "dark"))
    for context in KeyContext.allCases where context != .everywhere {
      let own = ActionRegistry.all.filter { $0.contexts.contains(context) || $0.contexts.contains(.everywhere) }
      let rows = view.rows(of: HelpPage(context: context), width: columns)
      let said = rows.map(\.sentence).filter { !$0.isEmpty }.joined(separator: " ")
      #expect(own.allSatisfy { said.contains($0.sentence(words)) }, "\(context)")
      #expect(said.count == own.map { $0.sentence(words) }.joined(separator: " ").count, "\(context)")
      #expect(rows.allSatisfy { TextWidth.width(of: $0.sentence) <= columns - 7 })
    }
  }

  @Test(arguments: [Words(.italian), Words(.english)])
  func `help on a map explains its signs, beside the person only those drawn there`(words: Words) throws {
    let theme = try ThemeCatalogue.builtIn.theme(named: "dark")
    let view = HelpView(words: words, theme: theme)
    func signs(_ page: HelpPage) -> [String] { view.rows(of: page, width: 80).map(\.keys) }
    #expect(signs(HelpPage(context: .personMap)).contains("① ② ③"))
    #expect(signs(HelpPage(context: .personMap)).contains(theme.glyph("tie.conflict")))
    #expect(!signs(HelpPage(context: .personMap, isTogether: true)).contains(theme.glyph("tie.conflict")))
    #expect(signs(HelpPage(context: .partnerMap)).contains("□"))
    #expect(!signs(HelpPage(context: .list)).contains("□"))
  }
}
