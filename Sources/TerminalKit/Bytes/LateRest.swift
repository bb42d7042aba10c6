/// The rest of a control sequence whose Escape was taken for the key, because the line was slow.
///
/// A person types one key after the other, so what arrives in one piece and reads as such a rest is none of hers:
/// `[1;5D`, `OA`. A bracket alone is.
struct LateRest {
  let count: Int
  /// Its last byte is there too.
  let isWhole: Bool

  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count > 1, let first = bytes.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "O") else {
      return nil
    }
    var sequence = ControlSequence(isSingle: first == UInt8(ascii: "O"))
    var count = 1
    for byte in bytes.dropFirst() {
      guard (0x20..<0x7F).contains(byte) else { return nil }
      count += 1
      guard sequence.append(byte) else { continue }
      // Keys that follow in the same piece begin with an Escape of their own.
      let next = bytes.dropFirst(count).first
      guard next == nil || next == 0x1B else { return nil }
      // The keypad's middle key means nothing here, and is a key all the same.
      if sequence.isSingle, sequence.meaning == .nothing, byte != UInt8(ascii: "E") { return nil }
      self.count = count
      isWhole = true
      return
    }
    // Letters typed in a hurry are no parameters.
    guard !sequence.isSingle else { return nil }
    self.count = count
    isWhole = false
  }
}
