import Foundation
import TestSupport
import Testing

/// What the system does not grant is said, and what can still be read is read.
@Suite struct Limits {
  /// Runs a command of the program under a limit; what it prints goes through a pipe, which has none.
  private func run(_ limit: String, _ command: String, in sandbox: Sandbox) throws -> Program.Result {
    try Program.shell(
      "(\(limit); '\(Program.path)' \(command) --store '\(sandbox.store)' --lang en; echo status $?) 2>&1 | cat",
      environment: sandbox.environment)
  }

  @Test(arguments: ["maps", "show m4t9", "check", "measure m4t9"]) func `where no file may grow, a store is still read`(
    command: String
  ) throws {
    let sandbox = try Sandbox.withDemonstration()
    let result = try run("ulimit -f 0", command, in: sandbox)
    #expect(result.output.hasSuffix("status 0\n"), "\(result.output)")
    #expect(result.output.contains("Valfinta") || command == "check", "\(result.output)")
  }

  @Test func `what a killed program left in the log is read too where no file may grow`() throws {
    let sandbox = try Sandbox.withDemonstration()
    let other = try Sandbox()
    let file = try sandbox.folder.write(
      "rete.csv", "source,target\nNora Prova,Elsa Prova\nElsa Prova,Ugo Prova\n")
    // The files as they stand while a program has them open are what a kill leaves behind.
    let session = try sandbox.open()
    try session.wait(forText: "practice store")
    #expect(try sandbox.run("import", file).status == 0)
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: sandbox.store + end, toPath: other.store + end)
    }
    try session.press("q")
    try session.waitForEnd()
    let result = try run("ulimit -f 0", "maps", in: other)
    #expect(result.output.contains("rete") && result.output.hasSuffix("status 0\n"), "\(result.output)")
  }

  @Test func `what would have to be written is refused in words`() throws {
    let sandbox = try Sandbox.withDemonstration()
    for (limit, command) in [
      ("ulimit -f 0", "show r7k2"), ("ulimit -f 1", "backup '\(sandbox.folder.file("b"))'"),
      ("ulimit -n 5", "maps"), ("ulimit -n 6", "maps"),
    ] {
      let result = try run(limit, command, in: sandbox)
      let lines = result.output.split(separator: "\n")
      guard lines.last != "status 0" else {
        #expect(command == "maps", "\(limit): \(result.output)")
        continue
      }
      #expect(lines.count == 2, "\(limit): \(result.output)")
      #expect(result.output.contains("ulimit") || result.output.contains("written down"), "\(limit): \(result.output)")
    }
    #expect(!FileManager.default.fileExists(atPath: sandbox.folder.file("b")))
    let made = sandbox.folder.file("new.sqlite")
    let refused = try Program.shell(
      "(ulimit -f 1; '\(Program.path)' init --store '\(made)' --lang en; echo status $?) 2>&1 | cat",
      environment: sandbox.environment)
    #expect(refused.output.contains("ulimit") && !FileManager.default.fileExists(atPath: made), "\(refused.output)")
  }
}
