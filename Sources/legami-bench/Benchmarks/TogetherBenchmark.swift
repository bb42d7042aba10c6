import LegamiModel
import LegamiStore

/// Fifty programs on one person's map: how long each waits for its own key while all others write too, and whether
/// every act is kept.
struct TogetherBenchmark: Benchmark {
  let name = "together"

  func figures(_ workshop: Workshop) throws -> [Figure] {
    // By turns with another build it would say more about the machine than about either.
    guard !workshop.options.isComparing else { return [] }
    let programs = workshop.repetitions(50, quick: 8)
    let seconds = workshop.repetitions(60, quick: 6)
    return [
      Figure(
        "\(programs) programs on a map of 60, 25 moves a second", size: nil,
        try moves(workshop, programs: programs, seconds: seconds), limit: Figure.Limit(p95: 50)),
      Figure(
        "\(programs) programs on an empty map, 5 additions a second", size: nil,
        try additions(workshop, programs: programs, seconds: seconds), limit: Figure.Limit(p95: 150)),
    ]
  }

  /// Each moves somebody of its own nearer and farther.
  private func moves(_ workshop: Workshop, programs: Int, seconds: Int) throws -> Samples {
    let path = workshop.path("together-moves.sqlite")
    try SyntheticStore.make(at: path, size: SyntheticNet.smallest)
    let crowd = try Crowd(workshop, store: path, programs: programs)
    defer { crowd.leave() }
    for (index, session) in crowd.sessions.enumerated() {
      try session.openMap(alters: 60, number: 2)
      for _ in 0...index { session.tap("\t", withinMilliseconds: 30) }
    }
    // Only now, for who comes nearer comes earlier on the way around.
    for session in crowd.sessions {
      for _ in 0..<3 { session.tap("+", withinMilliseconds: 60) }
    }
    let before = try acts(in: path)
    var isFarther = Array(repeating: false, count: programs)
    let samples = try crowd.type(rate: 25, seconds: seconds) { program in
      isFarther[program].toggle()
      return Crowd.Script(before: [], measured: isFarther[program] ? "-" : "+")
    }
    try expect(try acts(in: path) - before, samples.count)
    return samples
  }

  private func additions(_ workshop: Workshop, programs: Int, seconds: Int) throws -> Samples {
    let path = workshop.path("together-additions.sqlite")
    let store = try Store.create(at: path, user: "bench", clock: .fixed(SyntheticStore.day))
    _ = try store.createMap(
      NetworkMap(name: "Ada", lens: .ego, purpose: .casework, isInvented: true, asksSupport: false),
      centre: .new(Node(kind: .person, name: "Ada")),
      processing: ProcessingRecord(subject: NodeID(0), basis: .noneFictitious))
    store.close()
    let crowd = try Crowd(workshop, store: path, programs: programs)
    defer { crowd.leave() }
    for session in crowd.sessions {
      try session.firstScreen()
      try session.press("\r")
    }
    let before = try acts(in: path)
    var number = 0
    let samples = try crowd.type(rate: 5, seconds: seconds) { _ in
      number += 1
      return Crowd.Script(before: ["a", "Teresa\(number) 2"], measured: "\r", after: "\u{1B}")
    }
    try expect(try acts(in: path) - before, samples.count)
    return samples
  }

  /// How many acts the history of a store holds.
  private func acts(in path: String) throws -> Int {
    let store = try SyntheticStore.open(path)
    defer { store.close() }
    return Set(try store.history(limit: 10_000_000).map(\.group)).count
  }

  private func expect(_ kept: Int, _ typed: Int) throws {
    if kept != typed { throw ProgramProblem("\(typed) acts were answered, \(kept) are in the store") }
  }
}
