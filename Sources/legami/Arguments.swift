import ArgumentParser
import LegamiApp

/// The options of every command, before it or after it.
struct SharedOptions: ParsableArguments {
  @Option(name: .customLong("store")) var store: String?
  @Option(name: .customLong("lang")) var language: String?
  @Option(name: .customLong("theme")) var theme: String?
  @Flag(name: .customLong("ascii")) var asciiOnly = false
  @Flag(name: [.customLong("no-color"), .customLong("no-colour")]) var colourless = false

  var values: GlobalOptions {
    GlobalOptions(store: store, language: language, theme: theme, asciiOnly: asciiOnly, colourless: colourless)
  }
}

/// A command that can say what it asks for.
protocol RequestingCommand: ParsableCommand {
  var shared: SharedOptions { get }
  var request: CommandRequest { get }
}

struct LegamiCommand: RequestingCommand {
  static let configuration = CommandConfiguration(
    commandName: "legami",
    subcommands: [
      Demo.self, Init.self, Maps.self, Show.self, Measure.self, Search.self, Import.self, Check.self, Backup.self,
      Restore.self, Themes.self, Setup.self,
    ],
    helpNames: [])
  @OptionGroup var shared: SharedOptions
  var request: CommandRequest { .open }
}

struct Demo: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "demo", helpNames: [])
  @OptionGroup var shared: SharedOptions
  var request: CommandRequest { .demo }
}

struct Init: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "init", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Flag(name: .customLong("demo")) var demonstration = false
  var request: CommandRequest { .initialise(demonstration: demonstration) }
}

struct Maps: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "maps", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Flag(name: .customLong("json")) var json = false
  var request: CommandRequest { .maps(json: json) }
}

struct Show: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "show", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Argument var map: String
  @Option(name: .customLong("on")) var on: String?
  @Flag(name: .customLong("together")) var together = false
  @Flag(name: .customLong("json")) var json = false
  var request: CommandRequest { .show(map: map, on: on, together: together, json: json) }
}

struct Measure: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "measure", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Argument var map: String
  @Option(name: .customLong("on")) var on: String?
  @Flag(name: .customLong("together")) var together = false
  @Flag(name: .customLong("json")) var json = false
  var request: CommandRequest { .measure(map: map, on: on, together: together, json: json) }
}

struct Search: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "search", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Argument var text: String
  @Option(name: .customLong("in")) var map: String?
  @Flag(name: .customLong("together")) var together = false
  @Flag(name: .customLong("everywhere")) var everywhere = false
  @Flag(name: .customLong("json")) var json = false
  var request: CommandRequest {
    .search(text: text, map: map, together: together, everywhere: everywhere, json: json)
  }
}

struct Import: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "import", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Argument var files: [String]
  @Option(name: .customLong("format")) var format: String?
  @Option(name: .customLong("map")) var map: String?
  @Option(name: .customLong("into")) var into: String?
  @Flag(name: .customLong("dry-run")) var dryRun = false
  @Flag(name: .customLong("json")) var json = false
  var request: CommandRequest { .importFiles(files, format: format, map: map, into: into, dryRun: dryRun, json: json) }
}

struct Check: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "check", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Flag(name: .customLong("json")) var json = false
  var request: CommandRequest { .check(json: json) }
}

struct Backup: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "backup", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Argument var file: String
  var request: CommandRequest { .backup(file: file) }
}

struct Restore: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "restore", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Argument var file: String?
  @Flag(name: .customLong("json")) var json = false
  var request: CommandRequest { .restore(file: file, json: json) }
}

struct Themes: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "themes", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Flag(name: .customLong("json")) var json = false
  var request: CommandRequest { .themes(json: json) }
}

struct Setup: RequestingCommand {
  static let configuration = CommandConfiguration(commandName: "setup", helpNames: [])
  @OptionGroup var shared: SharedOptions
  @Flag(name: .customLong("planning")) var planning = false
  @Flag(name: .customLong("casework")) var casework = false
  var request: CommandRequest { .setup(planning: planning, casework: casework) }
}
