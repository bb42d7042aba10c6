/// The text of a file piece by piece, as UTF-8 without a byte order mark. A piece may end within a character.
struct TextStream {
  let file: SourceFile
  /// What the import was told, and how far it is.
  private(set) var task: ImportTask
  private(set) var chunk: [UInt8] = []
  private let encoding: TextEncoding?
  private let reader: FileReader
  private var wide: WideText?
  private var check = UTF8Check()
  private var isBegun = false
  private var readBytes: Int64 = 0
  private let isCounted: Bool

  /// - Parameters:
  ///   - encoding: nil takes UTF-8, and UTF-16 that says so.
  ///   - length: bytes of a piece of the file.
  ///   - isCounted: what is read counts as progress.
  init(
    _ file: SourceFile, encoding: TextEncoding? = nil, task: ImportTask, length: Int = 1 << 18, isCounted: Bool = true
  ) throws(FormatError) {
    (self.file, self.encoding, self.task, self.isCounted) = (file, encoding, task, isCounted)
    reader = try FileReader(file, length: length)
  }

  /// Reads the next piece into `chunk`.
  /// - Returns: false when there is none.
  /// - Throws: `notText` and `encoding` with their line; `tooLarge`, `cancelled`, `outOfMemory`.
  mutating func next() throws(FormatError) -> Bool {
    chunk.removeAll(keepingCapacity: true)
    while chunk.isEmpty {
      let raw = try reader.next()
      readBytes += Int64(raw.count)
      // A file may grow while it is read.
      if readBytes > task.limits.bytes {
        throw FormatError(.tooLarge, file: file.path, arguments: [String(task.limits.bytes)])
      }
      if isCounted { try task.advance(raw.count, in: file) } else { try task.check(in: file) }
      guard !raw.isEmpty else { return try finish() }
      try decode(raw)
      isBegun = true
    }
    return true
  }

  private mutating func decode(_ raw: UnsafeRawBufferPointer) throws(FormatError) {
    if !isBegun, case .utf16(let isLittle)? = TextEncoding(mark: raw) { wide = WideText(isLittle: isLittle) }
    if var text = wide {
      let isText = text.feed(UnsafeRawBufferPointer(rebasing: raw[(isBegun ? 0 : 2)...]), into: &chunk)
      wide = text
      guard isText else { throw FormatError(.encoding, file: file.path, line: text.line) }
      check.feed(chunk)
    } else if encoding == .windows1252 {
      Windows1252.decode(raw, into: &chunk)
      check.feed(chunk)
    } else {
      chunk.append(contentsOf: !isBegun && TextEncoding.isMarked(raw) ? raw[3...] : raw[...])
      check.feed(chunk)
      if let line = check.invalidLine { throw FormatError(.encoding, file: file.path, line: line) }
    }
    if let line = check.zeroLine { throw FormatError(.notText, file: file.path, line: line) }
  }

  private mutating func finish() throws(FormatError) -> Bool {
    check.finish()
    if let line = wide?.isWhole == false ? wide?.line : check.invalidLine {
      throw FormatError(.encoding, file: file.path, line: line)
    }
    return false
  }
}

extension UTF8Check {
  mutating func feed(_ bytes: [UInt8]) { bytes.withUnsafeBytes { feed($0) } }
}

/// UTF-16 that comes piece by piece, as UTF-8.
private struct WideText {
  let isLittle: Bool
  private(set) var line = 1
  /// The first byte of a unit, and the first unit of a pair, whose second has not come.
  private var byte: UInt8?
  private var high: UInt16?

  init(isLittle: Bool) { self.isLittle = isLittle }

  var isWhole: Bool { byte == nil && high == nil }

  /// - Returns: false for half of a pair that stands alone.
  mutating func feed(_ bytes: UnsafeRawBufferPointer, into text: inout [UInt8]) -> Bool {
    for second in bytes {
      guard let first = byte else {
        byte = second
        continue
      }
      byte = nil
      let unit = isLittle ? UInt16(second) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(second)
      guard add(unit, to: &text) else { return false }
    }
    return true
  }

  private mutating func add(_ unit: UInt16, to text: inout [UInt8]) -> Bool {
    if let first = high {
      guard UTF16.isTrailSurrogate(unit) else { return false }
      high = nil
      let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
      return append(Unicode.Scalar(value), to: &text)
    }
    if UTF16.isLeadSurrogate(unit) {
      high = unit
      return true
    }
    if unit == 0x0A { line += 1 }
    return append(Unicode.Scalar(UInt32(unit)), to: &text)
  }

  private func append(_ scalar: Unicode.Scalar?, to text: inout [UInt8]) -> Bool {
    guard let scalar, let encoded = UTF8.encode(scalar) else { return false }
    text.append(contentsOf: encoded)
    return true
  }
}
