import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// The far end of a terminal: types keys and keeps what the program sent.
///
/// `@unchecked` because what is shared with the reading thread is behind a lock.
final class PseudoTerminal: @unchecked Sendable {
  let near: Int32
  private let far: Int32
  private let lock = NSLock()
  private var bytes: [UInt8] = []
  private var isHolding = false

  /// A terminal that takes no output: nothing that was sent is read.
  var isHeldBack: Bool {
    get { lock.withLock { isHolding } }
    set { lock.withLock { isHolding = newValue } }
  }

  init?(columns: Int, rows: Int) {
    // posix_openpt(3) and its companions are not in the Glibc module; this is what they do.
    let unlock: UInt = 0x4004_5431
    let numberOfLine: UInt = 0x8004_5430
    var isLocked: Int32 = 0
    var number: Int32 = 0
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard master >= 0, ioctl(master, unlock, &isLocked) == 0, ioctl(master, numberOfLine, &number) == 0 else {
      return nil
    }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard slave >= 0 else { return nil }
    far = master
    near = slave
    resize(columns: columns, rows: rows)
    // The thread closes what it reads from: a number that is free again may be another terminal's at once.
    let thread = Thread { [weak self] in
      var buffer = [UInt8](repeating: 0, count: 4096)
      while let isHeldBack = self?.isHeldBack {
        var waiting = pollfd(fd: isHeldBack ? -1 : master, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, isHeldBack ? 1 : 100) > 0 else { continue }
        let count = read(master, &buffer, buffer.count)
        guard count > 0, let self else { break }
        self.lock.withLock { self.bytes += buffer[..<count] }
      }
      close(master)
    }
    thread.start()
  }

  deinit { close(near) }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(far, UInt(TIOCSWINSZ), &size)
  }

  func type(_ bytes: [UInt8]) {
    _ = write(far, bytes, bytes.count)
  }

  func type(_ text: String) {
    type(Array(text.utf8))
  }

  /// What was sent so far, once it contains `text`, or what there is after a while.
  func sent(until text: String) -> String {
    for _ in 0..<200 {
      let sent = lock.withLock { String(decoding: bytes, as: UTF8.self) }
      if sent.contains(text) { return sent }
      usleep(10_000)
    }
    return lock.withLock { String(decoding: bytes, as: UTF8.self) }
  }

  var byteCount: Int { lock.withLock { bytes.count } }

  func forget() {
    lock.withLock { bytes = [] }
  }

  /// Local modes of the line, to see whether they were put back.
  var localModes: UInt32 {
    var modes = termios()
    tcgetattr(near, &modes)
    return modes.c_lflag
  }
}
