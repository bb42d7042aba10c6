/// What wants to hear of values while a document is read, and says which are worth keeping.
protocol JSONSink {
  /// Where in a document a value stands, as far as the sink cares.
  associatedtype Place

  static var root: Place { get }
  /// The place of a member of an object, or of the elements of a list; nil where nothing is wanted.
  func member(_ name: String, of place: Place) -> Place?
  func element(of place: Place) -> Place?
  /// An object or a list begins.
  mutating func open(_ place: Place)
  /// An element of a list was read. Answering true takes it out of the list.
  mutating func take(_ value: JSONValue, at place: Place) -> Bool
}

/// Reads JSON as RFC 8259 has it, as a stream: what nobody wants is looked through and forgotten. Lines are kept: a row
/// that is left out must be found again.
struct JSONReader<Sink: JSONSink> {
  private(set) var source: TextStream
  private(set) var sink: Sink
  private let limits: ImportLimits
  private var at = 0
  private var line = 1
  /// The string that is being read.
  private var built: [UInt8] = []

  init(_ source: TextStream, sink: Sink) {
    (self.source, self.sink) = (source, sink)
    limits = source.task.limits
  }

  /// Reads the one value of the document.
  /// - Throws: `malformedJSON` and `truncated` with the line, `tooDeep`, `tooLong`, `empty`.
  mutating func read() throws(FormatError) -> JSONValue {
    try skipBlanks()
    if try next() == nil { throw FormatError(.empty, file: source.file.path) }
    let value = try value(at: Sink.root, depth: 0)
    try skipBlanks()
    guard try next() == nil else { throw failure(.malformedJSON) }
    return value
  }

  private func failure(_ code: FormatError.Code, _ arguments: [String] = []) -> FormatError {
    FormatError(code, file: source.file.path, line: line, arguments: arguments)
  }

  /// The byte that comes next; nil at the end.
  private mutating func next() throws(FormatError) -> UInt8? {
    if at < source.chunk.count { return source.chunk[at] }
    at = 0
    return try source.next() ? source.chunk[0] : nil
  }

  /// The byte that comes next, which must be there.
  private mutating func peek() throws(FormatError) -> UInt8 {
    guard let byte = try next() else { throw failure(.truncated) }
    return byte
  }

  private mutating func skipBlanks() throws(FormatError) {
    while let byte = try next() {
      switch byte {
      case 0x0A:
        line += 1
        at += 1
      case 0x20, 0x09, 0x0D: at += 1
      default: return
      }
    }
  }

  private mutating func expect(_ byte: UInt8) throws(FormatError) {
    guard try peek() == byte else { throw failure(.malformedJSON) }
    at += 1
  }

  private mutating func value(at place: Sink.Place?, depth: Int) throws(FormatError) -> JSONValue {
    guard depth < limits.depth else { throw failure(.tooDeep, [String(limits.depth)]) }
    let start = line
    let content: JSONValue.Content
    switch try peek() {
    case UInt8(ascii: "{"): content = try object(at: place, depth: depth)
    case UInt8(ascii: "["): content = try array(at: place, depth: depth)
    case UInt8(ascii: "\""):
      try string()
      content = place == nil ? .null : .text(String(decoding: built, as: UTF8.self))
    case UInt8(ascii: "t"): content = try word("true", .flag(true))
    case UInt8(ascii: "f"): content = try word("false", .flag(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: content = try number()
    }
    return JSONValue(content: content, line: start)
  }

  private mutating func object(at place: Sink.Place?, depth: Int) throws(FormatError) -> JSONValue.Content {
    at += 1
    if let place { sink.open(place) }
    var members: [(name: String, value: JSONValue)] = []
    try skipBlanks()
    if try peek() == UInt8(ascii: "}") {
      at += 1
      return .object([])
    }
    while true {
      try skipBlanks()
      guard try peek() == UInt8(ascii: "\"") else { throw failure(.malformedJSON) }
      try string()
      let name = place == nil ? "" : String(decoding: built, as: UTF8.self)
      let own = place.flatMap { sink.member(name, of: $0) }
      try skipBlanks()
      try expect(UInt8(ascii: ":"))
      try skipBlanks()
      let value = try value(at: own, depth: depth + 1)
      if own != nil { members.append((name, value)) }
      if try isLast(UInt8(ascii: "}")) { return .object(members) }
    }
  }

  private mutating func array(at place: Sink.Place?, depth: Int) throws(FormatError) -> JSONValue.Content {
    at += 1
    if let place { sink.open(place) }
    let own = place.flatMap { sink.element(of: $0) }
    var values: [JSONValue] = []
    try skipBlanks()
    if try peek() == UInt8(ascii: "]") {
      at += 1
      return .list([])
    }
    while true {
      try skipBlanks()
      let value = try value(at: own, depth: depth + 1)
      if let own, !sink.take(value, at: own) { values.append(value) }
      if try isLast(UInt8(ascii: "]")) { return .list(values) }
    }
  }

  /// Passes a comma, or the end of what is open.
  private mutating func isLast(_ end: UInt8) throws(FormatError) -> Bool {
    try skipBlanks()
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
    built.removeAll(keepingCapacity: true)
    reading: while let byte = try next() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        try append(byte)
        at += 1
      default: break reading
      }
    }
    guard let number = Double(String(decoding: built, as: UTF8.self)), number.isFinite else {
      let isCut = try next() == nil && !built.isEmpty
      throw failure(isCut ? .truncated : .malformedJSON)
    }
    return .number(number)
  }

  private mutating func append(_ byte: UInt8) throws(FormatError) {
    built.append(byte)
    if built.count > limits.valueBytes { throw failure(.tooLong, [String(limits.valueBytes)]) }
  }

  /// Reads a string into `built`.
  private mutating func string() throws(FormatError) {
    at += 1
    built.removeAll(keepingCapacity: true)
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return
      case UInt8(ascii: "\\"):
        at += 1
        try escape()
      case 0..<0x20:
        // A line break in the middle of a string: the closing quotation mark is missing.
        throw failure(.malformedJSON)
      default:
        let start = at
        let end = source.chunk.count
        while at < end, source.chunk[at] >= 0x20, source.chunk[at] != UInt8(ascii: "\""),
          source.chunk[at] != UInt8(ascii: "\\")
        { at += 1 }
        built.append(contentsOf: source.chunk[start..<at])
        if built.count > limits.valueBytes { throw failure(.tooLong, [String(limits.valueBytes)]) }
      }
    }
  }

  private mutating func escape() throws(FormatError) {
    let byte = try peek()
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): try append(byte)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): try append(0x20)
    case UInt8(ascii: "n"): try append(0x0A)
    case UInt8(ascii: "r"): try append(0x0D)
    case UInt8(ascii: "t"): try append(0x09)
    case UInt8(ascii: "u"): try unicode()
    default: throw failure(.malformedJSON)
    }
  }

  private mutating func unicode() throws(FormatError) {
    var unit = try hexadecimal()
    while true {
      guard (0xD800..<0xDC00).contains(unit), try next() == UInt8(ascii: "\\") else { return add(unit) }
      at += 1
      guard try peek() == UInt8(ascii: "u") else {
        // Half a pair stands for no character, and another escape follows.
        add(unit)
        return try escape()
      }
      at += 1
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw failure(.malformedJSON) }
      unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
  }

  private mutating func add(_ unit: UInt32) {
    built.append(contentsOf: String(Character(Unicode.Scalar(unit) ?? "\u{FFFD}")).utf8)
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
