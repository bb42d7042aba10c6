import TerminalKit
import Testing

struct WrappedTextTests {
  @Test(
    arguments: ["", "una", "una sorella per me", "parolalunghissimasenzablanks e poi", "  due  blank  ", "界界 界é👩‍👩‍👧 a"],
    1...12)
  func `every character is on one line, and no line is wider than there is room`(text: String, width: Int) {
    let wrapped = WrappedText(text, width: width)
    #expect(wrapped.lines.map(\.text).joined() == text)
    for line in wrapped.lines {
      let shown = String(line.text.reversed().drop { $0 == " " }.reversed())
      #expect(TextWidth.width(of: shown) <= max(width, 2), "\(line)")
    }
    for cursor in 0...text.count {
      let place = wrapped.place(of: cursor)
      #expect(wrapped.lines.indices.contains(place.line) && place.column >= 0)
    }
  }

  @Test func `lines end after a blank, and the cursor is where its character is`() {
    let wrapped = WrappedText("una sorella per me", width: 8)
    #expect(wrapped.lines.map(\.text) == ["una ", "sorella ", "per me"])
    #expect(wrapped.place(of: 0) == (0, 0))
    #expect(wrapped.place(of: 4) == (1, 0))
    #expect(wrapped.place(of: 18) == (2, 6))
  }
}
