import LegamiWords

/// `legami help`: the whole of the command line, or one command, from the registry.
enum HelpCommand {
  static func run(command name: String?, words: Words) -> CommandResult {
    guard let command = name.flatMap({ CommandRegistry.command(named: $0) }) else { return all(words) }
    let usage = command.usage(words)
    var lines = TextTable.wrapped("legami \(command.name) \(usage)")
    lines += [""] + TextTable.wrapped(words.sentence(command.sentence(words)) + ".")
    if !command.options.isEmpty { lines += ["", words.optionsTitle] + options(command.options, words) }
    lines += ["", words.optionsOfAllTitle] + options(CommandRegistry.options, words)
    return CommandResult(lines: lines + examples(words.examples(of: command.name), words))
  }

  private static func all(_ words: Words) -> CommandResult {
    var lines = TextTable.wrapped(words.whatLegamiIs) + [""]
    lines += ["legami \(words.usageOfAll)", "", words.commandsTitle]
    let commands = CommandRegistry.commands.map { command -> (term: String, text: String) in
      let argument = command.argument.map { " \(words.name($0))\(command.isRepeating ? "…" : "")" } ?? ""
      return (command.name + argument, command.sentence(words))
    }
    lines += TextTable.definitions(
      [(term: words.noCommand, text: words.noCommandMeaning)] + commands + words.commandsAboutCommands)
    lines += ["", words.optionsTitle] + options(CommandRegistry.options, words)
    lines += ["", words.environmentTitle] + TextTable.definitions(words.environmentVariables)
    lines += [""] + TextTable.wrapped(words.whatMapIs) + [""] + TextTable.wrapped(words.statuses)
    return CommandResult(lines: lines + examples(words.examples(of: nil), words))
  }

  private static func options(_ options: [CommandRegistry.Option], _ words: Words) -> [String] {
    TextTable.definitions(options.map { (term: $0.form(words), text: $0.sentence(words)) })
  }

  private static func examples(_ examples: [String], _ words: Words) -> [String] {
    examples.isEmpty ? [] : ["", words.examplesTitle] + examples.map { "  \($0)" }
  }
}
