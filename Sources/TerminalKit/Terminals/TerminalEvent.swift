/// What reaches a program from its terminal.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece, line ends as they were; only from terminals that say so.
  case paste(String)
  /// Bytes arrived that are no character, neither in UTF-8 nor in the locale's character set.
  case refused
  case resize(Size)
  /// The line is gone: save and leave.
  case hangup
  /// Asked to end: save, restore, leave.
  case terminate
  /// Ctrl-C or SIGINT.
  case interrupt
  /// Ctrl-Z or SIGTSTP: save what must be, then call `suspend()`.
  case suspended
  /// Back in the foreground; the screen has been repainted.
  case resumed
  /// Another thread has something to say.
  case wake
  /// Nothing happened in the time given.
  case idle
}
