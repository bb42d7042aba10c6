/// What a file's bytes are: told once, from all of them, before its rows are read.
enum TextEncoding: Hashable {
  case utf8
  case utf16(isLittle: Bool)
  /// What spreadsheets still write.
  case windows1252

  /// Looks through the whole file, piece by piece.
  /// - Throws: `empty`; `notText` for zero bytes; `encoding` with the line of the first byte that is no text.
  static func of(_ file: SourceFile, task: ImportTask) throws(FormatError) -> TextEncoding {
    let reader = try FileReader(file)
    var check = UTF8Check()
    var isLegacy = true
    var count = 0
    while true {
      let chunk = try reader.next()
      if chunk.isEmpty { break }
      try task.check(in: file)
      if count == 0, let wide = TextEncoding(mark: chunk) { return wide }
      count += chunk.count
      let mark = count == chunk.count && TextEncoding.isMarked(chunk) ? 3 : 0
      if count == 3, mark == 3 { count = 0 }
      check.feed(UnsafeRawBufferPointer(rebasing: chunk[mark...]))
      if let line = check.zeroLine { throw FormatError(.notText, file: file.path, line: line) }
      if isLegacy, !check.isPlain { isLegacy = Windows1252.isText(chunk) }
    }
    if count == 0 { throw FormatError(.empty, file: file.path) }
    check.finish()
    guard let wrong = check.invalidLine else { return .utf8 }
    guard isLegacy else { throw FormatError(.encoding, file: file.path, line: wrong) }
    return .windows1252
  }

  /// UTF-16 by its mark; nil for anything else.
  init?(mark bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): self = .utf16(isLittle: true)
    case (0xFE, 0xFF): self = .utf16(isLittle: false)
    default: return nil
    }
  }

  /// Whether UTF-8 says that it is that.
  static func isMarked(_ bytes: UnsafeRawBufferPointer) -> Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }
}

/// Finds the first byte that no UTF-8 sequence explains, in bytes that come piece by piece.
struct UTF8Check {
  /// The line of a sequence that is none; nil when all is UTF-8 so far.
  private(set) var invalidLine: Int?
  /// The line of the first zero byte.
  private(set) var zeroLine: Int?
  /// There was nothing but ASCII in what was fed last.
  private(set) var isPlain = true
  private var line = 1
  /// Bytes that the sequence still needs, the bounds of the next, and the line of its first.
  private var needed = 0
  private var (lowest, highest): (UInt8, UInt8) = (0x80, 0xBF)
  private var leadLine = 1

  mutating func feed(_ bytes: UnsafeRawBufferPointer) {
    isPlain = needed == 0
    var at = 0
    while at < bytes.count {
      if needed == 0 || invalidLine != nil, at + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        // Eight bytes of ASCII of which none is a zero or a line feed.
        if word & 0x8080_8080_8080_8080 == 0, !UTF8Check.hasByte(0, word), !UTF8Check.hasByte(0x0A, word) {
          at += 8
          continue
        }
      }
      take(bytes[at])
      at += 1
    }
  }

  /// To be called when there is no more.
  mutating func finish() { if needed > 0 { invalidLine = invalidLine ?? leadLine } }

  private static func hasByte(_ byte: UInt64, _ word: UInt64) -> Bool {
    let other = word ^ (0x0101_0101_0101_0101 &* byte)
    return (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080 != 0
  }

  private mutating func take(_ byte: UInt8) {
    if byte >= 0x80 { isPlain = false }
    if byte == 0, zeroLine == nil { zeroLine = line }
    if invalidLine == nil { follow(byte) }
    if byte == 0x0A { line += 1 }
  }

  private mutating func follow(_ byte: UInt8) {
    if needed > 0 {
      guard (lowest...highest).contains(byte) else {
        invalidLine = leadLine
        return
      }
      (needed, lowest, highest) = (needed - 1, 0x80, 0xBF)
      return
    }
    guard byte >= 0x80 else { return }
    leadLine = line
    switch byte {
    case 0xC2...0xDF: needed = 1
    case 0xE0...0xEF:
      needed = 2
      // Neither longer than needed nor half of a surrogate pair.
      if byte == 0xE0 { lowest = 0xA0 }
      if byte == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      needed = 3
      if byte == 0xF0 { lowest = 0x90 }
      if byte == 0xF4 { highest = 0x8F }
    default: invalidLine = line
    }
  }
}

/// The Western character set of Windows: Latin-1 with printing characters where that has controls.
enum Windows1252 {
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// Whether each byte stands for a character.
  static func isText(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.allSatisfy { !(0x80..<0xA0).contains($0) || upper[Int($0) - 0x80] != 0 }
  }

  /// UTF-8 of `bytes`; what stands for no character is left out.
  static func decode(_ bytes: some Sequence<UInt8>, into decoded: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case 0..<0x80: decoded.append(byte)
      case 0x80..<0xA0:
        guard let scalar = Unicode.Scalar(upper[Int(byte) - 0x80]), scalar.value != 0 else { continue }
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default:
        decoded.append(0xC0 | byte >> 6)
        decoded.append(0x80 | byte & 0x3F)
      }
    }
  }
}
