import Foundation
import TestSupport
import Testing

extension InATerminal {
  /// The program is killed without warning while keys edit: whatever its screen had shown is in the file.
  ///
  /// 20 kills by default, as many as `LEGAMI_KILLS` says; `LEGAMI_SEED` chooses other instants.
  @Suite(.serialized) struct SuddenDeath {
    private static let window = (columns: 120, rows: 36)
    /// After so many kills a new store, so that the map stays as small as maps are.
    private static let killsAStore = 10

    @Test func `killed at any instant, nothing that was on the screen is lost`() throws {
      let variables = ProcessInfo.processInfo.environment
      let kills = variables["LEGAMI_KILLS"].flatMap { Int($0) } ?? 20
      var chance = SeededNumbers(seed: variables["LEGAMI_SEED"].flatMap { UInt64($0) } ?? 1)
      let sandbox = try Sandbox.withEmptyStore()
      let session = try sandbox.openNewMap(of: "Zoe Prova")
      try session.press("C-c")
      try session.waitForEnd()
      let empty = try sandbox.bytes()
      let victim = try TmuxSession(
        alone: ["true"], columns: Self.window.columns, rows: Self.window.rows, environment: [:])

      var before: [String: Int] = [:]
      var (interrupted, confirmed) = (0, 0)
      for round in 0..<kills {
        if round % Self.killsAStore == 0 {
          try sandbox.replaceStore(with: empty)
          before = [:]
        }
        let people = (0..<6).map { "K\(1000 + round * 10 + $0)x" }
        let screen = try kill(victim, in: sandbox, while: people, after: .random(in: 0..<700_000, using: &chance))
        let kept = try rings(in: sandbox)
        let told = Comment(rawValue: "kill \(round): kept \(kept.sorted { $0.key < $1.key }), shown:\n\(screen)")
        for (name, ring) in before { #expect(kept[name] == ring, told) }
        let seen = shown(on: screen).filter { people.contains($0.0) }
        for (name, ring) in seen { #expect(kept[name, default: 4] <= ring, told) }
        confirmed += seen.count
        // What was typed later cannot be there without what was typed before.
        let steps = people.map { 4 - kept[$0, default: 4] }
        #expect(steps == steps.sorted(by: >) && steps.filter { $0 == 1 || $0 == 2 }.count <= 1, told)
        #expect(kept.count == before.count + steps.filter { $0 > 0 }.count, told)
        if steps.reduce(0, +) < people.count * 3 { interrupted += 1 }
        before = kept
        if round % Self.killsAStore == Self.killsAStore - 1 || round == kills - 1 {
          let checked = try sandbox.run("check")
          #expect(checked.status == 0, Comment(rawValue: checked.output))
        }
      }
      #expect(interrupted > 0, "every kill came too late to interrupt anything")
      #expect(confirmed > 0, "every kill came before anybody stood on the screen")
    }

    /// Opens the map, types `people` as fast as fast hands do, each two rings in afterwards, and kills the program
    /// `delay` microseconds after the first key. Answers all that the program had put on the screen.
    private func kill(
      _ victim: TmuxSession, in sandbox: Sandbox, while people: [String], after delay: UInt32
    ) throws -> String {
      try victim.wait(for: "the last one to be dead") { _ in victim.hasEnded }
      try victim.restart([Program.path, "--store", sandbox.store, "--lang", "en"], environment: sandbox.environment)
      try victim.wait(forText: "practice store")
      try victim.press("Enter")
      try victim.wait(forText: "her network")
      let process = try #require(victim.windowProcess)
      Thread.detachNewThread {
        usleep(delay)
        Foundation.kill(process, SIGKILL)
      }
      for person in people {
        for keys in [["a", "\(person) 3", "Enter", "Enter"], ["+"], ["+"]] where !victim.hasEnded {
          try victim.press(keys)
        }
      }
      try victim.wait(for: "the program to be dead") { _ in victim.hasEnded }
      return victim.screen
    }

    /// The rings of those who stand on the drawing, by their marks. A ring shown was in the file before it was shown;
    /// people only come nearer here, so the file may be ahead of the screen and never behind.
    private func shown(on screen: String) -> [(String, Int)] {
      let figures = screen.matches(of: /([①②③]) (K\d+x)|(K\d+x) ([①②③])/)
      return figures.compactMap { figure in
        guard let name = figure.1.map({ _ in figure.2 }) ?? figure.3,
          let mark = figure.1 ?? figure.4, let ring = ["①", "②", "③"].firstIndex(of: String(mark))
        else { return nil }
        return (String(name), ring + 1)
      }
    }

    private func rings(in sandbox: Sandbox) throws -> [String: Int] {
      let people = try sandbox.shown("Zoe Prova").nodes.filter { $0.name.hasPrefix("K") }
      return Dictionary(people.map { ($0.name, $0.ring ?? 0) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
