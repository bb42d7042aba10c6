import Foundation
import LegamiModel
import TestSupport
import Testing

@testable import LegamiFormats

/// What is read of a file does not depend on where its pieces end.
struct StreamTests {
  static let tables = [
    "a,b\n1,2\n", "a;b;c\r\n\"x\";\"y \"\"z\"\"\";' \r\n;;\r\n1;2;3", "a,b\r\"l\r\nm\",2\r\r\n\n3,4",
    "a\n\"\n\r\n\n\"\nb",
    "è,ß\n  à  ,\"  ù\"\n'=1,'+2\n\u{1F600},\u{0301}e\n", "a,b\n1\n2,\n,3\n", "\"a\",\"b\"   \n\"1\" ,2\n",
    "a\tb,c\n1\t2,3\n",
  ]

  /// The rows of a table with their lines, or the error, read in pieces of `length` bytes.
  private func rows(_ path: String, _ encoding: TextEncoding, length: Int) throws(FormatError) -> [String] {
    let file = try SourceFile(path: path, limits: .standard)
    let task = ImportTask(limits: .standard, isCancelled: { false }, progress: nil)
    var search = SeparatorSearch()
    var beginning = try TextStream(file, encoding: encoding, task: task, length: length)
    while try beginning.next(), !search.feed(beginning.chunk) {}
    var cells = CellStream(
      try TextStream(file, encoding: encoding, task: task, length: length), separator: search.separator, limit: 100)
    var row = CellRow()
    var found: [String] = []
    while try cells.nextRow(into: &row) { found.append("\(row.line) \(row.texts)") }
    return found + ["end \(cells.line)"]
  }

  private func encodings(of text: String) -> [(TextEncoding, [UInt8])] {
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    return [
      (.utf8, Array(text.utf8)), (.utf8, [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
      (.utf16(isLittle: true), [0xFF, 0xFE] + little), (.utf16(isLittle: false), [0xFE, 0xFF] + big),
    ]
  }

  @Test(arguments: tables)
  func `rows are the same wherever the pieces of a table end, in every encoding`(_ text: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("t.csv")
    var whole: [String]?
    for (encoding, bytes) in encodings(of: text) {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let file = try SourceFile(path: path, limits: .standard)
      let task = ImportTask(limits: .standard, isCancelled: { false }, progress: nil)
      #expect(try TextEncoding.of(file, task: task) == encoding)
      for length in Array(3...17) + [1 << 16] {
        let found = try rows(path, encoding, length: length)
        #expect(found == whole ?? found, "\(encoding) in pieces of \(length)")
        whole = found
      }
    }
  }

  @Test func `bent tables are read or refused alike wherever their pieces end`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("t.csv")
    var random = Random(state: 0x1234_5678)
    let bits = ["a", ",", ";", "\"", "\n", "\r", "\r\n", " ", "'", "=", "é", "\u{1F600}", "\"\"", "x,y\n"]
    for _ in 0..<300 {
      let text = (0..<(1 + random.next(40))).map { _ in bits[random.next(bits.count)] }.joined()
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      func outcome(_ length: Int) -> String {
        do throws(FormatError) { return "\(try rows(path, .utf8, length: length))" } catch {
          return "\(error.code) \(error.line ?? 0)"
        }
      }
      let whole = outcome(1 << 16)
      for length in 1...9 { #expect(outcome(length) == whole, "\(text.debugDescription) in pieces of \(length)") }
    }
  }

  @Test func `a broken sequence is found with its line wherever the pieces end`() {
    var random = Random(state: 77)
    let bits: [[UInt8]] = [
      [0x41], [0x0A], [0xC3, 0xA8], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], Array("twelve bytes".utf8), [0xC3],
      [0xED, 0xA0, 0x80], [0xFF], [0xE0, 0x80, 0x80],
    ]
    for _ in 0..<400 {
      let bytes = (0..<(1 + random.next(30))).flatMap { _ in bits[random.next(random.next(3) == 0 ? bits.count : 6)] }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      var lines: Set<Int?> = []
      for length in [1, 2, 3, 5, 8, 1000] {
        var check = UTF8Check()
        for start in stride(from: 0, to: bytes.count, by: length) {
          check.feed(Array(bytes[start..<min(bytes.count, start + length)]))
        }
        check.finish()
        #expect((check.invalidLine == nil) == isText)
        lines.insert(check.invalidLine)
      }
      #expect(lines.count == 1)
    }
  }

  @Test func `JSON is the same wherever its pieces end`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("t.json")
    let text = EasyNWKTests.file(
      [
        (
          1, "t\\u00e8\\ud83d\\ude00 \\\"q\\\" \\ud800x", "2024-01-10",
          EasyNWKTests.map([EasyNWKTests.alter(1, "Nina")])
        )
      ],
      current: 1)
    var random = Random(state: 5)
    for turn in 0..<60 {
      var bytes = Array(text.utf8)
      if turn > 0 { bytes[random.next(bytes.count)] = [0x22, 0x5C, 0x2C, 0x7D, 0x75, 0x0A][random.next(6)] }
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      func outcome(_ length: Int) throws -> String {
        let task = ImportTask(limits: .standard, isCancelled: { false }, progress: nil)
        do throws(FormatError) {
          let file = try SourceFile(path: path, limits: .standard)
          var reader = JSONReader(try TextStream(file, task: task, length: length), sink: EasyNWKParts(file: "t"))
          let value = try reader.read()
          return "\(value) \(reader.sink.versions) \(reader.sink.skipped)"
        } catch { return "\(error.code) \(error.line ?? 0)" }
      }
      let whole = try outcome(1 << 16)
      for length in [3, 4, 7, 16, 61] { #expect(try outcome(length) == whole, "\(turn) in pieces of \(length)") }
    }
  }

  @Test func `one value of JSON has the limit of every other value`() throws {
    func file(_ length: Int) -> String {
      EasyNWKTests.file(
        [(1, "t", "2024-01-10", EasyNWKTests.map([EasyNWKTests.alter(1, String(repeating: "n", count: length))]))],
        current: 1)
    }
    #expect(try Reading.read(("a.json", file(1 << 20))).nodeRows == 1)
    let error = try Reading.refusal(("a.json", file(1 << 20 + 1)))
    #expect(error?.code == .tooLong)
    #expect(error?.arguments == ["1048576"])
  }
}
