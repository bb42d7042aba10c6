import ArgumentParser
import LegamiApp

/// Reads the command line. Help, usage and errors are said by the program in its own words, so nothing of the parsing
/// library's text is ever shown: what it refuses is looked at again here to say why.
enum Parser {
  static func parse(_ arguments: [String]) -> (options: GlobalOptions, request: CommandRequest) {
    if let asked = helpOrVersion(arguments) { return (looseOptions(arguments), asked) }
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

  private static func helpOrVersion(_ arguments: [String]) -> CommandRequest? {
    let words = arguments.prefix { $0 != "--" }
    if words.contains("--help") || words.contains("-h") || words.first == "help" {
      return .help(command: words.first { CommandRegistry.command(named: $0) != nil })
    }
    return words.contains("--version") ? .version : nil
  }

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

  private static let takingValues: [String: Set<String>] = [
    "": ["--store", "--lang", "--theme"], "show": ["--on"], "measure": ["--on"], "search": ["--in"],
    "import": ["--format", "--map"],
  ]
  private static let flags: [String: Set<String>] = [
    "": ["--ascii", "--no-color", "--no-colour"], "init": ["--demo"], "maps": ["--json"], "show": ["--json"],
    "measure": ["--json"], "search": ["--json", "--everywhere"], "import": ["--json", "--dry-run"],
    "check": ["--json"], "themes": ["--json"], "setup": ["--planning", "--casework"],
  ]
  private static let argumentCount: [String: ClosedRange<Int>] = [
    "show": 1...1, "measure": 1...1, "search": 1...1, "import": 1...Int.max,
  ]

  /// The first thing on the line that cannot be understood.
  private static func problem(in arguments: [String]) -> UsageProblem {
    var command: String?
    var found = 0
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
      index += 1
      if word.hasPrefix("-"), word.count > 1 {
        let key = command ?? ""
        if (takingValues[""] ?? []).union(takingValues[key] ?? []).contains(name) {
          if name == word {
            guard index < arguments.count, !arguments[index].hasPrefix("--") else {
              return .missingValue(option: name, command: command)
            }
            index += 1
          }
        } else if !(flags[""] ?? []).union(flags[key] ?? []).contains(word) {
          return .unknownOption(word, command: command)
        }
      } else if command == nil {
        guard CommandRegistry.command(named: word) != nil else { return .unknownCommand(word) }
        command = word
      } else {
        found += 1
        if found > (command.flatMap { argumentCount[$0]?.upperBound } ?? 0) {
          return .unexpectedArgument(word, command: command)
        }
      }
    }
    return .missingArgument(command: command ?? "")
  }
}
