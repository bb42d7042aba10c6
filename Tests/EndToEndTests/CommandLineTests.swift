import Foundation
import TestSupport
import Testing

/// The contract with scripts: statuses, sentences, JSON, files that only their owner can read.
@Suite struct CommandLineContract {
  struct Line: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    var testDescription: String { "legami " + arguments.joined(separator: " ") }
  }

  static let lines = [
    Line(arguments: ["maps"], status: 0),
    Line(arguments: ["show", "Ada Esempio"], status: 0),
    Line(arguments: ["show", "ada"], status: 0),
    Line(arguments: ["show", "r7k2", "--on", "2025"], status: 0),
    Line(arguments: ["measure", "Nautilus", "--on", "2008"], status: 0),
    Line(arguments: ["check"], status: 0),
    Line(arguments: ["themes"], status: 0),
    Line(arguments: ["--version"], status: 0),
    Line(arguments: ["frobnicate"], status: 64),
    Line(arguments: ["show"], status: 64),
    Line(arguments: ["show", "Ada Esempio", "more"], status: 64),
    Line(arguments: ["show", "Ada Esempio", "--frob"], status: 64),
    Line(arguments: ["show", "Ada Esempio", "--on", "yesterday"], status: 64),
    Line(arguments: ["show", "Ada Esempio", "--on", "2026-02-30"], status: 64),
    Line(arguments: ["maps", "--lang", "xx"], status: 64),
    Line(arguments: ["import"], status: 64),
    Line(arguments: ["show", "Nobody"], status: 66),
    Line(arguments: ["measure", "Nobody"], status: 66),
    Line(arguments: ["search", "x", "--in", "Nobody"], status: 66),
    Line(arguments: ["import", "/nowhere/at/all.graphml"], status: 66),
    Line(arguments: ["init"], status: 73),
    Line(arguments: ["init", "--demo"], status: 73),
    Line(arguments: ["setup", "--casework"], status: 77),
  ]

  @Test(arguments: lines) func `each command ends with its status and says in one sentence what went wrong`(
    line: Line
  ) throws {
    let sandbox = try Sandbox.withDemonstration()
    let before = try sandbox.bytes()
    let result = try sandbox.run(line.arguments)
    #expect(result.status == line.status, "\(result.output)\(result.errors)")
    if line.status == 0 {
      #expect(!result.output.isEmpty)
      #expect(result.errors.isEmpty)
    } else {
      #expect(result.output.isEmpty)
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    #expect(!result.output.contains("\u{1B}") && !result.errors.contains("\u{1B}"))
    // Reading writes a line of who looked at what; a command refused for how it is written does not even that.
    if [64, 73, 77].contains(line.status) { #expect(try sandbox.bytes() == before) }
  }

  @Test(arguments: [["maps"], ["show", "r7k2"], ["measure", "h3w6"], ["search", "ponte"], ["check"], ["themes"]])
  func `asked for JSON a command writes one value`(arguments: [String]) throws {
    let sandbox = try Sandbox.withDemonstration()
    let result = try sandbox.run(arguments + ["--json"])
    #expect(result.status == 0)
    _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8), options: .fragmentsAllowed)
    let again = try sandbox.run(arguments + ["--json", "--lang", "it"])
    if arguments != ["themes"] { #expect(again.output == result.output, "JSON depends on the language") }
  }

  @Test func `the same question gets the same answer, to the byte`() throws {
    let sandbox = try Sandbox.withDemonstration()
    for arguments in [["show", "Valfinta"], ["measure", "Ada Esempio"], ["maps", "--json"]] {
      let first = try sandbox.run(arguments)
      #expect(try sandbox.run(arguments).output == first.output)
    }
  }

  @Test func `help is there in both languages, for all and for each command`() throws {
    let sandbox = try Sandbox()
    let english = try sandbox.run("--help")
    let italian = try sandbox.run("--help", "--lang", "it")
    #expect(english.status == 0 && italian.status == 0)
    #expect(english.output.contains("Commands") && english.output.contains("exit status".capitalizedFirst))
    #expect(italian.output.contains("Comandi") && italian.output.contains("Esito"))
    for command in [
      "demo", "init", "maps", "show", "measure", "search", "import", "check", "backup", "restore", "themes",
      "setup",
    ] {
      #expect(english.output.contains("\n  \(command)"), "help names \(command)")
      for form in [["help", command], [command, "--help"]] {
        let told = try sandbox.run(form)
        #expect(told.status == 0)
        #expect(told.output.hasPrefix("legami \(command)"))
        #expect(try sandbox.run(form + ["--lang", "it"]).output != told.output)
      }
    }
    #expect(!FileManager.default.fileExists(atPath: sandbox.store))
  }

  @Test func `the language is that of the locale's text even where the machine lacks the locale`() throws {
    let sandbox = try Sandbox.withDemonstration()
    sandbox.environment["LC_ALL"] = "it_IT.UTF-8"
    let italian = try Program.run(["maps", "--store", sandbox.store], environment: sandbox.environment)
    #expect(italian.output.contains("mappe"))
    sandbox.environment["LC_ALL"] = "de_DE.UTF-8"
    let other = try Program.run(["maps", "--store", sandbox.store], environment: sandbox.environment)
    #expect(other.status == 0)
    #expect(other.output.contains("maps"))
  }

  @Test func `a mistyped command is answered with the nearest`() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("mesure", "x").errors.contains("legami measure"))
  }

  @Test func `a store that is not there, not ours, cut or a folder is told apart and left alone`() throws {
    let sandbox = try Sandbox.withEmptyStore()
    func status(_ path: String) throws -> Int32 {
      let result = try Program.run(["maps", "--store", path, "--lang", "en"], environment: sandbox.environment)
      #expect(result.errors.split(separator: "\n").count == 1, "\(path): \(result.errors)")
      return result.status
    }
    #expect(try status(sandbox.folder.file("nowhere.sqlite")) == 66)
    #expect(!FileManager.default.fileExists(atPath: sandbox.folder.file("nowhere.sqlite")))
    let text = try sandbox.folder.write("text.sqlite", "a letter to a friend")
    #expect(try status(text) == 65)
    #expect(try String(contentsOfFile: text, encoding: .utf8) == "a letter to a friend")
    #expect(try status(try sandbox.folder.write("empty.sqlite", "")) == 65)
    let cut = sandbox.folder.file("cut.sqlite")
    let half = try sandbox.bytes().prefix(3000)
    try half.write(to: URL(fileURLWithPath: cut))
    #expect(try status(cut) == 65)
    #expect(try Data(contentsOf: URL(fileURLWithPath: cut)) == half)
    #expect([65, 66, 77].contains(try status(sandbox.folder.path)))
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
