import CCurses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal the program was started in: drawn on by way of ncurses, read by a thread of our own.
///
/// One a process, used from the main thread. It must be closed; a program that dies
/// gives the screen back from its signal handlers.
public final class CursesTerminal: Terminal {
  public let capabilities: Capabilities
  public let waker = Waker { legami_term_wake() }
  let line: TerminalLine
  private let reader: LineReader
  private let asciiOnly: Bool
  /// The frame that is to be on the screen, and the one that curses has drawn.
  private var newest: Screen?
  private var shown: Screen?
  /// The screen may not be as curses believes it is.
  private var isOutOfStep = false
  private var isClosed = false
  private var words: [UInt32] = []

  /// Opens the terminal: locale, type, signals, screen, colours, keys, in that order.
  ///
  /// - Throws: `TerminalError`, with the terminal untouched.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    let fellBack = legami_term_locale(options.locale)
    let codeset = String(cString: legami_term_codeset())
    let isUnicode = codeset.uppercased() == "UTF-8" && !options.asciiOnly
    let asked = options.terminalName ?? getenv("TERM").map { String(cString: $0) } ?? ""
    if options.forbidsCoreDumps { legami_term_no_core() }
    if options.requiresTerminal, isatty(options.input) == 0 || isatty(options.output) == 0 {
      throw TerminalError(.notATerminal, terminalName: asked)
    }
    let status = legami_term_open(asked, options.fallbackName, options.input, options.output)
    guard status == LEGAMI_TERM_OPENED else { throw TerminalError(Self.code(of: status), terminalName: asked) }
    guard
      let line = TerminalLine(
        input: legami_term_input(), output: legami_term_output(), neverBlocks: legami_term_is_nonblocking())
    else {
      legami_term_close(false)
      throw TerminalError(.noResources, terminalName: asked)
    }
    if options.holdsErrors { legami_term_hold_errors() }
    var notes: [Capabilities.Note] = []
    if legami_term_used_fallback() { notes.append(.fallbackTerminal) }
    if fellBack { notes.append(.fallbackLocale) }
    if !isUnicode && !options.asciiOnly { notes.append(.asciiOnly) }
    let colours = Capabilities.ladder(Int(legami_term_colours()))
    if colours == 0 { notes.append(.colourless) }
    asciiOnly = !isUnicode
    capabilities = Capabilities(
      colours: options.colourless ? 0 : colours, unicode: isUnicode,
      terminalName: legami_term_used_fallback() ? options.fallbackName : asked, codeset: codeset, notes: notes)
    self.line = line
    reader = LineReader(line)
    prepareCover(Screen(size: size))
    sendSaid()
    reader.start(ByteGrammar(Self.patience(options), charset: Self.charset))
  }

  deinit {
    close()
  }

  private static func code(of status: Int32) -> TerminalError.Code {
    switch status {
    case LEGAMI_TERM_DUMB: return .dumb
    case LEGAMI_TERM_ALREADY_OPEN: return .alreadyOpen
    case LEGAMI_TERM_NO_RESOURCES: return .noResources
    default: return .unknownType
    }
  }

  private static func patience(_ options: TerminalOptions) -> ByteGrammar.Patience {
    let escape = Int64(options.escapeMilliseconds)
    var patience = ByteGrammar.Patience()
    patience.escape = escape
    // Where an Escape waits long, everything does.
    patience.sequence = max(patience.sequence, 2 * escape)
    patience.silence = max(patience.silence, 2 * escape)
    patience.paste = max(patience.paste, 2 * escape)
    return patience
  }

  private static var charset: Charset? {
    guard legami_term_has_charset() else { return nil }
    return Charset { bytes in
      var scalar: UInt32 = 0
      switch legami_term_decode(bytes, Int32(bytes.count), &scalar) {
      case LEGAMI_TERM_INCOMPLETE: return .incomplete
      case let count where count > 0: return Unicode.Scalar(scalar).map { .scalar($0, count: Int(count)) } ?? .illegal
      default: return .illegal
      }
    }
  }

  public var size: Size {
    Size(columns: Int(legami_term_columns()), rows: Int(legami_term_rows()))
  }

  public var hasInput: @Sendable () -> Bool {
    let line = line
    return { line.hasEvents }
  }

  // MARK: Drawing

  public func present(_ screen: Screen) {
    guard legami_term_is_open() else { return }
    newest = screen
    show()
  }

  /// Draws the newest frame, unless the screen is covered or has not taken the one before.
  private func show() {
    guard let screen = newest, case .free(let covered) = line.standing else { return }
    if let covered {
      shown = nil
      isOutOfStep = true
      if covered == screen { return }
    }
    if isOutOfStep {
      legami_term_resync()
      shown = nil
    }
    if let shown, shown == screen { return }
    if let shown, shown.size != screen.size { legami_term_erase() }
    FrameDifference.forEachRun(from: shown, to: screen, draw)
    let cursor = screen.cursor.flatMap { screen.size.contains($0) ? $0 : nil }
    legami_term_cursor(Int32(cursor?.y ?? 0), Int32(cursor?.x ?? 0), cursor != nil)
    legami_term_flush()
    isOutOfStep = !sendSaid()
    shown = isOutOfStep ? nil : screen
  }

  /// Sends what curses has to say; false where it was held back.
  @discardableResult
  private func sendSaid() -> Bool {
    withSaid { line.send($0) }
  }

  private func withSaid<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
    var count: Int32 = 0
    let bytes = legami_term_take(&count)
    return body(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  private func draw(_ run: FrameRun) {
    words.removeAll(keepingCapacity: true)
    for cell in run.cells {
      if cell.isContinuation {
        if let base = words.lastIndex(where: { $0 & LEGAMI_TERM_CELL_JOIN == 0 }) {
          words[base] |= LEGAMI_TERM_CELL_WIDE
        }
        continue
      }
      if asciiOnly {
        words.append(UInt32(Transliteration.cell(cell.glyph)))
      } else if cell.glyph.code & ClusterTable.mark == 0 {
        words.append(cell.glyph.code)
      } else {
        for (index, scalar) in cell.glyph.scalars.enumerated() {
          words.append(index == 0 ? scalar.value : scalar.value | LEGAMI_TERM_CELL_JOIN)
        }
      }
    }
    let style = run.style.reduced(to: capabilities.colours)
    legami_term_run(
      Int32(run.y), Int32(run.x), words, Int32(words.count), style.foreground.index.map { Int32($0) } ?? -1,
      style.background.index.map { Int32($0) } ?? -1, UInt32(style.attributes.rawValue))
  }

  public func repaint() {
    guard legami_term_is_open() else { return }
    _ = legami_term_resize()
    line.forgetCover()
    isOutOfStep = true
    shown = nil
    show()
  }

  public func prepareCover(_ screen: Screen) {
    guard legami_term_is_open() else { return }
    line.prepare(TerminalLine.Cover(screen: screen, bytes: CoverPage(screen, capabilities, asciiOnly: asciiOnly).bytes))
  }

  // MARK: Waiting

  public func wait(timeoutMilliseconds: Int?) -> [TerminalEvent] {
    let end = timeoutMilliseconds.map { Monotonic.milliseconds + Int64(max(0, $0)) }
    while true {
      var events = line.take()
      let left = end.map { max(0, $0 - Monotonic.milliseconds) } ?? -1
      let flags = legami_term_wait(events.isEmpty ? Int32(clamping: left) : 0)
      if flags & UInt32(LEGAMI_TERM_DRAINED) != 0 { show() }
      if flags & UInt32(LEGAMI_TERM_INPUT) != 0 { events += line.takeNew() }
      events += happenings(flags)
      if !events.isEmpty { return events }
      if let end, Monotonic.milliseconds >= end { return [.idle] }
    }
  }

  private func happenings(_ flags: UInt32) -> [TerminalEvent] {
    func has(_ flag: Int32) -> Bool { flags & UInt32(flag) != 0 }
    var events: [TerminalEvent] = []
    if has(LEGAMI_TERM_CONTINUE) {
      takeScreenAgain()
      events.append(.resumed)
      // Said in any case: the window may have changed while the program was stopped, and coming back may already have
      // taken the new size in.
      events.append(.resize(size))
    } else if has(LEGAMI_TERM_RESIZE), legami_term_resize() {
      shown = nil
      events.append(.resize(size))
    }
    if has(LEGAMI_TERM_STOP) { events.append(.suspended) }
    if has(LEGAMI_TERM_INTERRUPT) || has(LEGAMI_TERM_QUIT) { events.append(.interrupt) }
    if has(LEGAMI_TERM_TERMINATE) { events.append(.terminate) }
    if has(LEGAMI_TERM_HANGUP) { events.append(.hangup) }
    if has(LEGAMI_TERM_WAKE) { events.append(.wake) }
    return events
  }

  // MARK: Leaving for a while, and for good

  public func suspend() {
    guard legami_term_is_open() else { return }
    line.pause()
    giveScreenBack(withinMilliseconds: 1_000)
    legami_term_set_modes(false)
    legami_term_stop()
    takeScreenAgain()
    line.resume()
  }

  private func giveScreenBack(withinMilliseconds limit: Int64) {
    legami_term_leave()
    withSaid { line.finish($0, withinMilliseconds: limit) }
  }

  private func takeScreenAgain() {
    legami_term_set_modes(true)
    legami_term_enter()
    withSaid { line.takeAgain($0) }
    shown = nil
    isOutOfStep = true
    if newest?.size == size { show() }
  }

  public func close() {
    // There may be another one by now.
    guard !isClosed, legami_term_is_open() else { return }
    isClosed = true
    let hasEnded = reader.stop()
    giveScreenBack(withinMilliseconds: 300)
    legami_term_close(!hasEnded)
    shown = nil
  }
}
