/// How a terminal is opened.
public struct TerminalOptions: Sendable {
  /// The terminal's type; `nil` asks `TERM`.
  public var terminalName: String?
  /// A locale such as `C.UTF-8`; `nil` asks the environment.
  public var locale: String?
  /// Tried when the type is not known on this machine.
  public var fallbackName: String
  /// No colour at all, attributes only.
  public var colourless: Bool
  /// ASCII characters only, whatever the locale says.
  public var asciiOnly: Bool
  /// How long a lone Escape is held for the rest of a key's sequence.
  public var escapeMilliseconds: Int
  /// Descriptors of the keyboard and of the screen.
  public var input: Int32
  public var output: Int32
  /// Refuses descriptors that are not a terminal.
  public var requiresTerminal: Bool
  /// Holds what libraries write on stderr back until the screen is given back.
  public var holdsErrors: Bool
  /// Keeps memory images of people's data from being written to disk.
  public var forbidsCoreDumps: Bool

  public init(
    terminalName: String? = nil, locale: String? = nil, fallbackName: String = "xterm-256color",
    colourless: Bool = false,
    asciiOnly: Bool = false, escapeMilliseconds: Int = 25, input: Int32 = 0, output: Int32 = 1,
    requiresTerminal: Bool = true, holdsErrors: Bool = true, forbidsCoreDumps: Bool = true
  ) {
    self.terminalName = terminalName
    self.locale = locale
    self.fallbackName = fallbackName
    self.colourless = colourless
    self.asciiOnly = asciiOnly
    self.escapeMilliseconds = escapeMilliseconds
    self.input = input
    self.output = output
    self.requiresTerminal = requiresTerminal
    self.holdsErrors = holdsErrors
    self.forbidsCoreDumps = forbidsCoreDumps
  }
}
