import Foundation
import TestSupport
import Testing

/// Command lines nobody would type on purpose: any words in any order, paths of one letter, bytes that are no text.
///
/// 150 lines by default, as many as `LEGAMI_COMMAND_LINES` says; `LEGAMI_SEED` chooses others.
@Suite struct OddCommandLines {
  private static let statuses: Set<Int32> = [0, 1, 64, 65, 66, 73, 77]
  private static let commands = [
    "demo", "init", "maps", "show", "measure", "search", "import", "check", "backup", "restore", "themes", "setup",
    "help", "",
  ]
  private static let options = [
    "--store", "--lang", "--theme", "--ascii", "--no-color", "--version", "--help", "-h", "--demo", "--json", "--on",
    "--in", "--everywhere", "--format", "--map", "--dry-run", "--planning", "--casework", "--", "-", "--store=",
    "--lang=it", "--on=2026", "--", "-x", "---", "--jso", "--together",
  ]
  private static let words: [[UInt8]] =
    [
      "", ".", "..", "/", "//", "a", "s", "s/", "./s", "s//x", "~", "~/", "~x", "d.sqlite", "d.sqlite/", "d.sqlite-wal",
      ":memory:", "file:q", "file::memory:?cache=shared", "x?mode=ro", "x#y", "%", "%s%n", "'", "\"", "\\", "$(x)", "*",
      "r7k2", "m4t9", "Ada Esempio", "\n", "\t", "\u{1B}]0;x\u{7}", "\u{202E}x", "e\u{301}", "è", "日本", "🧑‍🦽", "\u{0}",
      "2026", "2026-13", "2026-02-30", "-5", "99999999999999999999", "graphml", "csv", "it", "en", "xx", "/dev/null",
      "/dev/full", "/dev/tty", "/proc/self/mem", "a/b/c/d", String(repeating: "n", count: 300),
      String(repeating: "x/", count: 3000), String(repeating: "è", count: 200),
    ].map { Array($0.utf8).filter { $0 != 0 } }
    + [[0xFF], [0xC3], [0x80, 0x61], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x61, 0xFE, 0x2E, 0x63, 0x73, 0x76]]

  private func count() -> Int {
    ProcessInfo.processInfo.environment["LEGAMI_COMMAND_LINES"].flatMap { Int($0) } ?? 150
  }

  private func line(_ chance: inout SeededNumbers) -> [[UInt8]] {
    var line: [[UInt8]] = []
    if Int.random(in: 0..<8, using: &chance) > 0, let command = Self.commands.randomElement(using: &chance) {
      line.append(Array(command.utf8))
    }
    for _ in 0..<Int.random(in: 0..<5, using: &chance) {
      if Bool.random(using: &chance), let word = Self.words.randomElement(using: &chance) {
        line.append(word)
      } else if let option = Self.options.randomElement(using: &chance) {
        let value = option.hasSuffix("=") ? Self.words.randomElement(using: &chance) ?? [] : []
        line.append(Array(option.utf8) + value)
      }
    }
    return line
  }

  @Test func `any command line ends with a known status and at most one sentence`() throws {
    let seed = ProcessInfo.processInfo.environment["LEGAMI_SEED"].flatMap { UInt64($0) } ?? 1
    var chance = SeededNumbers(seed: seed)
    let sandbox = try Sandbox.withDemonstration()
    let store = try sandbox.bytes()
    var folder = try TemporaryFolder()
    for round in 0..<count() {
      if round % 50 == 0 {
        folder = try TemporaryFolder()
        try store.write(to: URL(fileURLWithPath: folder.file("d.sqlite")))
      }
      let line = line(&chance)
      var environment = sandbox.environment
      environment["XDG_DATA_HOME"] = folder.file("data")
      if Int.random(in: 0..<3, using: &chance) == 0 {
        environment["LEGAMI_STORE"] = ["s", "d.sqlite", "", "/", "~", ":memory:"].randomElement(using: &chance)
      }
      let result = try Program.run(bytes: line, environment: environment, in: folder.path)
      let told = Comment(
        rawValue: "legami \(line.map { String(decoding: $0, as: UTF8.self) }): \(result.status) \(result.errors)")
      #expect(Self.statuses.contains(result.status), told)
      #expect(result.errors.split(separator: "\n").count <= 1, told)
      #expect(result.status == 0 || !result.errors.isEmpty || !result.output.isEmpty, told)
      for printed in [result.output, result.errors] {
        #expect(!printed.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0 == "\u{202E}" }, told)
      }
    }
  }

  @Test(arguments: ["s", "a", ":memory:", "file:s", "è", "x?mode=memory", "%41", " "])
  func `a store may have any name that a file may have`(name: String) throws {
    let sandbox = try Sandbox()
    func run(_ arguments: String...) throws -> Program.Result {
      try Program.run(
        bytes: arguments.map { Array($0.utf8) }, environment: sandbox.environment, in: sandbox.folder.path)
    }
    #expect(try run("init", "--demo", "--store", name).status == 0)
    #expect(try run("check", "--store", name).status == 0)
    #expect(try run("maps", "--store", name).output.contains("r7k2"))
    #expect(try run("backup", name + "b", "--store", name).status == 0)
    #expect(try run("restore", name + "b", "--store", name + "c").status == 0)
    #expect(try run("maps", "--store", name + "c").output.contains("r7k2"))
    let made = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path).sorted()
    #expect(made == [name, name + "b", name + "c"].sorted())
  }

  @Test func `a name that is no text is refused, and no other file is made or read instead`() throws {
    let sandbox = try Sandbox()
    let name: [UInt8] = [0x61, 0xFF]
    let result = try Program.run(
      bytes: [Array("init".utf8), Array("--store".utf8), name], environment: sandbox.environment,
      in: sandbox.folder.path)
    #expect(result.status == 64)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path).isEmpty)
  }
}
