extension TextWidth {
  /// The text in at most `columns` columns, ending in `ellipsis` when something was left out.
  public static func clipped(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    guard width(of: text) > columns else { return text }
    guard columns > 0 else { return "" }
    let mark = width(of: ellipsis) <= columns ? ellipsis : ""
    return prefix(of: text, columns: columns - width(of: mark)) + mark
  }

  /// The longest beginning that takes at most `columns` columns.
  public static func prefix(of text: String, columns: Int) -> String {
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += width(of: text[index])
      if used > columns { break }
      end = text.index(after: index)
    }
    return String(text[..<end])
  }

  public enum Alignment: Sendable {
    case leading
    case trailing
    case center
  }

  /// The text in exactly `columns` columns: clipped, or filled with spaces.
  public static func padded(_ text: String, to columns: Int, alignment: Alignment = .leading) -> String {
    let fitting = clipped(text, to: columns)
    let room = max(0, columns - width(of: fitting))
    switch alignment {
    case .leading: return fitting + String(repeating: " ", count: room)
    case .trailing: return String(repeating: " ", count: room) + fitting
    case .center:
      return String(repeating: " ", count: room / 2) + fitting + String(repeating: " ", count: room - room / 2)
    }
  }

  /// Lines of at most `columns` columns, broken between words; a word longer than a
  /// line is broken where it must. Line ends in the text are kept; never an empty array.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    guard columns > 0 else { return [""] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += wrappedParagraph(String(paragraph), to: columns)
    }
    return lines
  }

  private static func wrappedParagraph(_ paragraph: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      var rest = String(word)
      var length = width(of: rest)
      if used > 0 {
        if used + 1 + length <= columns {
          line += " " + rest
          used += 1 + length
          continue
        }
        lines.append(line)
        line = ""
        used = 0
      }
      while length > columns {
        var piece = prefix(of: rest, columns: columns)
        // A wide character in a single column can only be dropped onto a line of its own.
        if piece.isEmpty, let first = rest.first { piece = String(first) }
        lines.append(piece)
        rest.removeFirst(piece.count)
        length = width(of: rest)
      }
      line = rest
      used = length
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
