import LegamiStore
import TerminalKit

/// Going around on a person's map of 60, from one to the next.
struct MapBenchmark: StoreBenchmark {
  let name = "map"

  func figures(_ workshop: Workshop, size: Int) throws -> [Figure] {
    let count = workshop.repetitions(250, quick: 60)
    let session = try workshop.program(onStoreOf: size)
    defer { session.leave() }
    try session.openMap(alters: 60, number: 1)
    var keys = Samples()
    var bytes = Samples()
    for _ in 0..<count {
      let answer = try session.press("\t")
      keys.add(answer.milliseconds)
      bytes.add(Double(answer.bytes))
    }
    return [
      Figure("key to painted on a map of 60", size: size, keys, limit: Figure.Limit(median: 3)),
      Figure("  the program's own share", size: size, try ownShare(workshop, size: size, count: count)),
      Figure("bytes a key moving on a map of 60", size: size, in: .bytes, bytes),
    ]
  }

  private func ownShare(_ workshop: Workshop, size: Int, count: Int) throws -> Samples {
    let store = try SyntheticStore.open(try workshop.store(of: size))
    defer { store.close() }
    let session = try ScreenSession(store: store)
    for _ in 0..<2 { session.press(.pageUp) }
    for _ in 0..<ProgramSession.stepsToMap(alters: 60, number: 1) { session.press(.down) }
    session.press(.enter)
    var samples = Samples()
    for _ in 0..<count { samples.time { session.press(.tab) } }
    return samples
  }
}
