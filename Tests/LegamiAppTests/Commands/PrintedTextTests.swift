import Foundation
import Testing

@testable import LegamiApp

struct PrintedTextTests {
  @Test func `no control character and no sign that turns text around is printed`() {
    let hostile = "A\u{1B}[31mda\u{7}\u{202E}x\u{9B}2J\r\u{0}\u{2028}é 👩‍👩‍👧"
    let printed = PrintableText.of(hostile + "\n")
    #expect(printed == "A[31mdax2Jé 👩‍👩‍👧\n")
    #expect(PrintableText.of("è «così» — ③", asciiOnly: true).utf8.allSatisfy { $0 < 0x7F })
  }

  @Test func `columns keep their places whatever is in them`() {
    let lines = TextTable.aligned([["è", "x", ""], ["漢字", "y", "z"], ["abcde", "", ""]])
    #expect(lines == ["è      x", "漢字   y  z", "abcde"])
  }

  @Test func `what is rendered as JSON reads back as it was`() throws {
    let value: JSONValue = [
      "text": "a\"b\\c\nd\u{1B}\u{202E}è👩‍👧", "whole": 7, "number": .number(0.1), "tiny": .number(1e-300),
      "large": .number(1e300), "none": .null, "flag": .flag(true), "empty": [], "nothing": .object([:]),
      "list": [["a": 1], ["b": [1, 2]]],
    ]
    let read = try #require(
      JSONSerialization.jsonObject(with: Data(value.rendered.utf8)) as? [String: Any])
    #expect(read["text"] as? String == "a\"b\\c\nd\u{1B}\u{202E}è👩‍👧")
    #expect(read["whole"] as? Int == 7)
    #expect(read["number"] as? Double == 0.1)
    #expect(read["tiny"] as? Double == 1e-300)
    #expect(read["large"] as? Double == 1e300)
    #expect(read["none"] is NSNull)
    #expect((read["list"] as? [Any])?.count == 2)
    #expect(value.rendered.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(JSONValue(Double.nan) == .null)
    #expect(value.rendered == value.rendered)
  }

  @Test func `a path is quoted as a shell reads it`() {
    #expect(ShellWord.quoted("/a/b-c.sqlite") == "/a/b-c.sqlite")
    #expect(ShellWord.quoted("/a b/c") == "'/a b/c'")
    #expect(ShellWord.quoted("/l'a") == "'/l'\\''a'")
  }
}
