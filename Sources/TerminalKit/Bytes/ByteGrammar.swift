/// Reads what a terminal sends: bytes in, events out, the same for every kind of terminal.
///
/// A value without a clock: whoever feeds it says when the bytes came, and calls `elapse` once `patience` is over with
/// nothing more to be read. Cutting the bytes into pieces differently changes nothing as long as nothing elapses between
/// them. What is not known is swallowed whole; nothing of it is ever taken for keys.
struct ByteGrammar {
  /// Milliseconds that something unfinished waits for its rest.
  struct Patience {
    /// A lone Escape.
    var escape: Int64 = 25
    /// A control sequence that has begun, and the rest of one whose Escape was taken for the key.
    var sequence: Int64 = 500
    /// A control string without a byte more, and from its beginning.
    var silence: Int64 = 250
    var string: Int64 = 3_000
    /// A byte above 0x7F where the locale has a character set of its own.
    var charset: Int64 = 100
    /// A paste without an end, and how long its end is still looked for.
    var paste: Int64 = 500
    var lostEnd: Int64 = 5_000
  }

  enum State {
    case ground
    /// After an Escape: the second of two that wait, or one that may end a control string.
    case escape(isSecond: Bool, endsString: Bool)
    case sequence(ControlSequence)
    /// The three bytes of an old report of the mouse.
    case mouse(left: Int)
    case string(introducer: UInt8, isEmpty: Bool, since: Int64)
    case paste
  }

  let patiences: Patience
  private(set) var state = State.ground
  private var characters: CharacterReader
  /// The character being read came right after an Escape.
  private var isAlt = false
  private var pasted = PasteBuffer()
  private var lastByteAt: Int64 = 0
  /// When an Escape was taken for the key, if nothing was read since.
  private var escapedAt: Int64?
  /// When a paste was given up whose end has not been seen.
  private var gaveUpPasteAt: Int64?
  private var events: [TerminalEvent] = []

  init(_ patiences: Patience = Patience(), charset: Charset? = nil) {
    self.patiences = patiences
    characters = CharacterReader(charset)
  }

  /// The byte that covers the screen; it is heard inside everything.
  static let curtain: UInt8 = 0x0F

  // MARK: Reading

  mutating func read(_ bytes: [UInt8], at now: Int64) -> [TerminalEvent] {
    guard !bytes.isEmpty else { return [] }
    var rest = bytes[...]
    if case .string(_, _, let since) = state, now - since > patiences.string { state = .ground }
    if let escapedAt, now - escapedAt <= patiences.sequence { swallowLateRest(&rest) }
    escapedAt = nil
    if let gaveUpPasteAt {
      self.gaveUpPasteAt = nil
      if now - gaveUpPasteAt <= patiences.lostEnd { takeUpPaste(&rest, since: gaveUpPasteAt) }
    }
    lastByteAt = now
    while let byte = rest.first {
      if case .paste = state {
        readPaste(&rest)
      } else {
        rest.removeFirst()
        take(byte)
      }
    }
    return taken()
  }

  /// How many milliseconds from `now` to wait for more before `elapse` is to be called; nil for ever.
  func patience(at now: Int64) -> Int64? {
    guard let limit else { return nil }
    return max(0, limit - now)
  }

  private var limit: Int64? {
    switch state {
    case .ground: characters.isWaitingForCharset ? lastByteAt + patiences.charset : nil
    case .escape: lastByteAt + patiences.escape
    case .sequence, .mouse: lastByteAt + patiences.sequence
    case .string(_, true, _): lastByteAt + patiences.escape
    case .string(_, false, let since): min(lastByteAt + patiences.silence, since + patiences.string)
    case .paste: lastByteAt + patiences.paste
    }
  }

  /// What was unfinished is taken for what it is; nothing happens before its time.
  mutating func elapse(at now: Int64) -> [TerminalEvent] {
    guard let limit, now >= limit else { return [] }
    let before = state
    state = .ground
    switch before {
    case .ground: for result in characters.elapse() { take(result) }
    case .escape(let isSecond, _):
      for _ in 0..<(isSecond ? 2 : 1) { events.append(.key(.escape)) }
      escapedAt = now
    case .sequence(let sequence):
      if sequence.isBare { events.append(.key(.alt(sequence.isSingle ? "O" : "["))) }
    case .mouse: break
    case .string(let introducer, let isEmpty, _):
      if isEmpty { events.append(.key(.alt(Character(Unicode.Scalar(introducer))))) }
    case .paste:
      endPaste()
      gaveUpPasteAt = now
    }
    return taken()
  }

  private mutating func taken() -> [TerminalEvent] {
    defer { events = [] }
    return events
  }

  // MARK: A byte

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeInGround(byte)
    case .escape(let isSecond, let endsString): takeAfterEscape(byte, isSecond: isSecond, endsString: endsString)
    case .sequence(let sequence): take(byte, in: sequence)
    case .mouse(let left):
      if byte < 0x20 { return abandon(for: byte) }
      state = left > 1 ? .mouse(left: left - 1) : .ground
    case .string(let introducer, _, let since):
      take(byte, inString: introducer, since: since)
    case .paste: break
    }
  }

  private mutating func takeInGround(_ byte: UInt8) {
    if byte >= 0x80 || characters.isUnfinished {
      for result in characters.take(byte) { take(result) }
    } else if byte == 0x1B {
      state = .escape(isSecond: false, endsString: false)
    } else {
      events.append(Self.event(for: byte))
    }
  }

  private mutating func take(_ result: CharacterReader.Result) {
    switch result {
    case .byte(let byte):
      isAlt = false
      take(byte)
    case .refused:
      isAlt = false
      events.append(.refused)
    case .scalar(let scalar):
      let isAlt = isAlt
      self.isAlt = false
      switch scalar.value {
      case 0x9B: state = .sequence(ControlSequence(isSingle: false))
      case 0x8F: state = .sequence(ControlSequence(isSingle: true))
      case 0x80...0x9F: break
      default:
        let character = Character(scalar)
        events.append(.key(isAlt ? .alt(character) : .character(character)))
      }
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, isSecond: Bool, endsString: Bool) {
    state = .ground
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") {
      state = .sequence(ControlSequence(isSingle: byte == UInt8(ascii: "O"), isMeta: isSecond))
      return
    }
    if isSecond { events.append(.key(.escape)) }
    switch byte {
    case 0x1B: state = .escape(isSecond: true, endsString: false)
    case 0x09: events.append(.key(.backTab))
    case 0x08, 0x7F: events.append(.key(.alt("\u{7F}")))
    case 0x0A, 0x0D: events.append(.key(.alt("\r")))
    case 0x00..<0x20:
      events.append(.key(.escape))
      takeInGround(byte)
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      state = .string(introducer: byte, isEmpty: true, since: lastByteAt)
    case UInt8(ascii: "\\") where endsString: break
    case 0x20..<0x7F: events.append(.key(.alt(Character(Unicode.Scalar(byte)))))
    default:
      isAlt = true
      takeInGround(byte)
    }
  }

  private mutating func take(_ byte: UInt8, in sequence: ControlSequence) {
    switch byte {
    case Self.curtain: events.append(Self.event(for: byte))
    case 0x00..<0x20, 0x7F...: abandon(for: byte)
    default:
      var sequence = sequence
      guard sequence.append(byte) else {
        state = .sequence(sequence)
        return
      }
      state = .ground
      carryOut(sequence)
    }
  }

  private mutating func carryOut(_ sequence: ControlSequence) {
    switch sequence.meaning {
    case .event(let event): events.append(event)
    case .mouse: state = .mouse(left: 3)
    case .pasteStart:
      pasted = PasteBuffer()
      state = .paste
    case .nothing: break
    }
  }

  private mutating func take(_ byte: UInt8, inString introducer: UInt8, since: Int64) {
    switch byte {
    case 0x07, 0x18, 0x1A: state = .ground
    case 0x1B: state = .escape(isSecond: false, endsString: true)
    default:
      if byte == Self.curtain { events.append(Self.event(for: byte)) }
      state = .string(introducer: introducer, isEmpty: false, since: since)
    }
  }

  /// A control in the middle of a sequence ends it, and is what it is.
  private mutating func abandon(for byte: UInt8) {
    state = .ground
    take(byte)
  }

  // MARK: The late rest of a sequence

  private mutating func swallowLateRest(_ rest: inout ArraySlice<UInt8>) {
    guard let first = rest.first, let late = LateRest(rest) else { return }
    rest = rest.dropFirst(late.count)
    if !late.isWhole { state = .sequence(ControlSequence(isSingle: first == UInt8(ascii: "O"), isSwallowed: true)) }
  }

  // MARK: Pasting

  private mutating func readPaste(_ rest: inout ArraySlice<UInt8>) {
    switch pasted.take(&rest) {
    case .more: break
    case .curtain:
      // What came before is taken; what follows belongs behind the curtain.
      if !pasted.isDropping { endPaste() }
      pasted = PasteBuffer(isDropping: true)
      events.append(.key(.control("o")))
    case .end:
      state = .ground
      endPaste()
    }
  }

  private mutating func endPaste() {
    defer { pasted = PasteBuffer() }
    guard !pasted.isDropping else { return }
    let (text, hasRefused) = pasted.text(characters.charset)
    events.append(.paste(text))
    if hasRefused { events.append(.refused) }
  }

  /// The rest of a paste that paused too long, where its end is in sight: text, not keys.
  private mutating func takeUpPaste(_ rest: inout ArraySlice<UInt8>, since: Int64) {
    guard PasteBuffer.hasEnd(rest) else {
      gaveUpPasteAt = since
      return
    }
    state = .paste
  }

  // MARK: Single bytes

  private static func event(for byte: UInt8) -> TerminalEvent {
    switch byte {
    case 0x00: .key(.control(" "))
    case 0x03: .interrupt
    case 0x08, 0x7F: .key(.backspace)
    case 0x09: .key(.tab)
    case 0x0A, 0x0D: .key(.enter)
    case 0x1A: .suspended
    case 0x1B: .key(.escape)
    case 0x01..<0x1B: .key(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C..<0x20: .key(.control(Character(Unicode.Scalar(byte + 0x40))))
    default: .key(.character(Character(Unicode.Scalar(byte))))
    }
  }
}
