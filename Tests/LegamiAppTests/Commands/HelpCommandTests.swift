import LegamiWords
import TerminalKit
import Testing

@testable import LegamiApp

struct HelpCommandTests {
  @Test func `help tells of every command in both languages and fits a terminal`() {
    for words in [CommandFixture.italian, CommandFixture.english] {
      let all = HelpCommand.run(command: nil, words: words).output
      for command in CommandRegistry.commands {
        #expect(all.contains("  \(command.name)"))
        let own = HelpCommand.run(command: command.name, words: words).output
        #expect(own.hasPrefix("legami \(command.name)"))
        for option in command.options { #expect(own.contains(option.form(words))) }
        for line in (all + own).split(separator: "\n") { #expect(TextWidth.width(of: String(line)) <= 80) }
      }
    }
  }

  @Test func `nothing is said in one language only`() {
    for command in CommandRegistry.commands {
      #expect(command.sentence(CommandFixture.italian) != command.sentence(CommandFixture.english))
      for option in command.options {
        #expect(option.sentence(CommandFixture.italian) != option.sentence(CommandFixture.english))
      }
    }
  }

  @Test func `usage reads as the line is to be typed`() {
    #expect(
      CommandRegistry.command(named: "measure")?.usage(CommandFixture.english)
        == "MAP [--on DATE] [--together] [--json]")
    #expect(
      CommandRegistry.command(named: "search")?.usage(CommandFixture.english)
        == "TEXT [--in MAP | --everywhere] [--together] [--json]")
    #expect(CommandRegistry.command(named: "import")?.usage(CommandFixture.italian).hasPrefix("FILE… ") == true)
  }
}
