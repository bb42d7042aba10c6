import Foundation
import TestSupport
import Testing

extension InATerminal {
  /// The copies that the program makes beside a store, and how they come back.
  @Suite(.serialized) struct DailyCopies {
    private let ends = ProcessInfo.processInfo.environment["LEGAMI_ENDS"].flatMap { Int($0) } ?? 3

    private func names(_ sandbox: Sandbox) -> [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: sandbox.folder.file("copies"))) ?? []).sorted()
    }

    private func wait(for sandbox: Sandbox, _ isThere: ([String]) -> Bool) -> Bool {
      for _ in 0..<200 {
        if isThere(names(sandbox)) { return true }
        usleep(50_000)
      }
      return false
    }

    @Test func `a store that was deleted comes back from the copy of the day`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let session = try sandbox.open()
      try session.wait(forText: "practice store")
      #expect(wait(for: sandbox) { $0 == ["store.sqlite.\(Sandbox.today)"] })
      try session.press("q")
      try session.waitForEnd()
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: sandbox.store + end) }

      let refused = try sandbox.run("maps")
      #expect(refused.status == 66 && refused.errors.contains("legami restore"))
      let listed = try sandbox.run("restore")
      #expect(listed.status == 0 && listed.output.contains("sound") && listed.output.contains("15 May 2026"))
      #expect(try sandbox.run("restore", "--json").output.contains("\"day\""))

      let again = try sandbox.open()
      try again.wait(forText: "is gone")
      try again.press("Enter")
      try again.wait(forText: "Valfinta")
      try again.press("q")
      try again.waitForEnd()
      #expect(try sandbox.run("check").status == 0)
    }

    @Test func `none is made where none is wanted`() throws {
      let sandbox = try Sandbox.withDemonstration()
      let session = try sandbox.open(environment: ["LEGAMI_COPIES": "0"])
      try session.wait(forText: "practice store")
      usleep(300_000)
      try session.press("q")
      try session.waitForEnd()
      #expect(names(sandbox).isEmpty)
    }

    @Test func `killed while it is made, the copy is whole or absent, and is made the next time`() throws {
      let sandbox = try Sandbox.withDemonstration()
      var chance = SeededNumbers(seed: 1)
      let victim = try TmuxSession(alone: ["true"], columns: 80, rows: 24, environment: [:])
      func start() throws {
        try victim.wait(for: "the last one to be dead") { _ in victim.hasEnded }
        try victim.restart([Program.path, "--store", sandbox.store, "--lang", "en"], environment: sandbox.environment)
      }
      for _ in 0..<ends {
        try? FileManager.default.removeItem(atPath: sandbox.folder.file("copies"))
        try start()
        usleep(.random(in: 20_000..<400_000, using: &chance))
        if let process = victim.windowProcess { kill(process, SIGKILL) }
        try victim.wait(for: "the program to be dead") { _ in victim.hasEnded }
        for name in names(sandbox) where name.hasPrefix("store") {
          let checked = try Program.run(
            ["check", "--store", sandbox.folder.file("copies/\(name)"), "--lang", "en"],
            environment: sandbox.environment)
          #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
        }
      }
      try start()
      #expect(wait(for: sandbox) { $0.contains("store.sqlite.\(Sandbox.today)") })
      #expect(names(sandbox).filter { $0.contains(".part") } == [])
      try victim.press("q")
    }
  }
}
