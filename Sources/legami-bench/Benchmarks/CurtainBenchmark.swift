import Foundation

/// The curtain: from its byte, ready to be read by the program, to the last of the bytes that cover the screen, while the
/// program is busy with something long.
struct CurtainBenchmark: Benchmark {
  let name = "curtain"

  private static let limit = Figure.Limit(p99: 5)

  func figures(_ workshop: Workshop) throws -> [Figure] {
    let size = workshop.options.sizes.max() ?? 1_000
    let store = try workshop.store(of: size)
    let members = workshop.options.isQuick ? 500 : 10_000
    return [
      Figure("curtain: nothing else going on", size: size, try idle(workshop, store), limit: Self.limit),
      Figure("curtain: after a paste of 65,000 letters", size: size, try paste(workshop, store), limit: Self.limit),
      Figure("curtain: typing in the filter of ties", size: size, try filter(workshop, store), limit: Self.limit),
      Figure("curtain: another holds the store", size: size, try locked(workshop, store), limit: Self.limit),
      Figure("curtain: a partner map is opened", size: members, try opening(workshop, members), limit: Self.limit),
      Figure("curtain: an import is taken back", size: size, try undo(workshop, size), limit: Self.limit),
    ]
  }

  private func tries(_ workshop: Workshop) -> Int { workshop.repetitions(20, quick: 5) }

  private func idle(_ workshop: Workshop, _ store: String) throws -> Samples {
    let session = try workshop.program(["--store", store])
    defer { session.leave() }
    try session.firstScreen()
    var samples = Samples()
    for _ in 0..<tries(workshop) { samples.add(try session.curtain(after: [], pause: 0)) }
    return samples
  }

  private func paste(_ workshop: Workshop, _ store: String) throws -> Samples {
    let session = try workshop.program(["--store", store])
    defer { session.leave() }
    try session.openMap(alters: 60, number: 1)
    try session.press("a")
    let text = String(String(repeating: "nora prova vicina ", count: 3_700).prefix(65_000))
    var samples = Samples()
    for _ in 0..<tries(workshop) {
      samples.add(try session.curtain(after: ["\u{1B}[200~\(text)\u{1B}[201~"], pause: 0))
      session.tap("\u{15}")
    }
    return samples
  }

  private func filter(_ workshop: Workshop, _ store: String) throws -> Samples {
    let session = try workshop.program(["--store", store])
    defer { session.leave() }
    try session.firstScreen()
    try session.press("L")
    try session.press("\t")
    var samples = Samples()
    for _ in 0..<tries(workshop) {
      try session.press("/")
      samples.add(try session.curtain(after: ["m", "a", "r", "i", "o"], pause: 4))
      session.tap("\u{15}")
      try session.press("\u{1B}")
    }
    return samples
  }

  private func locked(_ workshop: Workshop, _ store: String) throws -> Samples {
    let session = try workshop.program(["--store", store])
    defer { session.leave() }
    try session.openMap(alters: 60, number: 2)
    try session.press("\t")
    let file = open(store + "-shm", O_RDWR | O_CLOEXEC)
    defer { close(file) }
    // The lock that SQLite takes to write in write-ahead mode (https://www.sqlite.org/walformat.html#wal_locks).
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 120
    lock.l_len = 1
    guard file >= 0, fcntl(file, F_SETLKW, &lock) == 0 else { throw ProgramProblem("\(store) cannot be locked") }
    var samples = Samples()
    for step in 0..<tries(workshop) {
      samples.add(try session.curtain(after: [step.isMultiple(of: 2) ? "-" : "+"], pause: 30))
    }
    return samples
  }

  private func opening(_ workshop: Workshop, _ members: Int) throws -> Samples {
    let folder = workshop.path("curtain-map")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let session = try imported(workshop, into: "\(folder)/legami.sqlite", nodes: members)
    defer { session.leave() }
    var samples = Samples()
    for _ in 0..<tries(workshop) {
      samples.add(try session.curtain(after: ["\r"], pause: 30))
      try session.press("q")
    }
    return samples
  }

  private func undo(_ workshop: Workshop, _ size: Int) throws -> Samples {
    let store = workshop.path("curtain-undo.sqlite")
    try SyntheticStore.make(at: store, size: size)
    defer { try? FileManager.default.removeItem(atPath: store) }
    let session = try imported(workshop, into: store, nodes: 1_000)
    defer { session.leave() }
    var samples = Samples()
    for step in 0..<tries(workshop) {
      samples.add(try session.curtain(after: [step.isMultiple(of: 2) ? "u" : "U"], pause: 15))
    }
    return samples
  }

  /// A GraphML file read into a store, and the program open on Home.
  private func imported(_ workshop: Workshop, into store: String, nodes: Int) throws -> ProgramSession {
    let file = workshop.path("curtain.graphml")
    try GraphMLSample.write(to: file, nodes: nodes, edges: 3 * nodes)
    defer { try? FileManager.default.removeItem(atPath: file) }
    if !FileManager.default.fileExists(atPath: store) {
      _ = try ProgramRun(workshop.options.program, ["--store", store, "init"], environment: workshop.environment)
    }
    _ = try ProgramRun(
      workshop.options.program, ["--store", store, "import", file, "--json"], environment: workshop.environment)
    let session = try workshop.program(["--store", store])
    try session.firstScreen()
    return session
  }
}
