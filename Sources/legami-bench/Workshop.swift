import Foundation

/// Where the benchmarks find what they measure: the program, a folder, stores and files of any size. Everything is made
/// when it is first asked for, and is gone afterwards.
final class Workshop {
  let options: BenchmarkOptions
  let folder: String
  private var stores: [Int: String] = [:]

  init(_ options: BenchmarkOptions) throws {
    self.options = options
    folder = "\(options.folder)/legami-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func clear() { try? FileManager.default.removeItem(atPath: folder) }

  /// `few` repetitions where a quick run was asked for.
  func repetitions(_ many: Int, quick few: Int) -> Int { options.isQuick ? few : many }

  /// Tells whoever waits what is going on.
  func say(_ line: String) { FileHandle.standardError.write(Data("… \(line)\n".utf8)) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// A store of `size` nodes, three times as many ties, and the persons' maps that the benchmarks open.
  func store(of size: Int) throws -> String {
    if let made = stores[size] { return made }
    let path = path("\(size).sqlite")
    say("making a store of \(size) nodes")
    try SyntheticStore.make(at: path, size: size)
    stores[size] = path
    return path
  }

  /// What the program is started with: a plain terminal, a fixed day, no configuration of anybody.
  var environment: [String: String] {
    [
      "HOME": folder, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TMPDIR": folder,
      "LEGAMI_USER": "bench", "LEGAMI_TODAY": "2026-05-15",
    ]
  }

  /// The program on a terminal, its first screen painted.
  func program(_ arguments: [String]) throws -> ProgramSession {
    try ProgramSession(options.program, ["--lang", "en"] + arguments, environment: environment)
  }

  /// The program on a store of `size` nodes.
  func program(onStoreOf size: Int) throws -> ProgramSession {
    try program(["--store", try store(of: size)])
  }
}
