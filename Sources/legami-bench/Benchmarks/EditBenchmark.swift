/// Edits on a person's map of 60: from the key to the screen that shows what the disk has confirmed.
struct EditBenchmark: StoreBenchmark {
  let name = "edit"

  private static let limit = Figure.Limit(median: 15)

  func figures(_ workshop: Workshop, size: Int) throws -> [Figure] {
    let session = try workshop.program(onStoreOf: size)
    defer { session.leave() }
    try session.openMap(alters: 60, number: 2)
    let moved = try moves(session, count: workshop.repetitions(100, quick: 10))
    let (added, undone) = try additions(session, count: workshop.repetitions(30, quick: 5))
    return [
      Figure("edit: somebody nearer or farther", size: size, moved, limit: Self.limit),
      Figure("edit: somebody added", size: size, added, limit: Self.limit),
      Figure("edit: taken back", size: size, undone, limit: Self.limit),
    ]
  }

  private func moves(_ session: ProgramSession, count: Int) throws -> Samples {
    try session.press("\t")
    // In the innermost ring, wherever she stood.
    for _ in 0..<3 { session.tap("+") }
    var samples = Samples()
    for step in 0..<count { samples.add(try session.press(step.isMultiple(of: 2) ? "-" : "+").milliseconds) }
    return samples
  }

  private func additions(_ session: ProgramSession, count: Int) throws -> (added: Samples, undone: Samples) {
    var added = Samples()
    var undone = Samples()
    for _ in 0..<count {
      try session.press("a")
      try session.press("Teresa 2")
      added.add(try session.press("\r").milliseconds)
      try session.press("\u{1B}")
      undone.add(try session.press("u").milliseconds)
    }
    return (added, undone)
  }
}
