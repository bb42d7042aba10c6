import Foundation
import LegamiModel
import LegamiStore
import LegamiWords
import TerminalKit

/// What the environment and the options in front say for every command: language, store, user, day.
struct CommandSetting: Sendable {
  let environment: [String: String]
  let options: GlobalOptions
  let words: Words
  let clock: Clock

  init(environment: [String: String], options: GlobalOptions) {
    self.environment = environment
    self.options = options
    words = Words(Language.choose(option: options.language, configuration: nil, environment: environment))
    clock = .system(environment: environment)
  }

  /// `--store`, else `LEGAMI_STORE`, else the personal one.
  var storePath: String { namedStorePath ?? personalStorePath }

  /// The store that was asked for by name; nil when the personal one is meant.
  var namedStorePath: String? {
    [options.store, environment["LEGAMI_STORE"]].compactMap(\.self).first { !$0.isEmpty }.map(expanded)
  }

  private var personalStorePath: String {
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/.local/share"
    return "\(data)/legami/legami.sqlite"
  }

  private var home: String {
    environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
  }

  /// A shell expands `--store ~/x` but not `--store=~/x`.
  private func expanded(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  /// How many copies are kept: `LEGAMI_COPIES=7,4`; what cannot be read is as if it were not said.
  var copies: CopyRule { environment["LEGAMI_COPIES"].flatMap { CopyRule($0) } ?? .usual }

  /// Who writes: `LEGAMI_USER`, else the name one logged in with.
  var user: String {
    let named = environment["LEGAMI_USER"] ?? ""
    let login = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) }
    return CleanText.clean(named.isEmpty ? login ?? "uid \(getuid())" : named, limit: CleanText.nameLimit).text
  }

  /// What in front of the command does not make sense; nil when all of it does.
  var problem: CommandError? {
    if let language = options.language, Language(text: language) == nil {
      return CommandError(.badValue, ["--lang", language] + Language.allCases.map(\.rawValue))
    }
    guard let theme = options.theme else { return nil }
    let themes = ThemeCatalogue(folders: Screens.themeFolders(environment)).names
    if themes.contains(theme) { return nil }
    return CommandError(.noSuchTheme, [theme, CommandRegistry.nearest(to: theme, among: themes) ?? ""])
  }

  /// Whether what is printed is to be spelled in ASCII: because it was asked, or because the character set has no more.
  var printsASCII: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let codeset = locale.split(separator: "@").first?.split(separator: ".").dropFirst().first ?? ""
    return options.asciiOnly || !["utf-8", "utf8"].contains(codeset.lowercased())
  }
}
