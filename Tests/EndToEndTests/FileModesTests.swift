import Foundation
import TestSupport
import Testing

/// What is written can be read by its owner alone, whatever the owner's habits.
@Suite struct FileModes {
  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  @Test func `a store made under an open umask is closed all the same, and so is its folder`() throws {
    let sandbox = try Sandbox()
    let made = try Program.shell(
      "umask 000; '\(Program.path)' init --demo", environment: sandbox.environment)
    #expect(made.status == 0, "\(made.errors)")
    let folder = "\(sandbox.folder.path)/data/legami"
    #expect(try mode("\(folder)/legami.sqlite") == 0o600)
    #expect(try mode(folder) == 0o700)
  }

  @Test func `init never overwrites`() throws {
    let sandbox = try Sandbox()
    let letter = try sandbox.folder.write("store.sqlite", "a letter")
    let result = try sandbox.run("init")
    #expect(result.status == 73)
    #expect(result.errors.contains("store.sqlite"))
    #expect(try String(contentsOfFile: letter, encoding: .utf8) == "a letter")
  }

  @Test func `init says so where nothing can be made`() throws {
    let sandbox = try Sandbox()
    let file = try sandbox.folder.write("file", "")
    let result = try Program.run(
      ["init", "--store", "\(file)/store.sqlite", "--lang", "en"], environment: sandbox.environment)
    #expect(result.status == 73)
    #expect(result.errors.split(separator: "\n").count == 1)
  }
}

extension InATerminal {
  @Suite(.serialized) struct FileModesWhileOpen {
    @Test func `the first time the personal store is made, closed to others, with its journal`() throws {
      let sandbox = try Sandbox()
      let session = try TmuxSession(
        command: ["sh", "-c", "umask 000; exec '\(Program.path)' --lang en"], environment: sandbox.environment)
      try session.wait(forText: "This store is still empty")
      try session.press("n")
      try session.wait(forText: "Who is at the centre?")
      try session.type("Zoe Prova")
      try session.press("Enter")
      try session.wait(forText: "her network")
      let folder = "\(sandbox.folder.path)/data/legami"
      let attributes = try FileManager.default.attributesOfItem(atPath: folder)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.contains("legami.sqlite"))
      for file in files {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(file)")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(file)")
      }
    }

    @Test func `the demonstration is in no folder, and its files are closed to others`() throws {
      let sandbox = try Sandbox()
      let session = try TmuxSession(
        command: ["sh", "-c", "umask 000; exec '\(Program.path)' demo --lang en"], environment: sandbox.environment)
      try session.wait(forText: "her network")
      #expect(try sandbox.demonstrationFolders().isEmpty)
      let shell = try #require(session.windowProcess)
      let children = try? String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      let processes = ["\(shell)"] + (children ?? "").split(separator: " ").map(String.init)
      var found = 0
      for open in processes.map({ "/proc/\($0)/fd" }) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: open)) ?? [] {
          let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(open)/\(name)")) ?? ""
          guard path.contains("legami.sqlite") else { continue }
          var status = stat()
          #expect(stat("\(open)/\(name)", &status) == 0 && status.st_mode & 0o777 == 0o600, "\(path)")
          found += 1
        }
      }
      #expect(found > 0)
    }
  }
}
