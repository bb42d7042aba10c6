/// A text over several lines, and where a cursor in it stands. Lines end after a blank where there is one; the blanks
/// stay at their ends, so that every character of the text is on one line.
public struct WrappedText: Sendable {
  public struct Line: Hashable, Sendable {
    /// How many characters of the text stand before it.
    public let start: Int
    public let text: String
  }

  public let lines: [Line]
  private let widths: [Int]

  public init(_ text: String, width: Int) {
    let characters = Array(text)
    let widths = characters.map { TextWidth.width(of: String($0)) }
    var lines: [Line] = []
    var start = 0
    while start < characters.count {
      var end = start
      var used = 0
      while end < characters.count, used + widths[end] <= max(1, width) {
        used += widths[end]
        end += 1
      }
      if end < characters.count {
        // A blank that finds no room hangs over the end.
        if characters[end] == " " {
          end += 1
        } else if let blank = characters[start..<end].lastIndex(of: " ") {
          end = blank + 1
        }
      }
      end = max(end, start + 1)
      lines.append(Line(start: start, text: String(characters[start..<end])))
      start = end
    }
    self.lines = lines.isEmpty ? [Line(start: 0, text: "")] : lines
    self.widths = widths
  }

  /// The line and the column of a cursor that has so many characters before it.
  public func place(of cursor: Int) -> (line: Int, column: Int) {
    let line = lines.lastIndex { $0.start <= cursor } ?? 0
    let bounded = min(max(lines[line].start, cursor), widths.count)
    return (line, widths[lines[line].start..<bounded].reduce(0, +))
  }
}
