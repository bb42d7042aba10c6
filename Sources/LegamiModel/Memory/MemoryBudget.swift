import Foundation

/// How much memory one piece of work may take: half of what the process is still allowed when it begins.
///
/// An allocation that fails ends a Swift program without a word, so whoever takes much asks here first, and stops in a
/// sentence while half of the room is still there: an array that grows holds its old and its new self at once.
public struct MemoryBudget: Sendable {
  /// Bytes that may be taken; nil when nothing limits them.
  public let bytes: Int64?
  private let fits: @Sendable (Int64) -> Bool

  /// - Parameters:
  ///   - bytes: that may be taken.
  ///   - taken: how many were taken so far.
  public init(bytes: Int64, taken: @escaping @Sendable () -> Int64) {
    self.bytes = bytes
    fits = { more in taken() + more <= bytes }
  }

  private init(rooms: [MemoryRoom]) {
    bytes = rooms.map(\.bytes).min()
    fits = { more in
      guard let use = MemoryUse.current else { return true }
      return rooms.allSatisfy { $0.fits(use, more) }
    }
  }

  /// Asks nobody and allows everything.
  public static let unlimited = MemoryBudget(rooms: [])

  /// What this process may take from now on: half of what remains of the limits on its addresses and data, of its
  /// control group's memory, and of what the machine has free.
  public static func measured() -> MemoryBudget {
    guard let use = MemoryUse.current else { return .unlimited }
    return MemoryBudget(rooms: MemoryRoom.all(from: use))
  }

  /// Whether the work may go on, and take `more` bytes at once.
  public func allows(_ more: Int = 0) -> Bool { fits(Int64(more)) }
}

/// One limit, and how much of it may be taken.
struct MemoryRoom: Sendable {
  enum Measure: Sendable { case addresses, data, resident }

  let measure: Measure
  /// What was taken when the work began.
  let start: Int64
  /// What may be taken beyond that.
  let bytes: Int64

  func fits(_ use: MemoryUse, _ more: Int64) -> Bool { use[measure] - start + more <= bytes }

  static func all(from use: MemoryUse) -> [MemoryRoom] {
    func room(_ measure: Measure, _ left: Int64?) -> MemoryRoom? {
      left.map { MemoryRoom(measure: measure, start: use[measure], bytes: max(0, $0) / 2) }
    }
    let addresses = limit(Int32(RLIMIT_AS.rawValue))
    return [
      room(.addresses, addresses.map { $0 - use.addresses - threadStacks }),
      room(.data, limit(Int32(RLIMIT_DATA.rawValue)).map { $0 - use.data - threadStacks }),
      room(.resident, ControlGroup.own.map(\.left).min()),
      room(.resident, free),
    ].compactMap(\.self)
  }

  /// Addresses that the threads of an import still take for their stacks.
  private static let threadStacks: Int64 = 3 << 23

  private static func limit(_ resource: Int32) -> Int64? {
    var limits = rlimit()
    guard getrlimit(__rlimit_resource_t(resource), &limits) == 0, limits.rlim_cur != rlim_t(bitPattern: -1) else {
      return nil
    }
    return Int64(clamping: limits.rlim_cur)
  }

  /// What the machine could still give, page cache included.
  private static var free: Int64? {
    SystemFile.text("/proc/meminfo")?.split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
      .flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int64($0) }.map { $0 << 10 }
  }
}

/// The memory that this process has now, in bytes.
public struct MemoryUse: Sendable {
  let addresses: Int64
  let data: Int64
  /// What of it stands in the machine's memory.
  public let resident: Int64

  subscript(_ measure: MemoryRoom.Measure) -> Int64 {
    switch measure {
    case .addresses: addresses
    case .data: data
    case .resident: resident
    }
  }

  /// Read from the kernel in a microsecond or two; nil where it does not tell.
  public static var current: MemoryUse? {
    let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // Size, resident, shared, text, library, data and stack: in pages.
    return withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { buffer -> MemoryUse? in
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      guard count > 0 else { return nil }
      var figures: (Int64, Int64, Int64) = (0, 0, 0)
      var (place, number) = (0, Int64(0))
      for byte in buffer[..<count] {
        guard byte == 0x20 || byte == 0x0A else {
          number = number * 10 + Int64(byte &- 0x30)
          continue
        }
        switch place {
        case 0: figures.0 = number
        case 1: figures.1 = number
        case 5: figures.2 = number
        default: break
        }
        (place, number) = (place + 1, 0)
      }
      let page = Int64(sysconf(Int32(_SC_PAGESIZE)))
      return MemoryUse(addresses: figures.0 * page, data: figures.2 * page, resident: figures.1 * page)
    }
  }
}

/// A small file of the kernel's.
enum SystemFile {
  static func text(_ path: String) -> String? {
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func number(_ path: String) -> Int64? {
    text(path).flatMap { Int64($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }
}
