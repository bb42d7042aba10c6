import CXML

/// Parses a file as a stream of XML events, without ever holding it as a whole.
enum XMLStream {
  /// Parses `file` and hands each event to `handler`.
  /// - Throws: a `FormatError` with the line, unless the document was faultless to the end tag of its root. `stopped`
  ///   is thrown where the handler ended the parse.
  static func parse(
    _ file: SourceFile, handler: XMLHandler, task: inout ImportTask, stopped: () -> FormatError
  ) throws(FormatError) {
    let events = legami_xml_events(
      start: { reader, name, attributes, count in
        let buffer = UnsafeBufferPointer(start: attributes, count: Int(count))
        return XMLStream.handler(reader).start(XMLName(pointer: name), XMLAttributes(buffer: buffer))
      },
      end: { reader, name in XMLStream.handler(reader).end(XMLName(pointer: name)) },
      text: { reader, bytes, length in
        XMLStream.handler(reader).text(UnsafeRawBufferPointer(start: bytes, count: Int(length)))
      })
    let limits = legami_xml_limits(depth: Int32(task.limits.depth), run: Int64(task.limits.valueBytes))
    let reader = Unmanaged.passUnretained(handler).toOpaque()
    guard let parser = legami_xml_new(events, reader, limits) else {
      throw FormatError(.outOfMemory, file: file.path)
    }
    defer { legami_xml_free(parser) }
    handler.line = { Int(legami_xml_line(parser)) }
    handler.prepare(XMLNames(parser: parser))

    func check(_ outcome: Int32) throws(FormatError) {
      guard outcome != Int32(LEGAMI_XML_FINE) else { return }
      if outcome == Int32(LEGAMI_XML_STOPPED) { throw stopped() }
      throw error(of: outcome, file: file, line: Int(legami_xml_line(parser)), limits: task.limits)
    }
    var progress = task
    try file.forEachChunk { (chunk) throws(FormatError) in
      guard let bytes = chunk.assumingMemoryBound(to: CChar.self).baseAddress else { return true }
      try check(legami_xml_feed(parser, bytes, Int32(chunk.count)))
      try progress.advance(chunk.count, in: file)
      try progress.check(in: file, growth: handler.growth)
      return true
    }
    task = progress
    try check(legami_xml_finish(parser))
  }

  private static func handler(_ pointer: UnsafeMutableRawPointer) -> XMLHandler {
    Unmanaged<XMLHandler>.fromOpaque(pointer).takeUnretainedValue()
  }

  private static func error(of outcome: Int32, file: SourceFile, line: Int, limits: ImportLimits) -> FormatError {
    func failure(_ code: FormatError.Code, _ arguments: [String] = []) -> FormatError {
      FormatError(code, file: file.path, line: line, arguments: arguments)
    }
    switch Int(outcome) {
    case LEGAMI_XML_TRUNCATED: return failure(.truncated)
    case LEGAMI_XML_EMPTY: return failure(.empty)
    case LEGAMI_XML_ENTITIES: return failure(.entityExpansion)
    case LEGAMI_XML_ENCODING: return failure(.encoding)
    case LEGAMI_XML_TOO_DEEP: return failure(.tooDeep, [String(limits.depth)])
    case LEGAMI_XML_TOO_LONG: return failure(.tooLong, [String(limits.valueBytes)])
    case LEGAMI_XML_NO_MEMORY: return failure(.outOfMemory)
    default: return failure(.malformedXML)
    }
  }
}
