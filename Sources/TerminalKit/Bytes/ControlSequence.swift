/// A control sequence while it is read: what stands between its introducer and its last byte.
struct ControlSequence {
  /// `ESC O`, the single shift of function keys, instead of `ESC [`.
  let isSingle: Bool
  /// An Escape stood before the introducer's: Alt, as some terminals say it.
  let isMeta: Bool
  private(set) var bytes: [UInt8] = []
  private(set) var final: UInt8 = 0
  /// Too long, or broken: read to its end and dropped.
  private(set) var isSwallowed: Bool

  /// More than any key has.
  private static let longest = 48

  init(isSingle: Bool, isMeta: Bool = false, isSwallowed: Bool = false) {
    self.isSingle = isSingle
    self.isMeta = isMeta
    self.isSwallowed = isSwallowed
  }

  /// Nothing came after the introducer.
  var isBare: Bool { bytes.isEmpty && !isSwallowed }

  /// Takes a byte from 0x20 to 0x7E; true when it was the last one.
  mutating func append(_ byte: UInt8) -> Bool {
    if isLast(byte) {
      final = byte
      return true
    }
    if bytes.count < Self.longest { bytes.append(byte) } else { isSwallowed = true }
    return false
  }

  private func isLast(_ byte: UInt8) -> Bool {
    switch byte {
    // The text console's function keys have one byte more behind a second bracket.
    case UInt8(ascii: "["): isSingle || !bytes.isEmpty || isSwallowed
    // rxvt ends its shifted keys with a byte that elsewhere stands in the middle.
    case UInt8(ascii: "$"): !isSingle && !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
    case UInt8(ascii: " "): isSingle && bytes.isEmpty
    case 0x20..<0x40: isSingle && !(0x30...0x3B).contains(byte)
    default: true
    }
  }
}
