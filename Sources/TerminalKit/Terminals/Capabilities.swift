/// What the terminal can show, and what had to be done to open it.
public struct Capabilities: Equatable, Sendable {
  /// Something the person should be told once; said in words by others.
  public enum Note: String, Hashable, Sendable, CaseIterable {
    /// The terminal's own name is unknown here; the one in `terminalName` was used.
    case fallbackTerminal = "terminal.fallback"
    /// The locale asked for is missing on this machine; another was taken.
    case fallbackLocale = "terminal.locale"
    /// The character set is not UTF-8; everything is drawn in ASCII.
    case asciiOnly = "terminal.ascii"
    /// The terminal has no colour.
    case colourless = "terminal.colourless"
  }

  /// 0, 8, 16 or 256.
  public var colours: Int
  public var unicode: Bool
  /// The name under which the terminal was opened.
  public var terminalName: String
  public var codeset: String
  public var notes: [Note]

  public init(
    colours: Int = 256, unicode: Bool = true, terminalName: String = "xterm-256color", codeset: String = "UTF-8",
    notes: [Note] = []
  ) {
    self.colours = colours
    self.unicode = unicode
    self.terminalName = terminalName
    self.codeset = codeset
    self.notes = notes
  }

  /// The finest way to draw lines that fonts can be trusted with here. The text
  /// consoles have no braille in their fonts.
  public var canvasMode: CanvasMode {
    if !unicode { return .ascii }
    let plainConsoles = ["linux", "vt", "cons25", "wsvt", "ansi", "cygwin", "hurd", "mach", "sun"]
    return plainConsoles.contains { terminalName.hasPrefix($0) } ? .box : .braille
  }

  static func ladder(_ colours: Int) -> Int {
    [256, 16, 8].first { colours >= $0 } ?? 0
  }
}
