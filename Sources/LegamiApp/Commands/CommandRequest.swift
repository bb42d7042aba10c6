/// What the command line asks for.
public enum CommandRequest: Equatable, Sendable {
  case open
  case demo
  case initialise(demonstration: Bool)
  case maps(json: Bool)
  case show(map: String, on: String?, together: Bool = false, json: Bool)
  case measure(map: String, on: String?, together: Bool = false, json: Bool)
  case search(text: String, map: String?, together: Bool = false, everywhere: Bool, json: Bool)
  case importFiles([String], format: String?, map: String?, into: String? = nil, dryRun: Bool, json: Bool)
  case check(json: Bool)
  case backup(file: String)
  /// Without a file the copies are listed.
  case restore(file: String?, json: Bool = false)
  case themes(json: Bool)
  case setup(planning: Bool, casework: Bool)
  case help(command: String?)
  case version
  /// What was typed is no command.
  case wrongUsage(UsageProblem)
}

/// Why a command line was not understood.
public enum UsageProblem: Equatable, Sendable {
  case unknownCommand(String)
  case unknownOption(String, command: String?)
  case missingValue(option: String, command: String?)
  case missingArgument(command: String)
  case unexpectedArgument(String, command: String?)
  case badValue(String, option: String)
  /// An argument without a single character.
  case emptyArgument(command: String?)
  /// Bytes that are no text in UTF-8.
  case notText(String)
}

/// The options that every command takes.
public struct GlobalOptions: Equatable, Sendable {
  public var store: String?
  public var language: String?
  public var theme: String?
  public var asciiOnly: Bool
  public var colourless: Bool

  public init(
    store: String? = nil, language: String? = nil, theme: String? = nil, asciiOnly: Bool = false,
    colourless: Bool = false
  ) {
    self.store = store
    self.language = language
    self.theme = theme
    self.asciiOnly = asciiOnly
    self.colourless = colourless
  }

  /// What was said after the command goes before what was said in front of it.
  public func overridden(by later: GlobalOptions) -> GlobalOptions {
    GlobalOptions(
      store: later.store ?? store, language: later.language ?? language, theme: later.theme ?? theme,
      asciiOnly: asciiOnly || later.asciiOnly, colourless: colourless || later.colourless)
  }
}
