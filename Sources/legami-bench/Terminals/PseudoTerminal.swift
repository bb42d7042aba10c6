import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// The far end of a terminal: what a person's terminal program holds.
final class PseudoTerminal {
  /// The device that the program opens.
  let device: String
  private let far: Int32
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(columns: Int, rows: Int) throws(ProgramProblem) {
    // posix_openpt(3) and its companions are not in the Glibc module; this is what they do (pty(7), ioctl_tty(2)).
    let unlock: UInt = 0x4004_5431
    let numberOfLine: UInt = 0x8004_5430
    var isLocked: Int32 = 0
    var number: Int32 = 0
    far = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard far >= 0, ioctl(far, unlock, &isLocked) == 0, ioctl(far, numberOfLine, &number) == 0 else {
      throw ProgramProblem("no pseudo-terminal can be opened")
    }
    device = "/dev/pts/\(number)"
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(far, UInt(TIOCSWINSZ), &size)
  }

  deinit { close(far) }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(far, bytes, bytes.count)
  }

  /// Types as much as the line takes now; answers how much.
  func typeSome(_ bytes: ArraySlice<UInt8>) -> Int {
    var waiting = pollfd(fd: far, events: Int16(POLLOUT), revents: 0)
    guard poll(&waiting, 1, 1) > 0, waiting.revents & Int16(POLLOUT) != 0 else { return 0 }
    // No more than the line's own buffer holds.
    let piece = Array(bytes.prefix(1_024))
    return max(0, write(far, piece, piece.count))
  }

  /// What the program sent; empty when nothing came in time, nil when it has let go of the terminal.
  func output(withinMilliseconds milliseconds: Int) -> ArraySlice<UInt8>? {
    var waiting = pollfd(fd: far, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(milliseconds)) > 0 else { return [] }
    let count = read(far, &buffer, buffer.count)
    return count > 0 ? buffer[..<count] : nil
  }

  /// Waits until any of them has something to be read.
  static func wait(for terminals: [PseudoTerminal], milliseconds: Int) {
    var waiting = terminals.map { pollfd(fd: $0.far, events: Int16(POLLIN), revents: 0) }
    _ = poll(&waiting, nfds_t(waiting.count), Int32(milliseconds))
  }
}
