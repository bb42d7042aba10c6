import Foundation
import LegamiFormats
import LegamiModel
import TestSupport
import Testing

struct ImporterTests {
  @Test func `a file tells its format by its content, whatever its name`() throws {
    let folder = try TemporaryFolder()
    #expect(try Importer.detect(folder.write("a.txt", GraphMLTests.trio)) == .graphml)
    #expect(try Importer.detect(folder.write("b.csv", "\u{FEFF}" + EasyNWKTests.map([]))) == .easynwk)
    #expect(try Importer.detect(folder.write("c.json", TableTests.alters)) == .csv)
    #expect(try Importer.detect(folder.write("d", "Source,Target\na,b\n")) == .gephiCSV)
  }

  @Test func `what is not there, not a file or not text is refused by its own name`() throws {
    let folder = try TemporaryFolder()
    #expect(Reading.refusal(of: [folder.file("none.csv")])?.code == .notFound)
    #expect(Reading.refusal(of: [folder.path])?.code == .unreadable)
    #expect(Reading.refusal(of: ["/dev/zero"])?.code == .unreadable)
    #expect(try Reading.refusal(bytes: [0x50, 0x4B, 3, 4, 0, 0], named: "sheet.xlsx")?.code == .notText)
  }

  @Test func `files of different formats are not read together`() throws {
    let error = try Reading.refusal(("a.graphml", GraphMLTests.trio), ("b.csv", TableTests.alters))
    #expect(error?.code == .mixedFiles)
    let tables = try Reading.refusal(("n.csv", "Id,Label\na,b\n"), ("a.csv", "ego,alter\n1,2\n"))
    #expect(tables?.code == .mixedFiles)
  }

  @Test func `a file beyond the limit is refused before it is read`() throws {
    let error = try Reading.refusal(("a.graphml", GraphMLTests.trio), limits: ImportLimits(bytes: 100))
    #expect(error?.code == .tooLarge)
    #expect(error?.arguments == ["100"])
    let document = try Reading.refusal(("a.json", EasyNWKTests.map([])), limits: ImportLimits(documentBytes: 10))
    #expect(document?.code == .tooLarge)
  }

  @Test func `reading tells how far it is and stops when asked`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.graphml", GraphMLTests.trio)
    var told: [(Int64, Int64)] = []
    _ = try Importer.read([path], progress: { told.append(($0, $1)) })
    #expect(told.last.map { $0.0 == $0.1 && $0.0 > 0 } == true)
    let error = #expect(throws: FormatError.self) { try Importer.read([path], isCancelled: { true }) }
    #expect(error?.code == .cancelled)
  }

  @Test func `the same file read twice is the same in every detail`() throws {
    let files = [("a.csv", TableTests.alters), ("t.csv", TableTests.ties)]
    func text() throws -> String { "\(try Reading.read(files[0], files[1]))" }
    #expect(try text() == text())
  }

  @Test func `a format that was asked for is not guessed`() throws {
    let error = #expect(throws: FormatError.self) {
      try Reading.read(("a.csv", TableTests.alters), format: .easynwk)
    }
    #expect(error?.code == .malformedJSON)
    let noXML = #expect(throws: FormatError.self) {
      try Reading.read(("a.csv", TableTests.alters), format: .graphml)
    }
    #expect(noXML?.code == .malformedXML)
  }
}
