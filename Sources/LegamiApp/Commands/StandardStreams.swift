import Foundation

/// Where commands print, and whether somebody sits there.
public struct StandardStreams: Sendable {
  /// Both input and output are a terminal: screens can be opened.
  public var isTerminal: Bool
  /// Complaints go to a terminal: progress can be told there.
  public var tellsProgress: Bool
  /// Answers false when nothing more can be written.
  let writeOutput: @Sendable (String) -> Bool
  let writeComplaint: @Sendable (String) -> Void

  public init(
    isTerminal: Bool, tellsProgress: Bool, writeOutput: @escaping @Sendable (String) -> Bool,
    writeComplaint: @escaping @Sendable (String) -> Void
  ) {
    self.isTerminal = isTerminal
    self.tellsProgress = tellsProgress
    self.writeOutput = writeOutput
    self.writeComplaint = writeComplaint
  }

  /// Those of the process.
  public static var process: StandardStreams {
    StandardStreams(
      isTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1, tellsProgress: isatty(STDERR_FILENO) == 1,
      writeOutput: { write($0, to: STDOUT_FILENO) },
      writeComplaint: { _ = write($0, to: STDERR_FILENO) })
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        guard let start = bytes.baseAddress else { return true }
        let count = Foundation.write(descriptor, start + written, bytes.count - written)
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        if count <= 0 { return false }
        written += count
      }
      return true
    }
  }
}
