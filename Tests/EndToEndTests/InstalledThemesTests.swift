import Foundation
import TestSupport
import Testing

/// Themes installed beside the program, wherever it is started and however it is called.
@Suite struct InstalledThemes {
  private let sandbox: Sandbox
  private let elsewhere: String

  /// The program in `bin` with a theme of its own beside it, and a planted one beside the folder one stands in.
  init() throws {
    sandbox = try Sandbox()
    let files = FileManager.default
    for folder in ["bin", "share/legami/themes", "desk/here", "desk/share/legami/themes"] {
      try files.createDirectory(atPath: sandbox.folder.file(folder), withIntermediateDirectories: true)
    }
    // By a process of its own: a file that this one writes may still be open in a child another test starts just now,
    // and then it cannot be run.
    let copied = try Program.shell("cp '\(Program.path)' '\(sandbox.folder.file("bin"))'", environment: [:])
    try #require(copied.status == 0)
    _ = try sandbox.folder.write("share/legami/themes/proiettore.toml", "inherits = \"light\"\n")
    _ = try sandbox.folder.write("desk/share/legami/themes/planted.toml", "inherits = \"light\"\n")
    elsewhere = sandbox.folder.file("desk/here")
  }

  private func run(_ line: String) throws -> Program.Result {
    let path = "\(sandbox.folder.file("bin")):/usr/bin:/bin"
    return try Program.shell(
      "cd '\(elsewhere)' && \(line)", environment: sandbox.environment.merging(["PATH": path]) { _, given in given })
  }

  @Test func `started by name from any folder it finds its own themes, and none that lie around`() throws {
    let listed = try run("legami themes --lang en")
    #expect(listed.output.contains("proiettore"))
    #expect(!listed.output.contains("planted"))
    #expect(try run("legami --theme proiettore themes").status == 0)
    #expect(try run("legami --theme planted themes").status == 64)
    #expect(try run("cd ../../bin && ./legami themes").output.contains("proiettore"))
  }

  @Test func `a theme that cannot be read is told as such, and so are names that nothing uses`() throws {
    let folder = sandbox.folder
    _ = try folder.write("share/legami/themes/rotto.toml", "x = = 2\n")
    _ = try folder.write("share/legami/themes/orfano.toml", "inherits = \"nessuno\"\n")
    _ = try folder.write("share/legami/themes/refuso.toml", "[styles]\n\"map.lable\" = \"bold\"\n\"map\" = \"bold\"\n")
    let listed = try run("legami themes --lang en").output.split(separator: "\n")
    func line(_ name: String) throws -> Substring { try #require(listed.first { $0.hasPrefix(name) }) }
    #expect(try line("rotto").contains("cannot be read, line 1"))
    #expect(try line("orfano").contains("nessuno"))
    #expect(try line("refuso").hasSuffix("names that nothing uses: “map.lable”"))
    #expect(try line("proiettore").trimmingCharacters(in: .whitespaces) == "proiettore")
    let names = try run("legami themes --json").output
    #expect(names.contains("refuso") && !names.contains("rotto") && !names.contains("orfano"))
  }
}
