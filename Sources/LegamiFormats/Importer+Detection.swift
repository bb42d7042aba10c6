import LegamiModel

extension Importer {
  /// The format of a file, by its content and never by its name.
  /// - Throws: `unknownFormat`, with what the file seems to be where that can be told; `notText`, `empty`,
  ///   `notFound`, `unreadable`.
  public static func detect(
    _ path: String, limits: ImportLimits = .standard
  ) throws(FormatError) -> ImportFormat {
    try detect(SourceFile(path: path, limits: limits))
  }

  /// The one format of all `files`.
  static func agreedFormat(of files: [SourceFile]) throws(FormatError) -> ImportFormat {
    var agreed: ImportFormat?
    for file in files {
      let found = try detect(file)
      switch (agreed, found) {
      case (nil, _): agreed = found
      // A table of ties without an ego may belong to alters or to nodes: the set tells.
      case (.csv, .gephiCSV), (.gephiCSV, .csv): agreed = .csv
      case (let known, found) where known == found: break
      default: throw FormatError(.mixedFiles, file: file.path)
      }
    }
    return agreed ?? .csv
  }

  private static func detect(_ file: SourceFile) throws(FormatError) -> ImportFormat {
    let head = try file.head(1 << 16)
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    // Wide text has zeros of its own, at every other place.
    if !isWide, let zero = head.firstIndex(of: 0) {
      throw FormatError(.notText, file: file.path, line: head[..<zero].count { $0 == 0x0A } + 1)
    }
    guard let first = head.first(where: { $0 > 0x20 && $0 < 0x7F }) else {
      let isBlank = head.allSatisfy { $0 <= 0x20 || $0 >= 0xEF }
      throw FormatError(isBlank ? .empty : .unknownFormat, file: file.path, line: 1)
    }
    switch first {
    case UInt8(ascii: "<"): return .graphml
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .easynwk
    default: return try TableSet.format(ofHead: head, file: file)
    }
  }
}
