/// Puts characters together from bytes above 0x7F: valid UTF-8 is that, in any locale; other bytes are read in the
/// locale's own character set; what is neither is refused.
struct CharacterReader {
  enum Result: Equatable {
    case scalar(Unicode.Scalar)
    /// A byte below 0x80, which ended a character before its time or came after one.
    case byte(UInt8)
    /// Bytes that are no character.
    case refused
  }

  let charset: Charset?
  private var pending: [UInt8] = []
  /// The bytes that wait are no UTF-8, and the beginning of a character in the locale's set.
  private var isInCharset = false
  /// The locale's set was asked already, because nothing more came.
  private var hasElapsed = false

  init(_ charset: Charset?) { self.charset = charset }

  /// Whether a character has begun.
  var isUnfinished: Bool { !pending.isEmpty }

  /// Whether what waits may be a whole character of the locale's set.
  var isWaitingForCharset: Bool { charset != nil && isUnfinished && !isInCharset && !hasElapsed }

  mutating func take(_ byte: UInt8) -> [Result] {
    var results: [Result] = []
    var queue = [byte][...]
    while let next = queue.popFirst() {
      if next < 0x80, pending.isEmpty {
        results.append(.byte(next))
        continue
      }
      pending.append(next)
      hasElapsed = false
      if !isInCharset {
        switch UTF8Beginning(pending) {
        case .unfinished: continue
        case .whole(let scalar):
          pending = []
          // The sign for what could not be read is no character that anybody typed.
          results.append(scalar == "\u{FFFD}" ? .refused : .scalar(scalar))
          continue
        case .broken: break
        }
      }
      queue = settle(into: &results) + queue
    }
    return results
  }

  /// Nothing more came: the locale's set is asked.
  mutating func elapse() -> [Result] {
    guard isWaitingForCharset, let charset else { return [] }
    hasElapsed = true
    guard case .scalar = charset.read(pending) else { return [] }
    var results: [Result] = []
    var queue = settle(into: &results)
    while let next = queue.popFirst() { results += take(next) }
    return results
  }

  /// Takes the first character of what is pending as the locale has it; answers the bytes that are to be read again.
  private mutating func settle(into results: inout [Result]) -> ArraySlice<UInt8> {
    let bytes = pending
    pending = []
    isInCharset = false
    switch charset?.read(bytes) {
    case .scalar(let scalar, let count):
      results.append(.scalar(scalar))
      return bytes.dropFirst(count)
    case .incomplete:
      pending = bytes
      isInCharset = true
      return []
    case .illegal, nil:
      // Terminals that speak with eight bits begin a sequence with one byte.
      if let first = bytes.first, first == 0x9B || first == 0x8F {
        results.append(.scalar(Unicode.Scalar(first)))
        return bytes.dropFirst()
      }
      if results.last != .refused { results.append(.refused) }
      return bytes.dropFirst()
    }
  }
}

/// What some bytes are as UTF-8.
enum UTF8Beginning: Equatable {
  case whole(Unicode.Scalar)
  case unfinished
  case broken

  init(_ bytes: [UInt8]) {
    guard let first = bytes.first else {
      self = .unfinished
      return
    }
    let count: Int
    let second: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (count, second) = (3, 0x80...0xBF)
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
    default:
      self = .broken
      return
    }
    let rest = bytes.dropFirst()
    guard bytes.count <= count, rest.first.map({ second.contains($0) }) ?? true,
      rest.dropFirst().allSatisfy({ (0x80...0xBF).contains($0) })
    else {
      self = .broken
      return
    }
    guard bytes.count == count else {
      self = .unfinished
      return
    }
    let head = UInt32(first) & (0xFF >> UInt32(count + 1))
    let value = rest.reduce(head) { $0 << 6 | UInt32($1 & 0x3F) }
    self = Unicode.Scalar(value).map { .whole($0) } ?? .broken
  }
}
