import LegamiWords
import TerminalKit

/// The parts that every screen has: header, body, message line, footer.
struct Frame {
  let header: Rect
  let body: Rect
  let message: Rect
  let footer: Rect

  static let smallest = Size(columns: 40, rows: 12)

  init(_ size: Size) {
    let (top, rest) = Rect(size).splitTop(1)
    let (middle, bottom) = rest.splitBottom(2)
    header = top
    body = middle
    message = bottom.row(0)
    footer = bottom.row(1)
  }
}

extension Screen {
  /// The header: what is looked at on the left, marks such as "invented data" on the right.
  mutating func drawHeader(_ pieces: [StyledText], marks: String, in rect: Rect, theme: Theme) {
    fill(rect, theme.style("header"))
    let marksWidth = min(TextWidth.width(of: marks), rect.width / 2)
    let room = rect.width - 2 - (marksWidth > 0 ? marksWidth + 2 : 0)
    write(pieces, at: rect.origin.offset(x: 1), maxWidth: room)
    guard marksWidth > 0 else { return }
    write(
      TextWidth.clipped(marks, to: marksWidth), at: Point(x: rect.endX - 1 - marksWidth, y: rect.y),
      style: theme.style("header.mark"), maxWidth: marksWidth)
  }

  /// A message that is too long for its line takes the last of the body too, until the next key.
  /// How far long work is stands at its right end, whatever else is said.
  mutating func drawMessage(_ line: StatusLine?, progress: String? = nil, in frame: Frame, theme: Theme) {
    var room = frame.message.width - 2
    if let progress {
      let width = min(TextWidth.width(of: progress), room)
      write(
        progress, at: Point(x: frame.message.endX - 1 - width, y: frame.message.y), style: theme.style("message"),
        maxWidth: width)
      room -= width + 2
    }
    guard let line, room > 0 else { return }
    let role =
      switch line.tone {
      case .done, .hint: "message"
      case .warning: "message.warning"
      case .error: "message.error"
      }
    let lines = TextWidth.wrapped(line.text, to: max(1, room))
    var rest = lines[...]
    if lines.count > 1, let above = rest.popFirst() {
      let row = frame.body.row(frame.body.height - 1)
      fill(row, theme.style("text"))
      write(above, at: row.origin.offset(x: 1), style: theme.style(role), maxWidth: row.width - 2)
    }
    // What is left after two lines ends in an ellipsis.
    write(
      rest.joined(separator: " "), at: frame.message.origin.offset(x: 1), style: theme.style(role), maxWidth: room)
  }
}
