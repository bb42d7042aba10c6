import Foundation
import TestSupport
import Testing

/// Whatever a keyboard sends, only the keys of the registry do anything, and only those that leave leave.
@Suite(.serialized) struct EveryKeyTests {
  /// How to come to a place from the first page of the demonstration store.
  static let places: [(name: String, keys: [String])] = [
    ("a map", ["\r"]), ("a list", ["\r", "L"]), ("a form", ["\r", "\t", "e"]), ("the line of entry", ["\r", "a"]),
  ]

  private func opened(_ sandbox: Sandbox, terminal: String, keys: [String]) throws -> LineSession {
    let session = try sandbox.openLine(environment: ["TERM": terminal])
    #expect(session.wait(for: "Ada"), "\(terminal): \(session.text.suffix(500))")
    session.listen(milliseconds: 50)
    for key in keys {
      session.type(key)
      session.listen(milliseconds: 100)
    }
    return session
  }

  private func isKeypad(_ bytes: [UInt8]) -> Bool {
    bytes.count == 3 && bytes[1] == UInt8(ascii: "O")
      && (bytes[2] == UInt8(ascii: "M") || bytes[2] >= UInt8(ascii: "j"))
  }

  private func isAlive(_ session: LineSession) -> Bool { session.answersAnything(withinSeconds: 15) }

  @Test(arguments: DeclaredKeys.terminals)
  func `every declared key, whole, on four pages, and twelve cut in two`(terminal: String) throws {
    let sandbox = try Sandbox.withDemonstration()
    let before = try sandbox.run("show", "Ada Esempio", "--json").output
    let strings = DeclaredKeys.strings(terminal)
    for place in Self.places {
      let session = try opened(sandbox, terminal: terminal, keys: place.keys)
      for bytes in strings where !isKeypad(bytes) { session.type(bytes) }
      #expect(isAlive(session), "\(terminal) on \(place.name)")
      session.signal(SIGTERM)
      #expect(session.end() == 0)
      #expect(session.leftBehind.isEmpty, "\(session.leftBehind)")
      #expect(try sandbox.run("show", "Ada Esempio", "--json").output == before, "\(terminal) on \(place.name)")
    }
    let session = try opened(sandbox, terminal: terminal, keys: ["\r"])
    var random = SeededNumbers(seed: UInt64(terminal.utf8.count))
    for bytes in strings.filter({ $0.count > 2 && !isKeypad($0) }).shuffled(using: &random).prefix(12) {
      session.type("a")
      session.listen(milliseconds: 30)
      let cut = Int.random(in: 1..<bytes.count, using: &random)
      session.type(Array(bytes[..<cut]))
      session.listen(milliseconds: 100)
      session.type(Array(bytes[cut...]))
      session.listen(milliseconds: 30)
    }
    #expect(isAlive(session), "\(terminal), cut")
    session.signal(SIGTERM)
    #expect(session.end() == 0)
    #expect(try sandbox.run("show", "Ada Esempio", "--json").output == before, "\(terminal), cut")
  }

  @Test func `the keypad types what is printed on it, in both modes`() throws {
    let sandbox = try Sandbox.withDemonstration()
    let session = try opened(sandbox, terminal: "putty-256color", keys: ["\r", "a"])
    session.type("Zeno \u{1B}Oq")
    session.listen(milliseconds: 100)
    session.type("\u{1B}OM")
    #expect(session.wait(for: "added"))
    session.signal(SIGTERM)
    #expect(session.end() == 0)
    #expect(try sandbox.shown("Ada Esempio").ring(of: "Zeno") == 1)
  }

  @Test(arguments: ["C", "C.UTF-8", "POSIX"])
  func `an accented name is stored as it was typed, whatever the locale`(locale: String) throws {
    let sandbox = try Sandbox.withDemonstration()
    let session = try sandbox.openLine(environment: ["LC_ALL": locale])
    #expect(session.wait(for: "Ada"))
    session.type("\r")
    session.listen(milliseconds: 200)
    session.type("a")
    session.listen(milliseconds: 100)
    for byte in Array("Nicolò amico 2".utf8) {
      session.type([byte])
      session.listen(milliseconds: 5)
    }
    // What is no character is refused in words, and does not reach the line.
    session.type([0xF2, 0x08])
    #expect(session.wait(for: "Bytes came that are no letter"))
    session.type("2\r")
    #expect(session.wait(for: "Nicol"))
    session.listen(milliseconds: 300)
    session.signal(SIGTERM)
    #expect(session.end() == 0)
    let shown = try sandbox.run("show", "Ada Esempio", "--json").output
    #expect(shown.contains("Nicolò") && !shown.contains("\u{FFFD}"))
  }

  // MARK: Bytes without sense

  /// How many bytes: `LEGAMI_KEYS`, else as many as a suite has time for.
  private static let count = ProcessInfo.processInfo.environment["LEGAMI_KEYS"].flatMap { Int($0) } ?? 3_000

  /// Single bytes, whole sequences, halves of them, texts and pastes.
  private func burst(_ random: inout SeededNumbers, _ strings: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: bytes += strings.randomElement(using: &random) ?? []
      case 1:
        let string = strings.randomElement(using: &random) ?? []
        bytes += string.prefix(Int.random(in: 0...string.count, using: &random))
      case 2:
        bytes += Array("\u{1B}[200~Nora D\r".utf8) + (Bool.random(using: &random) ? Array("\u{1B}[201~".utf8) : [])
      case 3: bytes += Array("è漢".utf8).prefix(Int.random(in: 1...5, using: &random))
      case 4...7: bytes.append(UInt8.random(in: 0x20..<0x7F, using: &random))
      default: bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    return bytes
  }

  @Test func `bytes without sense end it only by its own keys, and it always answers`() throws {
    let sandbox = try Sandbox.withDemonstration()
    let strings = DeclaredKeys.terminals.flatMap { DeclaredKeys.strings($0) }
    var random = SeededNumbers(seed: 200_000)
    var typed = 0
    var starts = 0
    var longest = 0.0
    while typed < Self.count {
      starts += 1
      let terminal = DeclaredKeys.terminals.randomElement(using: &random) ?? "linux"
      let session = try sandbox.openLine(environment: ["TERM": terminal])
      #expect(session.wait(for: "maps"), "\(session.text.suffix(300))")
      var last: [UInt8] = []
      while typed < Self.count, !session.hasEnded {
        let bytes = burst(&random, strings)
        last = bytes
        typed += bytes.count
        session.type(bytes)
        if Int.random(in: 0..<6, using: &random) == 0 {
          session.resize(
            columns: Int.random(in: 1...200, using: &random), rows: Int.random(in: 1...60, using: &random))
        }
        session.listen(milliseconds: 5)
        if session.hasEnded { break }
        let start = Date()
        let isAnswered = session.answersAnything(withinSeconds: 10)
        longest = max(longest, Date().timeIntervalSince(start))
        #expect(isAnswered || session.hasEnded, "no answer after \(bytes)")
        if !isAnswered { break }
      }
      if !session.hasEnded { session.signal(SIGTERM) }
      let status = session.end()
      #expect(status == 0, "\(String(describing: status)) after \(last)")
      #expect(session.leftBehind.isEmpty, "\(session.leftBehind) after \(last)")
    }
    print("\(typed) bytes, \(starts) starts, longest answer \(Int(longest * 1_000)) ms")
    #expect(try sandbox.run("check").status == 0)
  }
}
