import LegamiWords
import TerminalKit

/// `legami themes`: the names that `--theme` takes.
enum ThemesCommand {
  static func run(json: Bool, catalogue: ThemeCatalogue, preferred: String, words: Words) -> CommandResult {
    let names = catalogue.names
    guard !json else { return CommandResult(.list(names.map { .text($0) })) }
    let rows = names.map { [$0, $0 == preferred ? words.preferredTheme : ""] }
    return CommandResult(lines: TextTable.aligned(rows))
  }
}
