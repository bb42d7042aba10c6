import Foundation
import TestSupport
import Testing

/// Programs that are ended while they make something: what stands there afterwards is whole or absent.
///
/// 6 of each by default, as many as `LEGAMI_ENDS` says; `LEGAMI_SEED` chooses other instants.
@Suite(.serialized) struct NothingLeftBehind {
  private let count = ProcessInfo.processInfo.environment["LEGAMI_ENDS"].flatMap { Int($0) } ?? 6
  private let seed = ProcessInfo.processInfo.environment["LEGAMI_SEED"].flatMap { UInt64($0) } ?? 1

  /// Runs a command and kills it after so many microseconds, if it still runs then.
  private func kill(_ arguments: [String], in sandbox: Sandbox, after delay: UInt32) throws {
    let command = ([Program.path] + arguments + ["--store", sandbox.store, "--lang", "en"])
      .map { "'\($0)'" }.joined(separator: " ")
    let seconds = "\(delay / 1_000_000).\(String(format: "%06d", delay % 1_000_000))"
    _ = try Program.shell(
      "\(command) >/dev/null 2>&1 & sleep \(seconds); kill -9 $! 2>/dev/null; wait", environment: sandbox.environment)
  }

  private func files(_ sandbox: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path).sorted()
  }

  @Test(arguments: [["init"], ["init", "--demo"]]) func `init that is killed blocks no other`(
    command: [String]
  ) throws {
    var chance = SeededNumbers(seed: seed)
    for _ in 0..<count {
      let sandbox = try Sandbox()
      try kill(command, in: sandbox, after: .random(in: 5_000..<250_000, using: &chance))
      if FileManager.default.fileExists(atPath: sandbox.store) {
        #expect(try sandbox.run("check").status == 0)
        #expect(try sandbox.run("maps").output.contains("r7k2") == (command.count > 1))
      } else {
        let again = try sandbox.run(command)
        #expect(again.status == 0, "\(again.errors)")
      }
      let left = try files(sandbox).filter { $0.contains(".part") }
      // A part that was still to be swept goes with the next thing that is made there.
      if !left.isEmpty { #expect(try sandbox.run("backup", sandbox.folder.file("b")).status == 0) }
      #expect(try files(sandbox).filter { $0.contains(".part") } == [])
    }
  }

  @Test func `a copy that is killed is whole or absent, and blocks no other`() throws {
    var chance = SeededNumbers(seed: seed)
    let sandbox = try Sandbox.withDemonstration()
    for round in 0..<count {
      let copy = sandbox.folder.file("copy\(round)")
      try kill(["backup", copy], in: sandbox, after: .random(in: 5_000..<150_000, using: &chance))
      if !FileManager.default.fileExists(atPath: copy) { #expect(try sandbox.run("backup", copy).status == 0) }
      let checked = try Program.run(["check", "--store", copy, "--lang", "en"], environment: sandbox.environment)
      #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
    }
    #expect(try sandbox.run("backup", sandbox.folder.file("last")).status == 0)
    #expect(try files(sandbox).filter { $0.contains(".part") } == [])
  }

  @Test func `a restore that is killed is whole or absent, and blocks no other`() throws {
    var chance = SeededNumbers(seed: seed)
    let sandbox = try Sandbox.withDemonstration()
    let copy = sandbox.folder.file("copy")
    #expect(try sandbox.run("backup", copy).status == 0)
    for _ in 0..<count {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: sandbox.store + end) }
      try kill(["restore", copy], in: sandbox, after: .random(in: 5_000..<150_000, using: &chance))
      if !FileManager.default.fileExists(atPath: sandbox.store) {
        let again = try sandbox.run("restore", copy)
        #expect(again.status == 0, "\(again.errors)")
      }
      #expect(try sandbox.run("check").status == 0)
    }
    #expect(try sandbox.run("backup", sandbox.folder.file("last")).status == 0)
    #expect(try files(sandbox).filter { $0.contains(".part") } == [])
  }
}

extension InATerminal {
  /// Every way out of the demonstration, at any moment of it.
  @Suite(.serialized) struct LeavingTheDemonstration {
    private let count = ProcessInfo.processInfo.environment["LEGAMI_ENDS"].flatMap { Int($0) } ?? 3
    private let seed = ProcessInfo.processInfo.environment["LEGAMI_SEED"].flatMap { UInt64($0) } ?? 1

    enum Way: String, CaseIterable, Sendable {
      case leaving, twoInterrupts, twoHangups, terminatedEarly, killedEarly, crash
    }

    @Test(arguments: Way.allCases) func `nothing of it is left`(way: Way) throws {
      var chance = SeededNumbers(seed: seed)
      let sandbox = try Sandbox()
      let victim = try TmuxSession(alone: ["true"], columns: 80, rows: 24, environment: [:])
      for round in 0..<count {
        try victim.wait(for: "the last one to be dead") { _ in victim.hasEnded }
        try victim.restart([Program.path, "demo", "--lang", "en"], environment: sandbox.environment)
        try end(victim, way, &chance)
        try victim.wait(for: "the program to be dead") { _ in victim.hasEnded }
        let left = try sandbox.demonstrationFolders()
        if way != .killedEarly { #expect(left.isEmpty, "round \(round): \(left)") }
      }
      // What a kill left goes at the next start.
      try victim.restart([Program.path, "demo", "--lang", "en"], environment: sandbox.environment)
      try victim.wait(forText: "her network")
      #expect(try sandbox.demonstrationFolders().isEmpty)
    }

    private func end(_ victim: TmuxSession, _ way: Way, _ chance: inout SeededNumbers) throws {
      func signal(_ number: Int32) { if let process = victim.windowProcess { kill(process, number) } }
      switch way {
      case .leaving:
        try victim.wait(forText: "her network")
        try victim.press("C-q")
      case .twoInterrupts, .twoHangups:
        try victim.wait(forText: "her network")
        signal(way == .twoHangups ? SIGHUP : SIGINT)
        usleep(.random(in: 0..<20_000, using: &chance))
        signal(way == .twoHangups ? SIGHUP : SIGINT)
        if way == .twoInterrupts, !victim.hasEnded { try victim.press("C-q") }
      case .terminatedEarly, .killedEarly:
        usleep(.random(in: 0..<300_000, using: &chance))
        signal(way == .killedEarly ? SIGKILL : SIGTERM)
      case .crash:
        try victim.wait(forText: "her network")
        signal(SIGSEGV)
      }
    }
  }
}
