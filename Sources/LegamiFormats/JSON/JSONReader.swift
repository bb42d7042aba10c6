/// Reads JSON as RFC 8259 has it, keeping lines: a row that is left out must be found again.
struct JSONReader {
  private let file: SourceFile
  private let bytes: [UInt8]
  private let depthLimit: Int
  private var at = 0
  private var line = 1

  /// - Throws: `malformedJSON` and `truncated` with the line, `tooDeep`.
  static func read(_ text: FileText, file: SourceFile, depthLimit: Int) throws(FormatError) -> JSONValue {
    var reader = JSONReader(file: file, bytes: text.bytes, depthLimit: depthLimit)
    reader.skipBlanks()
    if reader.at == reader.bytes.count { throw FormatError(.empty, file: file.path) }
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.at == reader.bytes.count else { throw reader.failure(.malformedJSON) }
    return value
  }

  private init(file: SourceFile, bytes: [UInt8], depthLimit: Int) {
    self.file = file
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  private func failure(_ code: FormatError.Code, _ arguments: [String] = []) -> FormatError {
    FormatError(code, file: file.path, line: line, arguments: arguments)
  }

  private mutating func skipBlanks() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x0A:
        line += 1
        at += 1
      case 0x20, 0x09, 0x0D: at += 1
      default: return
      }
    }
  }

  /// The byte that comes next, which must be there.
  private func peek() throws(FormatError) -> UInt8 {
    guard at < bytes.count else { throw failure(.truncated) }
    return bytes[at]
  }

  private mutating func expect(_ byte: UInt8) throws(FormatError) {
    guard try peek() == byte else { throw failure(.malformedJSON) }
    at += 1
  }

  private mutating func value(depth: Int) throws(FormatError) -> JSONValue {
    guard depth < depthLimit else { throw failure(.tooDeep, [String(depthLimit)]) }
    let start = line
    let content: JSONValue.Content
    switch try peek() {
    case UInt8(ascii: "{"): content = try object(depth: depth)
    case UInt8(ascii: "["): content = try array(depth: depth)
    case UInt8(ascii: "\""): content = .text(try string())
    case UInt8(ascii: "t"): content = try word("true", .flag(true))
    case UInt8(ascii: "f"): content = try word("false", .flag(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: content = try number()
    }
    return JSONValue(content: content, line: start)
  }

  private mutating func object(depth: Int) throws(FormatError) -> JSONValue.Content {
    at += 1
    var members: [(name: String, value: JSONValue)] = []
    skipBlanks()
    if try peek() == UInt8(ascii: "}") {
      at += 1
      return .object([])
    }
    while true {
      skipBlanks()
      guard try peek() == UInt8(ascii: "\"") else { throw failure(.malformedJSON) }
      let name = try string()
      skipBlanks()
      try expect(UInt8(ascii: ":"))
      skipBlanks()
      members.append((name, try value(depth: depth + 1)))
      if try isLast(UInt8(ascii: "}")) { return .object(members) }
    }
  }

  private mutating func array(depth: Int) throws(FormatError) -> JSONValue.Content {
    at += 1
    var values: [JSONValue] = []
    skipBlanks()
    if try peek() == UInt8(ascii: "]") {
      at += 1
      return .list([])
    }
    while true {
      skipBlanks()
      values.append(try value(depth: depth + 1))
      if try isLast(UInt8(ascii: "]")) { return .list(values) }
    }
  }

  /// Passes a comma, or the end of what is open.
  private mutating func isLast(_ end: UInt8) throws(FormatError) -> Bool {
    skipBlanks()
    let byte = try peek()
    guard byte == end || byte == UInt8(ascii: ",") else { throw failure(.malformedJSON) }
    at += 1
    return byte == end
  }

  private mutating func word(_ word: StaticString, _ content: JSONValue.Content) throws(FormatError)
    -> JSONValue.Content
  {
    for offset in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[offset]) }
    return content
  }

  private mutating func number() throws(FormatError) -> JSONValue.Content {
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        at += 1
        continue
      default: break
      }
      break
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard let number = Double(text), number.isFinite else {
      throw failure(at == bytes.count && at > start ? .truncated : .malformedJSON)
    }
    return .number(number)
  }

  private mutating func string() throws(FormatError) -> String {
    at += 1
    var start = at
    var built: [UInt8] = []
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        built.append(contentsOf: bytes[start..<at])
        at += 1
        return String(decoding: built, as: UTF8.self)
      case UInt8(ascii: "\\"):
        built.append(contentsOf: bytes[start..<at])
        at += 1
        try escape(into: &built)
        start = at
      case 0..<0x20:
        // A line break in the middle of a string: the closing quotation mark is missing.
        throw failure(.malformedJSON)
      default: at += 1
      }
    }
  }

  private mutating func escape(into built: inout [UInt8]) throws(FormatError) {
    let byte = try peek()
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): built.append(byte)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): built.append(0x20)
    case UInt8(ascii: "n"): built.append(0x0A)
    case UInt8(ascii: "r"): built.append(0x0D)
    case UInt8(ascii: "t"): built.append(0x09)
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if (0xD800..<0xDC00).contains(unit), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      {
        at += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw failure(.malformedJSON) }
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      // Half a pair stands for no character.
      let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
      built.append(contentsOf: String(Character(scalar)).utf8)
    default: throw failure(.malformedJSON)
    }
  }

  private mutating func hexadecimal() throws(FormatError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw failure(.malformedJSON)
      }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }
}
