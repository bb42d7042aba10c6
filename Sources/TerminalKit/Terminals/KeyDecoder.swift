/// Turns what a keyboard sends, piece by piece, into events.
struct KeyDecoder {
  enum Input: Hashable {
    case scalar(UInt32)
    case key(Key)
    case pasteStart
    case pasteEnd
    case unknown
  }

  /// Enough for a page of text; what is beyond is dropped, never typed.
  static let pasteLimit = 65_536

  private var pasted: String.UnicodeScalarView?
  private var pastedCount = 0

  /// Whether a paste has begun and not ended.
  var isPasting: Bool { pasted != nil }

  mutating func decode(_ inputs: [Input]) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var index = 0
    while index < inputs.count {
      let input = inputs[index]
      index += 1
      if pasted != nil {
        if input == .pasteEnd {
          events.append(endPaste())
        } else {
          paste(input)
        }
        continue
      }
      switch input {
      case .pasteStart:
        pasted = String.UnicodeScalarView()
        pastedCount = 0
      case .pasteEnd, .unknown: break
      case .key(let key): events.append(.key(key))
      case .scalar(0x1B):
        // Escape and a character that were waiting together are one chord.
        if index < inputs.count, case .scalar(let value) = inputs[index], value > 0x20, value != 0x7F,
          let scalar = Unicode.Scalar(value)
        {
          events.append(.key(.alt(Character(scalar))))
          index += 1
        } else {
          events.append(.key(.escape))
        }
      case .scalar(let value):
        if let event = Self.event(for: value) { events.append(event) }
      }
    }
    return events
  }

  /// Ends a paste whose end never came.
  mutating func flush() -> [TerminalEvent] {
    isPasting ? [endPaste()] : []
  }

  private mutating func paste(_ input: Input) {
    guard pastedCount < Self.pasteLimit else { return }
    let value: UInt32
    switch input {
    case .scalar(let scalar): value = scalar
    case .key(.enter): value = 0x0A
    case .key(.tab): value = 0x09
    default: return
    }
    guard let scalar = Unicode.Scalar(value == 0x0D ? 0x0A : value) else { return }
    pasted?.append(scalar)
    pastedCount += 1
  }

  private mutating func endPaste() -> TerminalEvent {
    let text = String(pasted ?? String.UnicodeScalarView())
    pasted = nil
    return .paste(text)
  }

  private static func event(for value: UInt32) -> TerminalEvent? {
    switch value {
    case 0x00: return .key(.control(" "))
    case 0x03: return .interrupt
    case 0x08, 0x7F: return .key(.backspace)
    case 0x09: return .key(.tab)
    case 0x0A, 0x0D: return .key(.enter)
    case 0x1A: return .suspended
    case 0x01...0x1A: return Unicode.Scalar(value + 0x60).map { .key(.control(Character($0))) }
    case 0x1C...0x1F: return Unicode.Scalar(value + 0x40).map { .key(.control(Character($0))) }
    case 0x80...0x9F: return nil
    default: return Unicode.Scalar(value).map { .key(.character(Character($0))) }
    }
  }
}
