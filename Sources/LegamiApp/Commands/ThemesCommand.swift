import LegamiDrawing
import LegamiWords
import TerminalKit

/// `legami themes`: the names that `--theme` takes, and what is wrong with files that it does not.
enum ThemesCommand {
  static func run(json: Bool, catalogue: ThemeCatalogue, preferred: String, words: Words) -> CommandResult {
    let themes = catalogue.names.map { name in (name: name, remark: remark(on: name, catalogue, words)) }
    guard !json else { return CommandResult(.list(themes.filter { !$0.remark.isBroken }.map { .text($0.name) })) }
    let rows = themes.map { theme in
      [
        theme.name,
        [theme.name == preferred ? words.preferredTheme : "", theme.remark.text].filter { !$0.isEmpty }
          .joined(separator: " · "),
      ]
    }
    return CommandResult(lines: TextTable.aligned(rows))
  }

  private static func remark(
    on name: String, _ catalogue: ThemeCatalogue, _ words: Words
  ) -> (text: String, isBroken: Bool) {
    do {
      let theme = try catalogue.theme(named: name)
      let strangers = ThemeCatalogue.strangers(in: theme, besides: MapLook.furtherRoles)
      return (strangers.isEmpty ? "" : words.themeStrangers(strangers), false)
    } catch {
      return (words.brokenTheme(line: error.line, subject: error.theme == name ? error.subject : error.theme), true)
    }
  }
}
