/// Why a terminal could not be opened; said in words by others.
public struct TerminalError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Neither the terminal's type nor the fallback is known on this machine.
    case unknownType = "terminal.unknown"
    /// The terminal cannot place its cursor.
    case dumb = "terminal.dumb"
    /// Input or output is not a terminal.
    case notATerminal = "terminal.none"
    /// The system refused a pipe or memory.
    case noResources = "terminal.resources"
    /// There is one terminal a process.
    case alreadyOpen = "terminal.open"
  }

  public let code: Code
  /// The terminal's type, as asked for.
  public let terminalName: String

  public init(_ code: Code, terminalName: String) {
    self.code = code
    self.terminalName = terminalName
  }
}
