/// Searching while typing: every letter of some names, from Home (the planning side) and from a person's map.
struct SearchBenchmark: StoreBenchmark {
  let name = "search"

  private static let limit = Figure.Limit(p99: 10)
  private static let typed = [
    "comune di valbago", "cooperativa", "ros", "paola", "bar", "centro anziani fe", "tavolo di mon", "ada bel", "zzz",
    "di", "scuola di sandevolta", "associazione marate",
  ]

  func figures(_ workshop: Workshop, size: Int) throws -> [Figure] {
    let home = try workshop.program(onStoreOf: size)
    defer { home.leave() }
    try home.firstScreen()
    let map = try workshop.program(onStoreOf: size)
    defer { map.leave() }
    try map.openMap(alters: 60, number: 1)
    return [
      Figure("search, a keystroke, from Home", size: size, try keystrokes(home, workshop), limit: Self.limit),
      Figure("search, a keystroke, on a map of 60", size: size, try keystrokes(map, workshop), limit: Self.limit),
    ]
  }

  private func keystrokes(_ session: ProgramSession, _ workshop: Workshop) throws -> Samples {
    var samples = Samples()
    for _ in 0..<workshop.repetitions(2, quick: 1) {
      for text in Self.typed {
        try session.press("/")
        for letter in text { samples.add(try session.press(String(letter)).milliseconds) }
        try session.press("\u{1B}")
      }
    }
    return samples
  }
}
