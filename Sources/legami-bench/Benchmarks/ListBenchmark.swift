import LegamiStore
import TerminalKit

/// Moving in the list of the planning side, a row at a time: mostly past the bottom, where every row on screen changes.
struct ListBenchmark: StoreBenchmark {
  let name = "list"

  func figures(_ workshop: Workshop, size: Int) throws -> [Figure] {
    let count = workshop.repetitions(300, quick: 60)
    let session = try workshop.program(onStoreOf: size)
    defer { session.leave() }
    try session.firstScreen()
    var opened = Samples()
    for _ in 0..<workshop.repetitions(20, quick: 3) {
      opened.add(try session.press("L").milliseconds)
      try session.press("q")
    }
    try session.press("L")
    var keys = Samples()
    var bytes = Samples()
    for key in [String](repeating: "j", count: count) + [String](repeating: "k", count: count / 2) {
      let answer = try session.press(key)
      keys.add(answer.milliseconds)
      bytes.add(Double(answer.bytes))
    }
    var sorted = Samples()
    for _ in 0..<workshop.repetitions(20, quick: 5) { sorted.add(try session.press("s").milliseconds) }
    return [
      Figure("key to painted in List", size: size, keys, limit: Figure.Limit(median: 1, p99: 5)),
      Figure("  the program's own share", size: size, try ownShare(workshop, size: size, count: count)),
      Figure("bytes a key moving in List", size: size, in: .bytes, bytes, limit: Figure.Limit(median: 400)),
      Figure("list opened", size: size, opened),
      Figure("list sorted by another column", size: size, sorted),
    ]
  }

  private func ownShare(_ workshop: Workshop, size: Int, count: Int) throws -> Samples {
    let store = try SyntheticStore.open(try workshop.store(of: size))
    defer { store.close() }
    let session = try ScreenSession(store: store)
    session.press(.character("L"))
    var samples = Samples()
    for _ in 0..<count { samples.time { session.press(.down) } }
    return samples
  }
}
