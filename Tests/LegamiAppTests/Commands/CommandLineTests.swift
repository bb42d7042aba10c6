import ArgumentParser
import Testing

@testable import LegamiApp
@testable import legami

/// Holds the registry, which help and complaints are made of, and the parser together.
struct CommandLineTests {
  private func request(_ line: String) -> CommandRequest {
    legami.Parser.parse(line.split(separator: " ").map(String.init)).request
  }

  @Test func `every command that is told of can be typed, with every option it is told with`() {
    for command in CommandRegistry.commands {
      let argument = command.argument == nil ? [] : ["x"]
      for option in [nil] + command.options.map(Optional.some) {
        let added = option.map { [$0.name] + ($0.value == nil ? [] : ["x"]) } ?? []
        let line = [command.name] + argument + added
        let request = legami.Parser.parse(line).request
        if case .wrongUsage(let problem) = request { Issue.record("\(line): \(problem)") }
      }
    }
  }

  @Test func `every command that can be typed is told of`() {
    let parsed = LegamiCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    #expect(Set(parsed) == Set(CommandRegistry.commands.map(\.name)))
    #expect(parsed.count == CommandRegistry.commands.count)
  }

  @Test(arguments: ["demo", "init", "maps", "show", "measure", "search", "import", "check", "themes", "setup"])
  func `every option that can be typed is told of`(name: String) throws {
    let command = try #require(
      LegamiCommand.configuration.subcommands.first { $0.configuration.commandName == name })
    let help = command.helpMessage(columns: 1000)
    let spelled = help.matches(of: /--[a-z-]+/).map { String($0.output) }
    #expect(!spelled.isEmpty)
    for option in spelled { #expect(CommandRegistry.option(option, of: name) != nil, "\(option)") }
  }

  @Test func `lines are understood as they are meant`() {
    #expect(request("") == .open)
    #expect(request("demo") == .demo)
    #expect(request("init --demo") == .initialise(demonstration: true))
    #expect(request("maps --json") == .maps(json: true))
    #expect(request("show r7k2 --on 2025-09") == .show(map: "r7k2", on: "2025-09", json: false))
    #expect(request("measure --json r7k2") == .measure(map: "r7k2", on: nil, json: true))
    #expect(request("measure -- --json") == .measure(map: "--json", on: nil, json: false))
    #expect(request("search a --in b") == .search(text: "a", map: "b", everywhere: false, json: false))
    #expect(
      request("import a --into r7k2")
        == .importFiles(["a"], format: nil, map: nil, into: "r7k2", dryRun: false, json: false))
    #expect(
      request("import a b --map c --dry-run")
        == .importFiles(["a", "b"], format: nil, map: "c", dryRun: true, json: false))
    #expect(request("setup --casework") == .setup(planning: false, casework: true))
  }

  @Test func `options of every command stand in front of it or after it`() {
    let front = legami.Parser.parse(["--store", "a", "--ascii", "maps"])
    let after = legami.Parser.parse(["maps", "--ascii", "--store=a"])
    #expect(front.options == after.options)
    #expect(front.options == GlobalOptions(store: "a", asciiOnly: true))
    #expect(front.request == after.request)
  }

  @Test func `help and version are answered wherever they are asked for`() {
    for line in ["--help", "-h", "help", "--lang it help"] { #expect(request(line) == .help(command: nil)) }
    for line in ["help show", "show --help", "show r7k2 --help", "--lang en show -h"] {
      #expect(request(line) == .help(command: "show"))
    }
    #expect(request("help shwo") == .wrongUsage(.unknownCommand("shwo")))
    for line in ["help help", "help version"] { #expect(request(line) == .help(command: nil)) }
    for line in ["--version", "maps --version", "-V", "-v", "version"] { #expect(request(line) == .version) }
  }

  @Test func `what is wrong is named`() {
    #expect(request("mesure x") == .wrongUsage(.unknownCommand("mesure")))
    #expect(request("maps --jsno") == .wrongUsage(.unknownOption("--jsno", command: "maps")))
    #expect(request("maps --json=1") == .wrongUsage(.unknownOption("--json=1", command: "maps")))
    #expect(request("show") == .wrongUsage(.missingArgument(command: "show")))
    #expect(request("show x --on") == .wrongUsage(.missingValue(option: "--on", command: "show")))
    #expect(request("--store") == .wrongUsage(.missingValue(option: "--store", command: nil)))
    #expect(request("show x y") == .wrongUsage(.unexpectedArgument("y", command: "show")))
    #expect(request("maps x") == .wrongUsage(.unexpectedArgument("x", command: "maps")))
    #expect(request("import") == .wrongUsage(.missingArgument(command: "import")))
    #expect(legami.Parser.parse(["show", ""]).request == .wrongUsage(.emptyArgument(command: "show")))
    #expect(legami.Parser.parse([""]).request == .wrongUsage(.emptyArgument(command: nil)))
  }

  @Test func `the nearest command or option is offered, and none when none is near`() {
    #expect(CommandRegistry.closest(to: "mesure")?.name == "measure")
    #expect(CommandRegistry.closest(to: "shwo")?.name == "show")
    #expect(CommandRegistry.closest(to: "Maps")?.name == "maps")
    #expect(CommandRegistry.closest(to: "frobnicate") == nil)
    #expect(CommandRegistry.closestOption(to: "--jsno", of: "maps") == "--json")
    #expect(CommandRegistry.closestOption(to: "--onn", of: "show") == "--on")
  }
}
