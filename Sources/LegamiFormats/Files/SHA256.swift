/// The digest that tells one content from every other: SHA-256 (FIPS 180-4, https://doi.org/10.6028/NIST.FIPS.180-4).
struct SHA256 {
  private static let blockSize = 64

  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19
  )
  /// Bytes that do not fill a block yet.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0
  private var schedule = [UInt32](repeating: 0, count: 64)

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    length += UInt64(bytes.count)
    var next = 0
    if !rest.isEmpty {
      next = min(Self.blockSize - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<next])
      guard rest.count == Self.blockSize else { return }
      let block = rest
      block.withUnsafeBytes { mix($0, at: 0) }
      rest.removeAll(keepingCapacity: true)
    }
    while bytes.count - next >= Self.blockSize {
      mix(bytes, at: next)
      next += Self.blockSize
    }
    rest.append(contentsOf: bytes[next...])
  }

  /// The digest of all that was added, as 64 hexadecimal digits.
  consuming func digest() -> String {
    let bits = length &* 8
    var end: [UInt8] = [0x80]
    while (rest.count + end.count) % Self.blockSize != Self.blockSize - 8 { end.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { end.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    end.withUnsafeBytes { add($0) }
    let words = [state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7]
    return words.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  static func digest(of text: String) -> String {
    var hash = SHA256()
    Array(text.utf8).withUnsafeBytes { hash.add($0) }
    return hash.digest()
  }

  private mutating func mix(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    schedule.withUnsafeMutableBufferPointer { words in
      Self.constants.withUnsafeBufferPointer { constants in
        for index in 0..<16 {
          words[index] = UInt32(
            bigEndian: bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
        }
        for index in 16..<64 {
          let (old, new) = (words[index &- 15], words[index &- 2])
          let first = Self.turned(old, 7) ^ Self.turned(old, 18) ^ (old >> 3)
          let second = Self.turned(new, 17) ^ Self.turned(new, 19) ^ (new >> 10)
          words[index] = words[index &- 16] &+ first &+ words[index &- 7] &+ second
        }
        var (a, b, c, d, e, f, g, h) = state
        for index in 0..<64 {
          let turnedE = Self.turned(e, 6) ^ Self.turned(e, 11) ^ Self.turned(e, 25)
          let one = h &+ turnedE &+ ((e & f) ^ (~e & g)) &+ constants[index] &+ words[index]
          let turnedA = Self.turned(a, 2) ^ Self.turned(a, 13) ^ Self.turned(a, 22)
          let two = turnedA &+ ((a & b) ^ (a & c) ^ (b & c))
          (h, g, f, e, d, c, b, a) = (g, f, e, d &+ one, c, b, a, one &+ two)
        }
        state = (
          state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e, state.5 &+ f, state.6 &+ g,
          state.7 &+ h
        )
      }
    }
  }

  private static func turned(_ word: UInt32, _ places: UInt32) -> UInt32 {
    word >> places | word << (32 &- places)
  }

  private static let constants: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
    0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
    0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
    0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
    0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]
}
