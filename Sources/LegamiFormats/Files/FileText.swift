/// A file read as a whole, as UTF-8 without a byte order mark.
struct FileText {
  let bytes: [UInt8]
  /// The file was not UTF-8 and was read as Windows-1252.
  let isLegacy: Bool

  /// Reads `file`.
  /// - Parameter allowsLegacy: takes Windows-1252 where the bytes are not UTF-8, as spreadsheets still write it.
  /// - Throws: `notText` for zero bytes, `encoding` with the line of the first byte that is no text.
  init(_ file: SourceFile, allowsLegacy: Bool, task: inout ImportTask) throws(FormatError) {
    var raw: [UInt8] = []
    raw.reserveCapacity(Int(file.size))
    var progress = task
    let limit = task.limits.bytes
    try file.forEachChunk { (chunk) throws(FormatError) in
      raw.append(contentsOf: chunk)
      // A file may grow while it is read.
      if raw.count > limit { throw FormatError(.tooLarge, file: file.path, arguments: [String(limit)]) }
      try progress.advance(chunk.count, in: file)
      return true
    }
    task = progress
    try self.init(raw: raw, file: file, allowsLegacy: allowsLegacy)
  }

  init(raw: [UInt8], file: SourceFile, allowsLegacy: Bool) throws(FormatError) {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      (bytes, isLegacy) = (try FileText.utf16(raw, file: file), false)
      return
    }
    let body = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    if body.isEmpty { throw FormatError(.empty, file: file.path) }
    if let zero = body.firstIndex(of: 0) {
      throw FormatError(.notText, file: file.path, line: FileText.line(at: zero, in: body))
    }
    guard let wrong = FileText.firstInvalid(in: body) else {
      (bytes, isLegacy) = (body, false)
      return
    }
    guard allowsLegacy, let decoded = Windows1252.decode(body) else {
      throw FormatError(.encoding, file: file.path, line: FileText.line(at: wrong, in: body))
    }
    (bytes, isLegacy) = (decoded, true)
  }

  private static func utf16(_ raw: [UInt8], file: SourceFile) throws(FormatError) -> [UInt8] {
    guard raw.count.isMultiple(of: 2) else { throw FormatError(.encoding, file: file.path) }
    let isLittle = raw[0] == 0xFF
    let units = stride(from: 2, to: raw.count, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw FormatError(.encoding, file: file.path)
    }
    if text.isEmpty { throw FormatError(.empty, file: file.path) }
    if text.utf8.contains(0) { throw FormatError(.notText, file: file.path) }
    return Array(text.utf8)
  }

  /// The place of the first byte that no UTF-8 sequence explains; nil when all is UTF-8.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length: Int
      var lowest: UInt8 = 0x80
      var highest: UInt8 = 0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0...0xEF:
        length = 3
        // Neither longer than needed nor half of a surrogate pair.
        if lead == 0xE0 { lowest = 0xA0 }
        if lead == 0xED { highest = 0x9F }
      case 0xF0...0xF4:
        length = 4
        if lead == 0xF0 { lowest = 0x90 }
        if lead == 0xF4 { highest = 0x8F }
      default: return at
      }
      guard at + length <= bytes.count, (lowest...highest).contains(bytes[at + 1]) else { return at }
      for follower in bytes[(at + 1)..<(at + length)] where follower & 0xC0 != 0x80 { return at }
      at += length
    }
    return nil
  }

  static func line(at position: Int, in bytes: [UInt8]) -> Int {
    bytes[..<position].count { $0 == 0x0A } + 1
  }
}

/// The Western character set of Windows: Latin-1 with printing characters where that has controls.
enum Windows1252 {
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// UTF-8 of `bytes`; nil when one of them stands for no character.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0..<0x80: decoded.append(byte)
      case 0x80..<0xA0:
        let unit = upper[Int(byte) - 0x80]
        guard unit != 0, let scalar = Unicode.Scalar(unit) else { return nil }
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default:
        decoded.append(0xC0 | byte >> 6)
        decoded.append(0x80 | byte & 0x3F)
      }
    }
    return decoded
  }
}
