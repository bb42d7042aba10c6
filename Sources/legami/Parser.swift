import ArgumentParser
import LegamiApp

/// Reads the command line. Help, usage and errors are said by the program in its own words, so nothing of the parsing
/// library's text is ever shown: what it refuses is looked at again here to say why.
enum Parser {
  static func parse(_ arguments: [String]) -> (options: GlobalOptions, request: CommandRequest) {
    if let asked = helpOrVersion(arguments) { return (looseOptions(arguments), asked) }
    let scan = LineScan(arguments)
    if scan.words.contains("") {
      return (looseOptions(arguments), .wrongUsage(.emptyArgument(command: scan.words.first { !$0.isEmpty })))
    }
    do {
      let command = try LegamiCommand.parseAsRoot(arguments)
      guard let command = command as? any RequestingCommand else {
        return (looseOptions(arguments), .help(command: nil))
      }
      // The parsing library fills a group declared at both levels with what was said at either.
      return (looseOptions(arguments).overridden(by: command.shared.values), command.request)
    } catch {
      return (looseOptions(arguments), .wrongUsage(problem(in: arguments)))
    }
  }

  /// Help and version are answered wherever they are asked for, whatever else stands on the line.
  private static func helpOrVersion(_ arguments: [String]) -> CommandRequest? {
    let scan = LineScan(arguments)
    if !versionNames.isDisjoint(with: scan.options) || scan.words == ["version"] { return .version }
    var words = scan.words
    let isHelp = words.first == "help"
    if isHelp { words.removeFirst() }
    if isHelp, let asked = words.first, ["help", "version"].contains(asked) { return .help(command: nil) }
    guard isHelp || scan.options.contains("--help") || scan.options.contains("-h") else { return nil }
    guard let name = words.first else { return .help(command: nil) }
    return CommandRegistry.command(named: name) == nil
      ? .wrongUsage(.unknownCommand(name)) : .help(command: name)
  }

  private static let versionNames: Set<String> = ["--version", "-V", "-v"]

  /// The shared options wherever they stand, so that even a complaint is in the right language.
  private static func looseOptions(_ arguments: [String]) -> GlobalOptions {
    func value(after name: String) -> String? {
      for (index, word) in arguments.enumerated() {
        if word == name, arguments.indices.contains(index + 1) { return arguments[index + 1] }
        if word.hasPrefix(name + "=") { return String(word.dropFirst(name.count + 1)) }
      }
      return nil
    }
    return GlobalOptions(
      store: value(after: "--store"), language: value(after: "--lang"), theme: value(after: "--theme"),
      asciiOnly: arguments.contains("--ascii"),
      colourless: arguments.contains("--no-color") || arguments.contains("--no-colour"))
  }

  /// The first thing on the line that cannot be understood.
  private static func problem(in arguments: [String]) -> UsageProblem {
    let scan = LineScan(arguments)
    if let problem = scan.problem { return problem }
    guard let name = scan.words.first else { return .missingArgument(command: "") }
    guard let command = CommandRegistry.command(named: name) else { return .unknownCommand(name) }
    let allowed = command.argument == nil ? 0 : command.isRepeating ? Int.max : 1
    let given = scan.words.dropFirst()
    return given.count > allowed
      ? .unexpectedArgument(given[given.startIndex + allowed], command: name) : .missingArgument(command: name)
  }
}

/// A command line cut into words and options by what the registry knows.
private struct LineScan {
  /// The command and its arguments.
  var words: [String] = []
  /// Options without their values.
  var options: [String] = []
  var problem: UsageProblem?

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      guard word.hasPrefix("-"), word.count > 1 else {
        words.append(word)
        continue
      }
      let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
      let hasValue = name != word
      let command = words.first
      options.append(name)
      guard let option = CommandRegistry.option(name, of: command), option.value != nil || !hasValue else {
        problem = problem ?? .unknownOption(word, command: command)
        continue
      }
      guard option.value != nil, !hasValue else { continue }
      if let next = rest.first, !next.hasPrefix("--") {
        rest.removeFirst()
      } else {
        problem = problem ?? .missingValue(option: name, command: command)
      }
    }
  }
}
