import Foundation

/// Many programs on one store, each in a terminal of its own, typed into by turns from one thread.
final class Crowd {
  /// What one program is given: keys whose answers are waited for, the one that is measured, and one after it.
  struct Script {
    var before: [String]
    var measured: String
    var after: String?
  }

  let sessions: [ProgramSession]
  private var random = SeededRandom(seed: 50)

  init(_ workshop: Workshop, store: String, programs: Int) throws {
    sessions = try (0..<programs).map { number in
      try ProgramSession(
        workshop.options.program, ["--lang", "en", "--store", store],
        environment: workshop.environment.merging(["LEGAMI_USER": "bench\(number)"]) { _, own in own })
    }
  }

  func leave() { for session in sessions { session.leave() } }

  /// Types at a rate, whoever is free by turns in a seeded order, and answers how long each measured key took.
  func type(rate: Int, seconds: Int, _ script: (Int) -> Script) throws(ProgramProblem) -> Samples {
    var samples = Samples()
    var turns = Array(repeating: Turn?.none, count: sessions.count)
    let start = ContinuousClock.now
    var given = 0
    while given < rate * seconds || turns.contains(where: { $0 != nil }) {
      let now = ContinuousClock.now
      if given < rate * seconds, (now - start).milliseconds >= Double(given) * 1_000 / Double(rate),
        let free = pick(turns.indices.filter { turns[$0] == nil })
      {
        let wanted = script(free)
        turns[free] = Turn(
          keys: wanted.before + [wanted.measured] + [wanted.after].compactMap(\.self), measured: wanted.before.count)
        given += 1
      }
      for index in turns.indices { try advance(&turns[index], sessions[index], &samples) }
      ProgramSession.waitForOutput(of: sessions, milliseconds: 2)
    }
    return samples
  }

  private func pick(_ free: [Int]) -> Int? {
    free.isEmpty ? nil : free[Int(random.next() % UInt64(free.count))]
  }

  private struct Turn {
    let keys: [String]
    let measured: Int
    var next = 0
    var typedAt: ContinuousClock.Instant?
    var lastByte: ContinuousClock.Instant?

    init(keys: [String], measured: Int) { (self.keys, self.measured) = (keys, measured) }
  }

  /// Takes in what came; after a silence the answer is whole and the next key is typed.
  private func advance(
    _ turn: inout Turn?, _ session: ProgramSession, _ samples: inout Samples
  ) throws(ProgramProblem) {
    let came = try session.takeOutput()
    guard var current = turn else { return }
    let now = ContinuousClock.now
    if let typedAt = current.typedAt {
      if came > 0 { current.lastByte = now }
      guard let last = current.lastByte else {
        if (now - typedAt).milliseconds > 30_000 { throw ProgramProblem("a program did not answer") }
        turn = current
        return
      }
      guard (now - last).milliseconds >= ProgramSession.silence else {
        turn = current
        return
      }
      if current.next - 1 == current.measured { samples.add((last - typedAt).milliseconds) }
    }
    guard current.next < current.keys.count else {
      turn = nil
      return
    }
    session.send(current.keys[current.next])
    current.next += 1
    (current.typedAt, current.lastByte) = (ContinuousClock.now, nil)
    turn = current
  }
}
