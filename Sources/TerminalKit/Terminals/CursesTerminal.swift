import CCurses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal the program was started in, by way of ncurses.
///
/// One a process, used from the main thread. It must be closed; a program that dies
/// gives the screen back from its signal handlers.
public final class CursesTerminal: Terminal {
  public let capabilities: Capabilities
  public let waker = Waker { legami_term_wake() }
  private let asciiOnly: Bool
  private var shown: Screen?
  private var decoder = KeyDecoder()
  private var words: [UInt32] = []

  /// Opens the terminal: locale, type, signals, keys, colours, in that order.
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
    let status = legami_term_open(
      asked, options.fallbackName, options.input, options.output, Int32(options.escapeMilliseconds))
    guard status == LEGAMI_TERM_OPENED else { throw TerminalError(Self.code(of: status), terminalName: asked) }
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
  }

  deinit {
    legami_term_close()
  }

  private static func code(of status: Int32) -> TerminalError.Code {
    switch status {
    case LEGAMI_TERM_DUMB: return .dumb
    case LEGAMI_TERM_ALREADY_OPEN: return .alreadyOpen
    case LEGAMI_TERM_NO_RESOURCES: return .noResources
    default: return .unknownType
    }
  }

  public var size: Size {
    Size(columns: Int(legami_term_columns()), rows: Int(legami_term_rows()))
  }

  public func present(_ screen: Screen) {
    guard legami_term_is_open() else { return }
    if let shown, shown == screen { return }
    if let shown, shown.size != screen.size { legami_term_erase() }
    FrameDifference.forEachRun(from: shown, to: screen, send)
    let cursor = screen.cursor.flatMap { screen.size.contains($0) ? $0 : nil }
    legami_term_cursor(Int32(cursor?.y ?? 0), Int32(cursor?.x ?? 0), cursor != nil)
    legami_term_flush()
    shown = screen
  }

  private func send(_ run: FrameRun) {
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

  public func wait(timeoutMilliseconds: Int?) -> [TerminalEvent] {
    var events = drain()
    let isWaiting = events.isEmpty
    // A paste that does not end must not swallow the keyboard.
    let patience = decoder.isPasting ? 500 : timeoutMilliseconds.map { max(0, $0) } ?? -1
    let flags = legami_term_wait(isWaiting ? Int32(clamping: patience) : 0)
    if flags & UInt32(LEGAMI_TERM_INPUT) != 0 {
      let typed = drain()
      events += typed
      // Ready to be read, with nothing to read: the other end has gone.
      if typed.isEmpty, !decoder.isPasting, legami_term_pending() == 0 { events.append(.hangup) }
    }
    if flags == 0, isWaiting { events += decoder.flush() }
    events += happenings(flags)
    return events.isEmpty ? [.idle] : events
  }

  private func drain() -> [TerminalEvent] {
    var inputs: [KeyDecoder.Input] = []
    var value: UInt32 = 0
    // A flood is taken in pieces, so that the screen keeps answering.
    while inputs.count < 4096 {
      switch legami_term_read(&value) {
      case LEGAMI_TERM_CHARACTER: inputs.append(.scalar(value))
      case LEGAMI_TERM_KEY: inputs.append(Self.input(for: Int32(value)))
      default: return decoder.decode(inputs)
      }
    }
    return decoder.decode(inputs)
  }

  private func happenings(_ flags: UInt32) -> [TerminalEvent] {
    func has(_ flag: Int32) -> Bool { flags & UInt32(flag) != 0 }
    var events: [TerminalEvent] = []
    if has(LEGAMI_TERM_CONTINUE) {
      legami_term_enter()
      repaint()
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

  private func repaint() {
    guard let last = shown else { return }
    shown = nil
    if last.size == size { present(last) }
  }

  public func suspend() {
    guard legami_term_is_open() else { return }
    legami_term_leave()
    legami_term_stop()
    legami_term_enter()
    repaint()
  }

  public func close() {
    legami_term_close()
    shown = nil
  }

  private static func input(for code: Int32) -> KeyDecoder.Input {
    switch code {
    case LEGAMI_KEY_UP: return .key(.up)
    case LEGAMI_KEY_DOWN: return .key(.down)
    case LEGAMI_KEY_LEFT: return .key(.left)
    case LEGAMI_KEY_RIGHT: return .key(.right)
    case LEGAMI_KEY_HOME: return .key(.home)
    case LEGAMI_KEY_END: return .key(.end)
    case LEGAMI_KEY_PAGE_UP: return .key(.pageUp)
    case LEGAMI_KEY_PAGE_DOWN: return .key(.pageDown)
    case LEGAMI_KEY_INSERT: return .key(.insert)
    case LEGAMI_KEY_DELETE: return .key(.delete)
    case LEGAMI_KEY_BACKSPACE: return .key(.backspace)
    case LEGAMI_KEY_ENTER: return .key(.enter)
    case LEGAMI_KEY_BACK_TAB: return .key(.backTab)
    case LEGAMI_KEY_PASTE_START: return .pasteStart
    case LEGAMI_KEY_PASTE_END: return .pasteEnd
    case (LEGAMI_KEY_FUNCTION + 1)...(LEGAMI_KEY_FUNCTION + 24): return .key(.function(Int(code - LEGAMI_KEY_FUNCTION)))
    default: return .unknown
    }
  }
}
